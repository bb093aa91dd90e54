import BianzhiDocument
import Testing

/// Places parted among bodies, units below an organ, organs under the name of their place.
@Suite("Whose number a list holds") struct ListedPlaceTests {
  private static let reply = "关于县水利局机构编制事项的批复\n县水利局：\n"

  static let cases: [ReadingCase] = [
    // What parts the places among bodies leaves nothing open behind it.
    ReadingCase(
      "星海市水利局行政编制32名。其中：办公室5名、法规科4名、人事科3名。设局长1名，副局长3名。",
      "星海市水利局 行政编制=32", "星海市水利局 正 局长=1", "星海市水利局 副 副局长=3"),
    // A unit behind the name of the organ it belongs to.
    ReadingCase(
      reply + "你局所属县水利工程中心，为正股级事业单位，核定事业编制9名，设主任1名。",
      "县水利工程中心 事业编制=9", "县水利工程中心 正 主任=1"),
    ReadingCase(reply + "你局所属儿童乐园，为正股级事业单位，核定事业编制9名。"),
    ReadingCase(
      reply + "同意你局所属县水文站、县种苗站分别增加事业编制2名、3名。",
      "县水文站 变 事业编制+2", "县种苗站 变 事业编制+3"),
    ReadingCase(
      reply + "所属县水文站、县种苗站核定事业编制分别为12名、13名。",
      "县水文站 事业编制=12", "县种苗站 事业编制=13"),
    ReadingCase(
      reply + "所属事业单位：县水文站事业编制10名，县种苗站事业编制9名。",
      "县水文站 事业编制=10", "县种苗站 事业编制=9"),
    ReadingCase(reply + "所属事业单位：事业编制41名。"),
    // The second number of a list goes on with the organ of the first.
    ReadingCase(
      "核减市财政局行政编制1名、科级领导职数1名，核增市审计局行政编制2名、科级领导职数2名。",
      "市财政局 变 行政编制-1", "市财政局 变 科级领导职数-1", "市审计局 变 行政编制+2",
      "市审计局 变 科级领导职数+2"),
    // A street is its office.
    ReadingCase(
      "甲区鹭洲街道办事处职能配置、内设机构和人员编制规定\n鹭洲街道党工委、办事处行政编制35名。\n设党工委书记1名，纪工委书记1名。",
      "鹭洲街道 行政编制=35", "鹭洲街道 正 党工委书记=1", "鹭洲街道 他 纪工委书记=1"),
    // Words for a sort of bodies are no organ, and neither are the committees of a 政协.
    ReadingCase(
      "政协甲县委员会机关机构编制方案\n政协甲县委员会机关行政编制28名。专门委员会主任各1名、副主任各1名。",
      "政协甲县委员会 行政编制=28 本级"),
    ReadingCase("政协甲县委员会机关机构编制方案\n提案委员会设主任1名、副主任2名。"),
    // One of each, of nobody knows how many.
    ReadingCase("星海市水利局正科级职数6名、副科级职数各1名。", "星海市水利局 中层 正科级职数=6 6正-副"),
    ReadingCase("星海市水利局事业编制各5名。"),
    ReadingCase("星海市审计局行政编制16名。乡镇审计站编制12名。", "星海市审计局 行政编制=16"),
    // Ranks behind a split of the leaders are those of inner bodies.
    ReadingCase(
      "星海市水利局领导职数1正3副。正科级2名、副科级4名。", "星海市水利局 正 正职=1", "星海市水利局 副 副职=3"),
  ]

  @Test(arguments: cases) func areReadWithTheirOrgan(_ example: ReadingCase) {
    example.expectReading()
  }
}
