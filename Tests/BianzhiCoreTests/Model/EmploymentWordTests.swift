import BianzhiCore
import Testing

/// Words of 用工形式 and 人员身份, and remarks that tell a kind or a move.
@Suite("words of employment, kinds and moves") struct EmploymentWordTests {
  static let words: [(text: String, word: EmploymentWord?)] = [
    ("人事代理", .agency), ("人事代理制", .agency), ("人才代理人员", .agency), ("劳务外包", .agency),
    ("合同制", .contract),
    ("合同工", .contract), ("劳动合同制人员", .contract), ("聘用制", .appointed), ("聘任", .appointed),
    ("聘用合同制", .appointed),
    ("合同制工人", .appointed), ("代理教师", nil), ("劳务派遣", nil), ("编外聘用", nil), ("合同签订中", nil), ("在编", nil),
  ]

  @Test(arguments: words) func aWordIsTold(item: (text: String, word: EmploymentWord?)) {
    #expect(EmploymentWord(item.text) == item.word)
  }

  @Test(arguments: [
    ("公务员", "公务员编制"), ("参公人员", "参公"), ("事业人员", "事业编制"), ("机关工勤人员", "工勤编制"), ("干部", nil),
    ("工人", nil),
    ("专业技术人员", nil),
  ])
  func anIdentityTellsAKind(item: (text: String, kind: String?)) {
    #expect(IdentityWord.kind(of: item.text) == item.kind)
  }

  @Test(arguments: [
    ("占事业编", QuotaKind.institution), ("使用工勤编制", .worker), ("借调县委办，占用行政编制", .administrative),
    ("占三个单位编制", nil),
    ("占用县财政局编制", nil), ("事业编制数调整", nil),
  ])
  func aRemarkTellsAKind(item: (note: String, kind: QuotaKind?)) {
    #expect(KindRemark(item.note)?.kind == item.kind)
  }

  @Test func kindsOfInstitutionsAgree() throws {
    let remark = try #require(KindRemark("占事业编"))
    #expect(remark.agrees(with: .civilServiceInstitution) && remark.agrees(with: .fullyFunded))
    #expect(!remark.agrees(with: .administrative))
  }

  @Test(arguments: [
    ("2024年4月调任县财政局", "县财政局"), ("2024年转任县财政局副局长", "县财政局"), ("遴选到省厅", "省厅"), ("转隶县应急局", "县应急局"),
    ("2019年由县财政局调任", nil), ("从县财政局交流来", nil), ("交流轮岗", nil), ("2015年遴选", nil), ("由市划转", nil),
    ("调任本局", nil),
  ])
  func aRemarkTellsWhereSomebodyWent(item: (note: String, unit: String?)) {
    #expect(MoveRemark.parts(of: item.note).first?.unit == item.unit)
  }

  @Test(arguments: ["2024年4月调任县财政局", "2023.5 交流到县财政局"]) func aDatedMoveIsRead(note: String) {
    guard case .says(.transferred, _?, _) = NoteState(note) else {
      return #expect(Bool(false), "\(note): \(NoteState(note))")
    }
  }

  /// Moves within the unit, to sorts of units, and how somebody came.
  @Test(arguments: [
    "2019年3月转任办公室主任", "2021年3月交流到办公室工作", "2020年交流任办公室主任", "2019年划转至执法队", "2018年调整到工程建设中心",
    "2018年考录乡镇公务员", "2015年考录市直机关", "2012年选调乡镇机关", "2017年转任参公单位", "2016年转任人事科科长",
  ])
  func nobodyLeftByIt(note: String) {
    if case .says = NoteState(note) { #expect(Bool(false), "\(note): \(NoteState(note))") }
  }

  @Test(arguments: ["2015年考录市直机关", "2018年考录乡镇公务员", "2016年转任人事科科长"])
  func nobodyIsAskedAboutIt(note: String) {
    #expect(NoteState(note) == .nothing)
  }

  @Test func allNamesOfAUnitAreTold() {
    #expect(MoveRemark.parts(of: "2019年4月调任市委办公室主任").map(\.unit).contains("市委办公室"))
    #expect(!MoveRemark.parts(of: "2019年4月调任市委办副主任").map(\.unit).contains("市委"))
  }

  @Test(arguments: [
    "交流到县财政局", "已划转", "混编（占用县财政局编制）", "遴选到省厅", "人在编不在", "2024.05退", "未办入编手续", "编制手续未办", "只发工资",
    "挂名",
    "自谋职业", "实际在县财政局工作", "跟岗学习", "出国", "脱产学习", "县财政局派驻", "民政局编制",
  ])
  func anOpenRemarkIsAskedAbout(note: String) {
    guard case .unclear = NoteState(note) else {
      return #expect(Bool(false), "\(note): \(NoteState(note))")
    }
  }

  @Test(arguments: ["负责出国审批", "办公室（分管退休审批）", "交流轮岗", "2015年遴选", "从县财政局交流来", "退役军人"])
  func aMentionSaysNothing(note: String) {
    #expect(NoteState(note) == .nothing)
  }
}
