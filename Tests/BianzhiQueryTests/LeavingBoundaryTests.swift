import BianzhiCore
import BianzhiQuery
import Testing

/// Pay is late where its month begins a month or more after the leaving, in the rules and in reconciling alike.
@Suite("pay about the day of leaving") struct LeavingBoundaryTests {
  @Test(arguments: [
    ("2010-04-30", true), ("2010-05-01", true), ("2010-05-02", false), ("2010-05-31", false),
    ("2010-05", false), ("2010-04", true),
  ])
  func whoLeft(on day: String, isAccused: Bool) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.roster([Staff(1, "A1").with(\.state, "退休").with(\.left, day), Staff(2, "A1")])
    try office.payroll([(1, "A1"), (2, "A1")])
    #expect(try office.found("pay.after_leaving").isEmpty != isAccused)
    let lines = try office.ledger.reconcile(month: 201_006).lines
    let open = lines.filter { $0.standing == .open && $0.sort == .leftButPaid }
    #expect(open.isEmpty != isAccused)
  }

  @Test(arguments: [
    ("2010-05-01", Severity.critical), ("2010-05-02", .minor), ("2010-06-01", .minor),
  ])
  func whoCame(on day: String, severity: Severity) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,")
    try office.roster([Staff(1, "A1"), Staff(2, "A2")])
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["甲1,\(Staff.number(1)),A1,入编,\(day),行政编制"])
    try office.payroll([(1, "A1"), (1, "A2"), (2, "A2")])
    let findings = try office.findings("pay.double", office.check())
    #expect(findings.map(\.severity) == [severity])
  }
}
