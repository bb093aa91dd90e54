import BianzhiDocument
import Testing

/// A unit that is not understood keeps its numbers from the organ of the text.
@Suite("Units and posts that are none of the organ's") struct OtherSubjectTests {
  private static let head = "星海市水利局机构编制方案\n星海市水利局行政编制28名。\n"
  private static let own = "星海市水利局 行政编制=28"

  static let cases: [ReadingCase] = [
    ReadingCase(head + "五、所属事业单位\n共9个，事业编制212名。", own),
    ReadingCase(head + "四、派出机构\n事业编制24名，主任4名。", own),
    ReadingCase(
      head + "五、下属单位\n（一）市水利工程站\n事业编制9名。\n六、其他\n事业编制3名。", own,
      "市水利工程站 事业编制=9", "星海市水利局 事业编制=3"),
    ReadingCase(head + "所属事业单位1个：儿童乐园。事业编制7名。", own),
    ReadingCase(head + "市水利局所属事业单位共5个，事业编制212名。", own),
    ReadingCase(head + "另设青山剧院，为副科级，核定事业编制7名。", own),
    ReadingCase(
      head + "市少年宫为公益一类事业单位，编制7名，主任1名。", own, "市少年宫 编制=7", "市少年宫 正 主任=1"),
    ReadingCase(head + "少年营地为公益一类事业单位，编制7名，主任1名。", own),
    ReadingCase(head + "青山灌区，正股级，事业编制9名。", own),
    ReadingCase(head + "（一）红旗水库。副科级，核定事业编制12名。", own, "红旗水库 事业编制=12"),
    ReadingCase(
      head + "二、市水产养殖场\n（一）机构级别：股级。\n（二）编制：6名，场长1名。\n三、其他\n事业编制3名。", own,
      "星海市水利局 事业编制=3"),
    ReadingCase(head + "福利科，科长1名，副科长1名。", own),
    ReadingCase(head + "教研室，副科级，事业编制6名，主任1名。", own),
    ReadingCase(head + "二级机构：教研室，事业编制6名。", own),
    ReadingCase(head + "七、驻外机构\n行政编制6名，主任1名。", own),
    ReadingCase(head + "招生考试院加挂考试中心牌子，事业编制6名，院长1名。", own),
    ReadingCase(head + "新组建青少年活动营地，正科级，核定事业编制6名。", own),
    ReadingCase(head + "局属学校教职工编制800名，校长20名。", own),
    ReadingCase(
      head + "附件：\n市移民中心机构编制方案\n一、人员编制\n事业编制9名。", own, "市移民中心 事业编制=9"),
    ReadingCase(head + "附：原市水利局机构编制情况\n行政编制31名。", own),
    // Near misses, which stay the organ's.
    ReadingCase(head + "局机关事业编制3名。", own, "星海市水利局 事业编制=3 本级"),
    ReadingCase(head + "核定事业编制3名，设局长1名。", own, "星海市水利局 事业编制=3", "星海市水利局 正 局长=1"),
    ReadingCase(head + "内设机构8个，为正科级。", own, "星海市水利局 内设 8: "),
    // Posts of the party committee, of each body, and places within others.
    ReadingCase(head + "设局长1名。机关党委，专职副书记1名。", own, "星海市水利局 正 局长=1"),
    ReadingCase(head + "五、机关党组织\n设专职副书记1名（正科级）。", own),
    ReadingCase(head + "派驻纪检组，组长1名、副组长1名。", own),
    ReadingCase(head + "每组设主任1名、副主任1名。", own),
    ReadingCase(
      head + "内设机构8个，室主任8名、副主任9名。", own, "星海市水利局 内设 8: ",
      "星海市水利局 中层 室主任=8 8正-副"),
    ReadingCase(head + "老干部服务人员编制2名（含在总编制内）。", own),
    ReadingCase(head + "副局长3名，其中常务副局长1名（正处级）。", own, "星海市水利局 副 副局长=3"),
    // 委员会 and 组织 in the title name no inner body, of which the lines behind would be.
    ReadingCase(
      "关于调整星海市云浦区委员会组织部机构编制的通知\n星海市云浦区委员会组织部：\n经研究，核减你单位行政编制4名。调整后，行政编制7名。",
      "星海市云浦区委员会组织部 变 行政编制-4", "星海市云浦区委员会组织部 行政编制=7 after"),
    ReadingCase(
      "星海学院机构编制方案\n星海学院是正处级。学院事业编制486名，其中管理人员73名。",
      "星海学院 事业编制=486含(管理人员=73)"),
  ]

  @Test(arguments: cases)
  func keepTheirNumbers(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
  }

  @Test(arguments: [
    "星海市纪委监委设派驻纪检监察组12个，为正处级。", "另设市人民剧院，为副科级，事业编制7名。", "下属单位少年宫，副科级。",
  ])
  func theRankOfOthersIsNotTheOrgans(_ words: String) {
    let reading = DocumentReader.read("星海市纪委监委机构编制方案\n\(words)星海市纪委监委行政编制95名。")
    #expect(reading.organs.first { $0.name == "星海市纪委监委" }?.rank == nil)
  }

  @Test func noNumberIsLostInSilence() {
    for text in [
      "星海市水利局为正科级，班子职数1正3副，另配党组书记1名（由副县长兼任）。", "副局长、副政委共4名。",
      "内设一室三科：办公室、法规科、财务科。",
    ] {
      #expect(!DocumentReader.read(text).unread.isEmpty, "\(text)")
    }
    let list = DocumentReader.read("内设机构4个：综合科、设施科、绿化科、排水科。")
    #expect(list.organs.first?.bodies?.names == ["综合科", "设施科", "绿化科", "排水科"])
  }
}
