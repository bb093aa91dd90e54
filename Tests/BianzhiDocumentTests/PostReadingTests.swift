import BianzhiDocument
import Testing

@Suite("Posts and inner bodies in documents") struct PostReadingTests {
  static let leaders: [ReadingCase] = [
    ReadingCase("设局长1名，副局长3名。", "正 局长=1", "副 副局长=3"),
    ReadingCase("设局长一名副局长三名。", "正 局长=1", "副 副局长=3"),
    ReadingCase("主席1名，专职副主席2名。", "正 主席=1", "副 专职副主席=2"),
    ReadingCase("总工程师、安全总监各1名。", "他 总工程师=1", "他 安全总监=1"),
    ReadingCase("设主任1名（由市政府副秘书长兼任），副主任2名。", "正 主任=-", "副 副主任=2"),
    ReadingCase("设部长1名（兼任市政协副主席）、副部长4名（其中1名兼任市委编办主任）。", "正 部长=1", "副 副部长=4"),
    ReadingCase("领导职数4名（1正3副）。", "正 正职=1", "副 副职=3"),
    ReadingCase(
      "领导职数一正三副，即局长1名、副局长3名。", "正 局长=1", "副 副局长=3"),
    ReadingCase("领导职数3名（主任1名、副主任2名）。", "正 主任=1", "副 副主任=2"),
    ReadingCase("领导职数5名。", "他 领导职数=5"),
    ReadingCase(
      "科级领导职数4名，其中：局长1名、副局长3名。", "正 局长=1", "副 副局长=3"),
    ReadingCase("党组书记、局长1名，副局长2名。", "正 党组书记、局长=1", "副 副局长=2"),
    ReadingCase("星海市水利局设站长1名。"),
    ReadingCase("配备书记1名，镇长1名，副镇长3名。", "正 书记=1", "正 镇长=1", "副 副镇长=3"),
    ReadingCase("党组纪检组领导职数按国家规定执行。"),
    // Numbers without a unit, before a bracket and in one.
    ReadingCase("设局长1（由县委常委兼任），副局长3。", "正 局长=-", "副 副局长=3"),
    ReadingCase("领导职数5名（局长1，副局长4）。", "正 局长=1", "副 副局长=4"),
  ]

  static let inner: [ReadingCase] = [
    ReadingCase("科级领导职数10名（6正4副）。", "中层 科级领导职数=10 6正4副"),
    ReadingCase("中层领导职数正职9名、副职6名。", "中层 中层领导职数=- 9正6副"),
    ReadingCase(
      "正科级领导职数8名、副科级领导职数4名。", "中层 正科级领导职数=8 8正-副", "中层 副科级领导职数=4 -正4副"),
    ReadingCase("内设机构科级领导职数9名，其中正科级5名、副科级4名。", "中层 内设机构科级领导职数=9 5正4副"),
    ReadingCase("正副司长职数30名。", "中层 正副司长职数=30"),
    ReadingCase("股级职数5名。", "中层 股级职数=5"),
    ReadingCase(
      "处级领导职数36名（含总工程师2名、机关党委专职副书记1名）。",
      "中层 处级领导职数=36含(总工程师=2,机关党委专职副书记=1)"),
    ReadingCase("科长3名、副科长4名。", "中层 科长=3 3正-副", "中层 副科长=4 -正4副"),
  ]

  static let bodies: [ReadingCase] = [
    ReadingCase("内设机构9个。", "内设 9: "),
    ReadingCase("下设办公室、水政股、规划股3个股室。", "内设 3: 办公室|水政股|规划股"),
    ReadingCase(
      "内设3个科室：办公室、政策法规科（行政审批服务科）、对外宣传科（市委外宣办、市政府新闻办）。",
      "内设 3: 办公室|政策法规科（行政审批服务科）|对外宣传科（市委外宣办、市政府新闻办）"),
    ReadingCase("内设机构3个：综合司、新能源和可再生能源司、法规司。", "内设 3: 综合司|新能源和可再生能源司|法规司"),
    ReadingCase("内设机构3个：办公室、人事科和财务科。", "内设 3: 办公室|人事科|财务科"),
    ReadingCase("内设机构3个：办公室、教育、科技和文化科、财务科。", "内设 3: 办公室|教育、科技和文化科|财务科"),
    ReadingCase("设综合、政策法规、国际合作司三个司。", "内设 3: 综合司|政策法规司|国际合作司"),
    ReadingCase("内设办公室、人事科、财务科。", "内设 -: 办公室|人事科|财务科"),
    ReadingCase(
      "设下列3个内设机构：\n（一）办公室。负责机关运转。\n（二）法规科 负责法规工作。\n（三）审批科（窗口办）\n承担审批工作。",
      "内设 3: 办公室|法规科|审批科（窗口办）"),
    ReadingCase("核减16个处级内设机构。"),
    ReadingCase("所属3个事业单位。"),
  ]

  @Test(arguments: leaders + inner + bodies)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
  }
}
