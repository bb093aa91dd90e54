import BianzhiCore
import Testing

/// What a free note says of a person, and what it only mentions.
@Suite("states in notes") struct NoteStateTests {
  static let said: [(note: String, state: PersonState)] = [
    ("2024年3月退休", .retired), ("退休（2024.3）", .retired), ("已调出", .transferred), ("去世", .dead),
    ("2023年5月因病去世", .dead), ("辞职", .resigned), ("借调县委办", .secondedOut),
    ("2024.5调县委办", .transferred), ("编外人员", .offQuota), ("劳务派遣", .offQuota), ("退休返聘", .offQuota),
    ("原局长，2024年3月退休", .retired), ("2022年借调，2024年3月退休", .retired), ("内退", .leftEarly),
    ("开除公职；档案已转", .expelled), ("驻村第一书记", .dispatched),
    ("省财政厅下派挂职，编制在省厅", .secondedIn), ("编制在原单位", .secondedIn), ("人事关系在县卫健局，挂职", .secondedIn),
    ("编制及工资关系仍在县人民医院", .secondedIn), ("编制所在单位为省厅", .secondedIn), ("挂职期间编制保留在省厅", .secondedIn),
    ("编制不在我局", .secondedIn), ("编制保留在市教育局", .secondedIn), ("占用县卫健局编制", .secondedIn),
    ("不占我局编制", .secondedIn), ("编制在省厅，2024年3月退休", .retired), ("三支一扶", .offQuota),
    ("西部计划志愿者", .offQuota),
    ("大学生村官", .offQuota),
    ("外单位借调人员", .secondedIn), ("从县医院借调", .secondedIn), ("借调到县委组织部（2023年2月至今）", .secondedOut),
    ("借调县妇联（2024.6-2024.11）", .secondedOut), ("现借调至县委组织部工作", .secondedOut),
    ("长期借用在县纪委", .secondedOut),
    ("被县纪委抽调（2024年）", .secondedOut), ("2023年5月起抽调到乡村振兴专班", .secondedOut),
    ("借调县委巡察组工作", .secondedOut), ("被市委巡视组抽调", .secondedOut), ("上挂省厅", .attached),
    ("借调，编制在县二中", .secondedIn), ("编制在城关三小", .secondedIn), ("借调，编制在县职高", .secondedIn),
    ("5月退休（按2024年）", .retired), ("借自县民政局", .secondedIn), ("借用自县民政局", .secondedIn),
    ("2023年3月借自县民政局", .secondedIn),
    ("县民政局派来帮助工作", .secondedIn), ("由县民政局借入", .secondedIn), ("抽调自县医院的人员", .secondedIn),
    ("调县民政局，手续已办结", .transferred),
    ("24年5月退休", .retired), ("不占用编制", .offQuota), ("非占编", .offQuota), ("政府购买服务", .offQuota),
    ("村干部", .offQuota), ("村两委成员，中共党员", .offQuota), ("县水利局占编", .secondedIn),
    ("占编单位：县水利局", .secondedIn),
    ("在县水利局占编", .secondedIn), ("编制调整到县水利局；负责档案", .secondedIn), ("不占编（挂职）", .secondedIn),
    ("2024年3月退休，享受正科级待遇", .retired), ("去世，中共党员", .dead), ("退休，编制未核减", .retired),
  ]

  @Test(arguments: said) func aClearNoteIsRead(item: (note: String, state: PersonState)) {
    guard case .says(item.state, _, _) = NoteState(item.note) else {
      return #expect(Bool(false), "\(item.note): \(NoteState(item.note))")
    }
  }

  static let mentioned = [
    "退休干部工作", "负责离退休人员服务", "分管退休审批", "拟退休", "即将退休", "2024年3月调入", "军转干部", "退役军人", "兼任工会主席",
    "老干部科", "未退休", "大学学历，学习委员", "退休教师支部书记", "党员", "1988年参加工作", "申请退休", "编制在本单位", "编制在我局", "编制在编",
    "原编制在省厅", "编制在2019年核定", "兼任编办主任", "占用行政编制",
    "曾借调县委办", "负责干部借调手续", "分管借调工作",
    "在本单位占编", "分管政府购买服务", "编制数调整方案", "落实编制政策", "人事关系在册", "组织关系在省厅", "人事关系在县人才中心", "占三个单位编制",
    "占几个单位编制", "事业单位编制", "全额拨款事业单位编制", "局机关编制", "行政编制", "县局编制", "全局在编",
    "乡镇编制", "县里编制", "二级单位编制", "县局占编", "三支一扶期满考录", "原大学生村官",
  ]

  @Test(arguments: mentioned) func aNoteThatOnlyMentionsAWordTurnsNobodyAway(note: String) {
    #expect(NoteState(note) == .nothing)
  }

  static let unclear = [
    "接替张某退休", "2022年借调，2023年回原单位", "2021年调出，2023年调回本单位", "合同制", "聘用", "退休手续正在办",
    "协调借调人员", "编制在省厅，2024年8月转入我局", "编制、工资关系仍在县人民医院", "工资关系在原单位", "编制在医院", "编制在局机关",
    // Which way, or whose place it is, nobody knows.
    "借调", "挂职", "抽调", "借调人员", "2023年9月起借调", "挂职（2023.3至今）", "目前借调中", "借调，编制在岚江", "编制在老家",
    "5月退休", "9月调出",
    // A second clause may take the first one back.
    "调县民政局，手续办理中", "已批准调出，未办手续", "2023年辞职，2024年复职", "2024年2月调出，4月又回来", "调县民政局，正在公示", "退休，延期办理",
    "待上编", "未落编", "抽调专班", "县水利局干部，抽调我局工作", "借用到本单位帮忙", "编制已划转", "在编（不占编）",
    "系县民政局借用人员", "借入县民政局",
  ]

  @Test(arguments: unclear) func anUnclearNoteIsAskedAbout(note: String) {
    guard case .unclear = NoteState(note) else {
      return #expect(Bool(false), "\(note): \(NoteState(note))")
    }
  }

  @Test(arguments: [
    ("去世（2024.1）", "2024-01"), ("辞职（2024年3月5日）", "2024-03-05"), ("退休（2024.10）", "2024-10"),
  ]) func aDayInBracketsIsRead(note: String, day: String) {
    guard case .says(_, let found?, _) = NoteState(note) else {
      return #expect(Bool(false), "\(note): \(NoteState(note))")
    }
    #expect(found.description == day)
  }

  static let headed: [(text: String, state: PersonState?)] = [
    ("是否在编：否", .offQuota), ("是否在编：是", .inPost), ("是否在编：不在编", .offQuota), ("是否编外：是", .offQuota),
    ("是否编外：否", .inPost), ("是否退休：是", .retired), ("是否退休：否", .inPost), ("是否借调：是", .secondedOut),
    ("编内编外：编外", .offQuota), ("编内编外：编内", .inPost), ("退休时间：2024-03-01", .retired),
    ("调出时间：2024年3月", .transferred), ("出编时间：2024-03-01", .transferred), ("备注：2024年3月退休", .retired),
    ("备注：接替张某退休", nil), ("人员类别：退休人员", .retired), ("备注：2024年退休" + StateText.unsureMark, nil),
    ("备注：2024年9月退休" + StateText.laterMark, .inPost),
  ]

  @Test(arguments: headed)
  func aStateOfAnotherColumnIsReadWithItsHeading(item: (text: String, state: PersonState?)) {
    let reading = WordReading(of: item.text, in: "state")
    #expect(PersonState(rawValue: reading.code) == item.state)
    #expect(reading.isKnown == (item.state != nil))
  }
}
