import BianzhiCore
import BianzhiQuery
import Testing

/// What an inspector found to be hidden, or said too early.
@Suite("inspected cases") struct InspectedCaseTests {
  @Test(arguments: [("事业编制", ["funding_untold 1/1"]), ("全额拨款事业编制", [])])
  func aKindOverItsPlacesIsNotHiddenByOneRowWithoutFunding(
    kind: String, unchecked: [String]
  ) throws {
    let office = try Office()
    try office.quotas(
      "A1,全额拨款事业编制,2,,号,2009-01-01,", "A1,差额拨款事业编制,6,,号,2009-01-01,")
    try office.roster(
      [Staff](1...3, "A1", kind: "全额拨款事业编制") + [Staff](4...4, "A1", kind: kind))
    let result = try office.check("2010-06-30")
    #expect(try office.unchecked("quota.overrun", result) == unchecked)
    let found = try office.findings("quota.overrun", result).map(\.brief)
    #expect(found == (unchecked.isEmpty ? ["A1 全额拨款事业编制 2/4"] : []))
  }

  /// Without states on the roster an exit of the register was no proof that its person had left.
  @Test(arguments: [true, false]) func anExitOfTheRegisterNeedsNoStates(hasExit: Bool) throws {
    let office = try Office()
    try office.organs("A1,甲局,,政府工作部门,2008-01-01,")
    try office.store(
      "姓名,身份证号,机构代码,编制类型,数据日期", ["甲1,\(Staff.number(1)),A1,行政编制,2010-06-30"])
    if hasExit {
      try office.store(
        "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因",
        ["甲2,\(Staff.number(2)),A1,出编,2010-03-15,行政编制,退休"])
    }
    try office.payroll([(1, "A1"), (2, "A1")])
    let result = try office.check("2010-06-30")
    let left = try office.findings("pay.after_leaving", result).compactMap(\.personName)
    let listed = try office.findings("pay.off_roster", result).compactMap(\.personName)
    #expect(left == (hasExit ? ["甲2"] : []) && listed == (hasExit ? [] : ["甲2"]))
  }

  @Test(arguments: [("事业单位", Severity.hint), ("政府工作部门", .minor)])
  func aLoanToAnInstitutionIsAHint(category: String, severity: Severity) throws {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,机构类别,层级,批准日期",
      ["T1,甲县青溪镇人民政府,乡镇街道,乡级,2008-01-01", "A1,甲县第一单位,\(category),县级,2008-01-01"])
    try office.store(
      "姓名,身份证号,机构代码,编制类型,人员状态,数据日期",
      ["甲1,\(Staff.number(1)),T1,行政编制,借出,2024-06-30"])
    try office.store(
      "姓名,身份证号,机构代码,借调单位,借调时间,批准文号",
      ["甲1,\(Staff.number(1)),T1,甲县第一单位,2024-02-01,"])
    let found = try office.findings("person.loan_from_town", office.check())
    #expect(found.map(\.severity) == [severity])
  }

  /// The superior's name told no tier, and hid what the name of the borrower tells.
  @Test func aSuperiorThatTellsNothingHidesNothing() throws {
    let office = try Office()
    try office.store(
      "机构名称,机构类别,主管部门,批准日期",
      ["甲县柳河镇人民政府,乡镇,甲县人民政府,2008-01-01", "甲县水利局,政府工作部门,甲县人民政府,2008-01-01"])
    try office.store(
      "姓名,身份证号,机构名称,编制类型,数据日期", ["甲1,\(Staff.number(1)),甲县柳河镇人民政府,行政编制,2024-06-30"])
    try office.store(
      "姓名,身份证号,编制所在单位,借调单位,借调时间,批准文号",
      ["甲1,\(Staff.number(1)),甲县柳河镇人民政府,甲县水利局,2024-02-01,"])
    #expect(try office.found("person.loan_from_town").count == 1)
  }

  @Test func historyTellsWhatWasFoundFirst() throws {
    let office = try Office()
    try office.organs("A1,甲局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,2,,号一,2009-01-01,", "A1,行政编制,3,,号二,2010-08-01,")
    try office.roster([Staff](1...3, "A1"), day: "2010-06-30")
    try office.check("2010-06-30")
    try office.roster([Staff](1...5, "A1"), day: "2010-12-31")
    try office.check("2010-12-31")
    let found = try office.ledger.history(of: "A1").filter { $0.sort == .finding }
    #expect(found.map(\.day) == ["2010-06-30"])
    #expect(found.map(\.total) == [3] && found.map(\.approved) == [2])
    #expect(found.map(\.document) == ["号一"])
  }

  struct Unsaid: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var quotas = ["A1,事业编制,2"]
    var heading = ",是否在编"
    var rows = ["是", "是", "是"]
    var found: [String] = []
    var unchecked: [String] = []
  }

  static let unsaid: [Unsaid] = [
    .init(testDescription: "the only approved kind is theirs", found: ["A1 事业编制 2/3"]),
    .init(testDescription: "who holds no place does not count", rows: ["是", "是", "否"]),
    .init(
      testDescription: "a remark stands in the place of the answer", heading: ",是否在编,备注",
      rows: ["是,", "是,", "是,借调到县水利局"], found: ["A1 事业编制 2/3"]),
    .init(
      testDescription: "of two kinds nothing tells which",
      quotas: ["A1,事业编制,2", "A1,工勤编制,1"], unchecked: ["no_kinds 1/3"]),
    .init(
      testDescription: "a roster that does not say who holds a place", heading: ",人员状态",
      rows: ["在职", "在职", "在职"], unchecked: ["no_kinds 1/3"]),
  ]

  /// Schools say 在编 and name no kind: their people were compared with nothing.
  @Test(arguments: unsaid) func whoIsSaidToHoldAPlaceHoldsTheOnlyKind(_ one: Unsaid) throws {
    let office = try Office()
    try office.store("机构代码,编制类型,核定数,批准文号,生效日期", one.quotas.map { $0 + ",号,2009-01-01" })
    try office.store(
      "姓名,身份证号,机构代码,数据日期" + one.heading,
      one.rows.enumerated().map {
        "甲\($0.offset),\(Staff.number($0.offset + 1)),A1,2010-06-30,\($0.element)"
      })
    let result = try office.check("2010-06-30")
    let found = try office.findings("quota.overrun", result)
    #expect(found.map(\.brief) == one.found)
    #expect(try office.unchecked("quota.overrun", result) == one.unchecked)
    for finding in found {
      #expect(try office.ledger.explain("\(finding.name)").persons == finding.actual)
    }
  }
}
