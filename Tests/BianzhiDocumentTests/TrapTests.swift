import BianzhiDocument
import Testing

/// Texts that look as if they gave a number to an organ, and do not, or not to that one.
@Suite("Traps in documents") struct TrapTests {
  static let cases: [ReadingCase] = [
    // 1: 含, 其中 and 另有.
    ReadingCase(
      "星海市水利局行政编制30名，其中局长1名、副局长3名，科级领导职数8名。",
      "星海市水利局 行政编制=30", "星海市水利局 正 局长=1", "星海市水利局 副 副局长=3",
      "星海市水利局 中层 科级领导职数=8"),
    // 2: the whole clause of an old plan as history.
    ReadingCase("2010年机构改革时，星海市水利局行政编制35名，设局长1名、副局长4名。"),
    // 3: a transfer in which the organ of the text is the giver.
    ReadingCase(
      "关于划转机构编制的通知\n市水利局：\n将你局3名行政编制划入市应急局。",
      "市应急局 变 行政编制+3 市水利局→市应急局", "市水利局 变 行政编制-3 市水利局→市应急局"),
    // 4: one person in two posts.
    ReadingCase(
      "领导职数8名：书记1名，主任1名（由副书记兼任），副书记2名，副主任5名。",
      "正 书记=1", "正 主任=-", "副 副书记=2", "副 副主任=5"),
    // 5: a named post inside the posts of inner bodies, and the same beside the leaders.
    ReadingCase(
      "设局长1名，总农艺师1名；处级领导职数20名（含总工程师2名）。", "正 局长=1", "他 总农艺师=1",
      "中层 处级领导职数=20含(总工程师=2)"),
    // 6: several organs in one text.
    ReadingCase(
      "一、市教育局\n行政编制40名。\n二、市体育局\n行政编制20名，设局长1名。", "市教育局 行政编制=40",
      "市体育局 行政编制=20", "市体育局 正 局长=1"),
    ReadingCase(
      "关于印发市农业局机构编制的通知\n第五条 市农业局行政编制40名。\n同意设立市农技中心，核定事业编制10名，设主任1名。",
      "市农业局 行政编制=40", "市农技中心 事业编制=10", "市农技中心 正 主任=1"),
    ReadingCase(
      "关于印发市农业局机构编制的通知\n市动物监督所为市农业局所属事业单位。\n核定事业编制12名，设所长1名。"),
    ReadingCase(
      "关于核定市能源局机构编制的通知\n市能源局在各县设6个监管办公室，行政编制63名。"),
    // A unit and whom it belongs to, or where it stands, are not one name: left unread.
    ReadingCase("市审计中心隶属市审计局，事业编制12名。"),
    ReadingCase("市审计中心隶属于市审计局，事业编制12名。"),
    ReadingCase("市审计中心附属于市审计局，事业编制12名。"),
    ReadingCase("市体育中心位于市会展中心，事业编制12名。"),
    ReadingCase("市体育中心坐落市会展中心，事业编制12名。"),
    ReadingCase("星海大学附属医院事业编制12名。", "星海大学附属医院 事业编制=12"),
    // 7: a kind that is not said.
    ReadingCase("编制20人。", "编制=20"),
    // 8: whom the number covers.
    ReadingCase("市水利局行政编制100名（含13个基层站所）。", "市水利局 行政编制=100 全系统"),
    // 9: remarks in brackets.
    ReadingCase("设局长1名（正处级）、副局长3名（副处级）。", "正 局长=1", "副 副局长=3"),
    // 10: lines of one width, blanks within words, remarks of sounds.
    ReadingCase(
      "星海市农业农村局机关行政编制四十二名，设局长一名、副局\n长三名，总 农 艺 师 1 名。",
      "星海市农业农村局 行政编制=42 本级", "星海市农业农村局 正 局长=1", "星海市农业农村局 副 副局长=3",
      "星海市农业农村局 他 总农艺师=1"),
    // 11: numbers that are no quota.
    ReadingCase("根据星编发〔2009〕24号文件，100名以内的单位限期30天办结，共3个方面。"),
    // 12: the people beside the places.
    ReadingCase("行政编制12人，实有6人，在职138人。", "行政编制=12"),
    // 13: words of rank in names and posts.
    ReadingCase("设部长1名，副部长4名（含副部长级的督察专员1名）。", "正 部长=1", "副 副部长=4"),
    ReadingCase("现有局长1名、副局长2名。"), ReadingCase("实有行政编制12人、事业编制8人，工勤编制1人。"),
    ReadingCase("行政编制12人，实有6人，事业编制8人，实有8人。", "行政编制=12", "事业编制=8"),
    ReadingCase("拟增加行政编制3名、事业编制2名。"),
    // A unit that is given up, and one that is made.
    ReadingCase(
      "关于调整市交通局机构编制的批复\n市交通局：\n撤销市运管处，核销事业编制30名。\n组建市执法支队，为市交通局所属事业单位，核定事业编制120名；内设机构8个，科级领导职数16名。",
      "市运管处 变 事业编制-30", "市执法支队 事业编制=120", "市执法支队 内设 8: ",
      "市执法支队 中层 科级领导职数=16"),
    ReadingCase(
      "关于调整市交通局机构编制的批复\n市交通局：\n整合市公路处、市航道处，组建市执法支队，核定事业编制120名；内设机构8个。",
      "市执法支队 事业编制=120", "市执法支队 内设 8: "),
    ReadingCase("设局长1名，党组书记1名（局长兼任）。", "正 局长=1", "正 党组书记=-"),
    // 该中心 and another centre whose name ends as the title's.
    ReadingCase("关于核定县资源局编制的批复\n县资源局：\n给县登记中心调剂编制，核增后该中心编制23名。"),
    ReadingCase(
      "关于核定街道卫生服务中心编制的通知\n核定城东街道卫生服务中心事业编制35名；核定城西街道卫生服务中心事业编制28名。",
      "城东街道卫生服务中心 事业编制=35", "城西街道卫生服务中心 事业编制=28"),
    ReadingCase("关于核定市教育局、市体育局机构编制的批复\n行政编制各核增2名，共4名。"),
    ReadingCase("市教育局和市体育局行政编制共60名。"),
    // The places of one inner body.
    ReadingCase("新设食品处，核定编制6名，设处长1名。"),
    ReadingCase("办公室：负责文电。编制5名，设主任1名、副主任2名。"),
    ReadingCase("关于印发市水利局机构编制的通知\n（一）综合股\n负责文电。编制5名。\n（二）市水利站\n编制8名。", "市水利站 编制=8"),
    // A request and a standard approve nothing.
    ReadingCase("关于增加市水利局编制的请示\n市水利局行政编制30名，增加行政编制5名。"),
    ReadingCase("星海市机构编制管理办法\n（一）编制20名以上的，设局长1名、副局长2名。"),
    // A permission is no number of places.
    ReadingCase("整合后允许暂时超编3名。"),
  ]

  @Test(arguments: cases)
  func givesNoNumberToTheWrongOrgan(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
  }

  @Test func concurrentPostsAddNoneToTheNumberOfLeaders() {
    let reading = DocumentReader.read("领导职数8名：书记1名，主任1名（由副书记兼任），副书记2名，副主任5名。")
    #expect(reading.checks.map(\.sort) == [.leaders] && reading.checks.allSatisfy(\.passed))
  }
}
