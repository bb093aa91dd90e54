import BianzhiCore
import BianzhiQuery
import Testing

/// People whom a roster has as borrowed, and the register of loans not, or not any more.
@Suite("borrowed people") struct BorrowedPeopleTests {
  private func office(_ loans: [String], _ people: [Staff], day: String = "2010-06-30") throws
    -> Office
  {
    let office = try Office()
    try office.organs(
      "A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,",
      "A3,三局,,政府工作部门,2008-01-01,")
    try office.roster(people + [Staff(8, "A1"), Staff(9, "A2")], day: day)
    if !loans.isEmpty { try office.store("姓名,身份证号,机构代码,借调单位,借调时间,借调期限,批准文号", loans) }
    return office
  }

  private static let other = "甲7,\(Staff.number(7)),A1,三局,2010-05-01,,石组〔2010〕1号"
  private static let guest = Staff(1, "A2").with(\.state, "借入")

  /// In no row of the register, and on no other roster.
  @Test func whoIsInNoRegisterIsAHint() throws {
    let found = try office([Self.other], [Self.guest])
    let seen = try found.findings("person.loan_conflict", found.check())
    #expect(seen.map(\.finding.organCode) == ["A2"])
    #expect(seen.map(\.severity) == [.hint])
    #expect(seen.allSatisfy { $0.note.contains("unlisted_guest") })
  }

  /// Nothing can be said before a register was imported, and nothing has to be of whom it names.
  @Test func noFalseAlarm() throws {
    let without = try office([], [Self.guest])
    #expect(try without.outcome("person.loan_conflict", without.check()).kind == .notApplicable)
    for loan in [
      "甲1,\(Staff.number(1)),A1,二局,2010-05-01,,石组〔2010〕1号", "甲1,,A1,二局,2010-05-01,,石组〔2010〕1号",
      "甲1,\(Staff.number(1)),A1,二局,2010-05-01,2010-06-30,石组〔2010〕1号",
      "甲1,\(Staff.number(1)),A1,二局,2010-07-15,,石组〔2010〕1号",
    ] {
      let office = try office([Self.other, loan], [Self.guest])
      #expect(try office.findings("person.loan_conflict", office.check()).isEmpty, "\(loan)")
    }
    // The lender's own roster tells it, and its register has nobody: that is said of the lender.
    let lent = try office([Self.other], [Self.guest, Staff(1, "A3").with(\.state, "借出")])
    let seen = try lent.findings("person.loan_conflict", lent.check())
    #expect(seen.map(\.finding.organCode) == ["A3"])
  }

  /// The loan has ended and the borrower has the person still.
  @Test(arguments: [
    ("2010-05-31", true), ("2010-06-29", true), ("2010-06-30", false), ("2010-12-31", false),
    ("", false),
  ])
  func anEndedLoan(until: String, isListed: Bool) throws {
    let office = try office(
      ["甲1,\(Staff.number(1)),A1,二局,2010-03-01,\(until),石组〔2010〕1号"], [Self.guest])
    let seen = try office.findings("person.loan_conflict", office.check())
    #expect(seen.isEmpty != isListed)
    #expect(seen.allSatisfy { $0.severity == .hint && $0.finding.organCode == "A1" })
  }

  /// The register records a return, however long the loan was, and the borrower has the person still.
  @Test(arguments: [("2010-04-15", true), ("2010-06-30", false)])
  func aReturnThatTheBorrowerDenies(returned: String, isListed: Bool) throws {
    let office = try office([], [Self.guest])
    try office.store(
      "姓名,身份证号,机构代码,借调单位,借调时间,借调期限,返回时间,批准文号",
      ["甲1,\(Staff.number(1)),A1,二局,2009-01-05,2010-03-31,\(returned),石组〔2009〕1号"])
    let result = try office.check()
    #expect(try office.findings("person.loan_overdue", result).isEmpty)
    let seen = try office.findings("person.loan_conflict", result)
    #expect(seen.map(\.finding.organCode) == (isListed ? ["A1"] : []), "\(seen.map { $0.note })")
  }

  @Test func aRenewedLoanGoesOn() throws {
    let office = try office(
      [
        "甲1,\(Staff.number(1)),A1,二局,2010-01-01,2010-03-31,石组〔2010〕1号",
        "甲1,\(Staff.number(1)),A1,二局,2010-04-01,,石组〔2010〕2号",
      ], [Self.guest])
    #expect(try office.findings("person.loan_conflict", office.check()).isEmpty)
  }

  /// One that lasted too long besides is the rule's on terms, and is not listed twice.
  @Test func oneThatLastedTooLongIsListedOnce() throws {
    let office = try office(
      ["甲1,\(Staff.number(1)),A1,二局,2009-01-01,2010-03-31,石组〔2010〕1号"], [Self.guest])
    let result = try office.check()
    #expect(try office.findings("person.loan_overdue", result).count == 1)
    #expect(try office.findings("person.loan_conflict", result).isEmpty)
  }
}
