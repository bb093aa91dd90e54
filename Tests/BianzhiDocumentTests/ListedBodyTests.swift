import BianzhiDocument
import Testing

/// Lists of inner bodies, and ranks told beside them.
@Suite("Bodies behind a colon") struct ListedBodyTests {
  static let lists: [ReadingCase] = [
    ReadingCase("星海市林业局设下列内设机构：办公室、人事科、造林科。", "星海市林业局 内设 -: 办公室|人事科|造林科"),
    ReadingCase("星海市林业局内设机构：办公室、人事科共2个。", "星海市林业局 内设 2: 办公室|人事科"),
    ReadingCase(
      "青石镇设3个党政综合办事机构：党政办公室、党建办公室、经济发展办公室。", "青石镇 内设 3: 党政办公室|党建办公室|经济发展办公室"),
    ReadingCase("“三办”为：党政办公室、党建办公室、平安办公室。", "内设 -: 党政办公室|党建办公室|平安办公室"),
    ReadingCase(
      "星海市支队内设2个副科级大队，副科级领导职数6名。", "星海市支队 内设 2: ", "星海市支队 中层 副科级领导职数=6 -正6副"),
    ReadingCase(
      "县自然资源局设“三办二中心”：党政办、综治办、执法办、服务中心、文化中心。",
      "县自然资源局 内设 -: 党政办|综治办|执法办|服务中心|文化中心"),
    // More than the word says, and a quote that tells of none.
    ReadingCase("县自然资源局设“三办一中心”：党政办、综治办、执法办、服务中心、文化中心。"),
    ReadingCase("县自然资源局设“便民”：党政办、综治办、执法办。"),
    // Fewer than the word says.
    ReadingCase("“四办”为：党政办公室、党建办公室、平安办公室。"),
    ReadingCase("星海市林业局设3个直属站：东山林业站、西山林业站、北山林业站。"),
  ]

  @Test(arguments: lists) func readsLists(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
  }

  @Test(arguments: [
    ("星海市林业局是市政府工作部门，正处级。", "正处级"), ("星海市矿山局是应急部门管理的机构，为副处级。", "副处级"),
    ("星海市融媒体中心（星海市广播电视台）：公益二类，正科级，事业编制6名，内设机构2个。", "正科级"),
    ("同意设立星海市应急中心，为你委所属事业单位，机构规格相当正科级。", "正科级"),
    ("星海市执法支队为星海市交通局所属副处级行政执法机构，事业编制9名。", "副处级"),
    ("星海市防汛办公室设在星海市水利局，股级，事业编制5名。", "股级"),
    ("星海市林业局（挂星海市绿化局牌子），正处级，行政编制5名。", "正处级"),
    ("星海市林业局为正处级，加挂星海市绿化局牌子，行政编制5名。", "正处级"),
  ]) func readsTheRankOfTheOrgan(_ example: (text: String, rank: String)) {
    #expect(DocumentReader.read(example.text).organs.first?.rank == example.rank)
  }

  @Test(arguments: [
    "星海市林业局下设星海市种苗站，副科级，事业编制5名。", "星海市林业局，局长正处级，行政编制5名。",
    "星海市林业局党组书记，正处级，行政编制5名。", "星海市林业局是市政府工作部门，局长为正处级，行政编制5名。",
    "星海市林业局：公益一类，所属星海市种苗站，副科级。", "星海市林业局加挂星海市绿化局牌子，副处级。",
    "星海市林业局挂星海市绿化局牌子，为副处级，行政编制5名。",
  ]) func ranksOfOthersAreNotTheOrgans(_ text: String) {
    #expect(DocumentReader.read(text).organs.allSatisfy { $0.name != "星海市林业局" || $0.rank == nil })
  }

  @Test func theNameInTheBracketIsASecondOne() {
    let organs = DocumentReader.read("星海市融媒体中心（星海市广播电视台）：公益二类，事业编制6名。").organs
    #expect(organs.first?.facts.plates == ["星海市广播电视台"])
    let short = DocumentReader.read("星海市融媒体中心（以下简称中心）：公益二类，事业编制6名。").organs
    #expect(short.first?.facts.plates == [])
  }

  @Test func whoSignsIsNoBody() {
    let text = """
      《星海市林业局职能配置、内设机构和人员编制规定》已经批准，现予印发。
      中共星海市委办公室
      星海市人民政府办公室
      """
    #expect(DocumentReader.read(text).unread.isEmpty)
  }

  @Test func splitsInTablesAreRead() {
    let text = "单位名称\t行政编制\t领导职数\n星海市水利局\t20\t1正3副\n星海市林业局\t15\t每站1正1副\n"
    let reading = DocumentReader.read(text)
    #expect(
      Signature.of(reading)
        == [
          "星海市水利局 行政编制=20", "星海市水利局 正 正职=1", "星海市水利局 副 副职=3", "星海市林业局 行政编制=15",
        ])
    #expect(reading.unread.map(\.text) == ["每站1正1副"])
  }
}
