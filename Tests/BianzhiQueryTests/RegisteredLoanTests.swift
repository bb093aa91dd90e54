import BianzhiCore
import BianzhiQuery
import Testing

/// People whose loan is in the register.
@Suite("registered loans") struct RegisteredLoanTests {
  private func office(lender: Staff?, borrower: Staff?, since: String = "2010-05-01") throws
    -> Office
  {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,")
    try office.roster([lender, borrower, Staff(8, "A1"), Staff(9, "A2")].compactMap { $0 })
    try office.store(
      "姓名,身份证号,机构代码,借调单位,借调时间,借调期限,批准文号",
      ["甲1,\(Staff.number(1)),A1,二局,\(since),,石组〔2010〕1号"])
    return office
  }

  @Test(arguments: ["在岗", "", "借入", "借调"])
  func thePlaceIsTheLenders(state: String) throws {
    let office = try office(
      lender: Staff(1, "A1").with(\.state, "借出"), borrower: Staff(1, "A2").with(\.state, state))
    let result = try office.check()
    #expect(try office.findings("person.double_place", result).isEmpty)
    // What the borrower's roster says wrongly is told all the same.
    let conflicts = try office.findings("person.loan_conflict", result)
    #expect(conflicts.isEmpty == (state != "在岗"))
  }

  /// 在职 is true of somebody on loan, too.
  @Test(arguments: [
    ("在岗", "said_in_post"), ("在编在岗", "said_present 二局 “在编在岗”"), ("在职", ""), ("正常", ""), ("在编", ""),
  ])
  func onlyAWordOfPresenceContradictsALoan(_ item: (state: String, says: String)) throws {
    let office = try office(lender: Staff(1, "A1").with(\.state, item.state), borrower: nil)
    let seen = try office.findings("person.loan_conflict", office.check())
    #expect(seen.isEmpty == item.says.isEmpty)
    #expect(seen.allSatisfy { $0.note.contains(item.says) }, "\(seen.map { $0.note })")
  }

  @Test func aLoanThatHasNotBegunExplainsNothing() throws {
    let office = try office(
      lender: Staff(1, "A1"), borrower: Staff(1, "A2"), since: "2010-07-01")
    #expect(try office.found("person.double_place").count == 1)
  }

  @Test(arguments: [("退休", true), ("死亡", true), ("调出", true), ("借出", false), ("在岗", false)])
  func whoHasLeftIsOnLoanNoMore(state: String, isOver: Bool) throws {
    let office = try office(
      lender: Staff(1, "A1").with(\.state, state), borrower: nil, since: "2009-01-05")
    #expect(try office.found("person.loan_overdue").isEmpty == isOver)
  }

  @Test(arguments: [("2010-03-01", true), ("2008-12-01", false)])
  func anExitSinceEndsIt(day: String, isOver: Bool) throws {
    let office = try office(lender: nil, borrower: nil, since: "2009-01-05")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["甲1,\(Staff.number(1)),A1,出编,\(day),行政编制"])
    #expect(try office.found("person.loan_overdue").isEmpty == isOver)
  }
}
