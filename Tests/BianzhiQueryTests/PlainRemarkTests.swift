import Testing

@testable import BianzhiQuery

/// Which pieces of a remark are plain as a whole; a word in a piece decides nothing.
@Suite("plain remarks") struct PlainRemarkTests {
  private func open(_ note: String, _ holder: PlainRemark.Holder) -> [String] {
    OpenRemark.parts(
      of: note, holder,
      at: RemarkUnits(
        own: RemarkUnits.forms(of: "雾汀县水利局"), others: RemarkUnits.forms(of: "雾汀县财政局")))
  }

  @Test(arguments: [
    "2024年8月调入", "2024年8月由财政局转任至水利局", "原财政局人员", "此前在财政局工作", "2015年3月至2024年7月在财政局工作", "调自财政局",
    "来源：县财政局", "已离开财政局", "不在财政局上班", "财政局超编分流", "已与财政局办理工作交接", "平级调动", "遴选", "工资已转", "在水利局工作",
    "现在水利局水资源股工作", "雾组干〔2024〕12号", "调令2024-15", "见介绍信", "女", "会计", "接替老李", "2015年参加工作",
    "水利局编制已核销", "军转干部，待遇不变，负责档案",
  ])
  func saysThatSomebodyMoved(note: String) {
    #expect(open(note, .moved).isEmpty, "\(note): \(open(note, .moved))")
  }

  @Test(arguments: [
    "由财政局安排工作", "由财政局调入后留用", "原则上在财政局工作", "原职原岗", "2024年8月调入（人未动）", "原财政局干部，兼管预算", "从水利局借回财政局",
    "2024年8月调入财政局", "转任财政局", "借用", "抽调", "挂职（县财政）", "吃空饷", "在财政局工作", "在水利局财政专班工作", "不在水利局上班",
    "工资由财政局代发", "调入 仍在财政局", "still at EPB", "EPB", "at EPB，女", "在市水利局工作",
  ])
  func leavesOpenWhoMoved(note: String) {
    #expect(!open(note, .moved).isEmpty, "\(note)")
  }

  @Test(arguments: [
    "2024年8月免去副局长职务", "退出领导岗位", "工作已移交", "已交接分管工作", "雾组干〔2024〕8号免", "2018年3月至2024年8月任副局长", "原副局长",
    "由副局长转任职级", "水资源股负责人", "免职，转一般干部", "职级并行",
  ])
  func saysThatSomebodyLeadsNoMore(note: String) {
    #expect(open(note, .led).isEmpty, "\(note): \(open(note, .led))")
  }

  @Test(arguments: [
    "拟免", "拟免去副局长职务", "免职未宣布", "免职不免岗", "履行原职责", "原副局长，原职责", "2018年3月至今任副局长", "免去股长任副局长", "分管财务",
    "转任副局长",
  ])
  func leavesOpenWhoLeads(note: String) {
    #expect(!open(note, .led).isEmpty, "\(note)")
  }

  static let others: [(holder: PlainRemark.Holder, note: String, isPlain: Bool)] = [
    (.left, "在水利局工作", false), (.left, "调出到水利局", false), (.left, "retired", false),
    (.left, "恢复供暖后办理退休手续", true), (.left, "拟定方案已完成", false), (.left, "2024-08-01", true),
    (.left, "在编", false), (.left, "占编", false), (.left, "负责档案", false), (.left, "不再上班", true),
    (.left, "转任水利局", false), (.left, "转任县委办主任", true), (.left, "工资已停发", true),
    (.back, "不再上班", false), (.back, "停发工资", false), (.back, "水利局调出", false), (.back, "在职", true),
    (.led, "在水利局任职", false), (.led, "在水利局工作", true), (.moved, "工资停发", true),
    (.back, "back at work", false), (.moved, "N/A", true), (.left, "2024年8月退休", true),
    (.left, "2024年8月退休，继续负责预算", false),
    (.left, "已退休，返岗", false), (.left, "交流到县财政局", true), (.back, "2024年7月返岗", true),
    (.back, "住院治疗后已返岗", true), (.back, "每周到岗一天", false), (.back, "名义在岗", false),
    (.back, "2024年8月返岗后又离开", false),
  ]

  @Test(arguments: others)
  func ofWhoLeftAndWhoIsBack(holder: PlainRemark.Holder, note: String, isPlain: Bool) {
    #expect(open(note, holder).isEmpty == isPlain, "\(note)")
  }

  @Test(arguments: [
    ("二科科长", true), ("在二科工作", true), ("科员（二科负责人）", true), ("办公室主任", false), ("一科科长", false),
  ])
  func theEndOfABodysName(title: String, isNamed: Bool) {
    #expect(BodyCalls("综合二科", besides: ["办公室", "综合一科"]).areMade(in: title) == isNamed)
    #expect(!BodyCalls("综合二科", besides: ["业务二科"]).areMade(in: "二科科长"))
    #expect(!BodyCalls("信访接待中心", besides: []).areMade(in: "中心主任"))
  }
}
