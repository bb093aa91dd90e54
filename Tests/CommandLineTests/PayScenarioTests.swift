import Foundation
import Testing

/// A roster against the pay list of the same month.
@Suite("scenario: pay") struct PayScenarioTests {
  /// 120 counted and paid, one counted and unpaid, one retired and paid, one paid and unknown, one
  /// off quota and paid, one off quota and unpaid.
  private func desk() throws -> Desk {
    var rows = (0..<121).map { Sample.Row(serial: $0) }
    rows.append(Sample.Row(serial: 121, state: "退休", leftOn: "2009-10-15"))
    rows.append(Sample.Row(serial: 122, kind: "编外"))
    rows.append(Sample.Row(serial: 123, kind: "编外"))
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 125)]),
        "c.csv": Sample.roster(rows),
        "d.csv": Sample.payroll(Array(0..<120) + [121, 122, 500]),
      ], "--as-of", "2009-12-31")
    return desk
  }

  @Test func threeFindingsAndBothSidesAddUp() throws {
    let desk = try desk()
    let check = try desk.run(
      "check", "--format", "csv", "--headers", "key", "--reveal", "--reason", "核对")
    #expect(check.status == 1, "\(check.everything)")
    let found = CSVText.records(check.text)
    #expect(
      found.map { [$0["rule"], $0["severity"], $0["person_id"]] } == [
        ["pay.after_leaving", "critical", Sample.person(121)],
        ["pay.off_roster", "major", Sample.person(500)],
        ["pay.unpaid", "hint", Sample.person(120)],
      ])
    let counted = CSVText.records(try desk.run("export", "strength", "--headers", "key").text)
    #expect(counted.map { $0["actual"] } == ["121"])  // 120 + unpaid
    // 120 + retired + off quota + unknown
    #expect(try desk.cell("SELECT count(DISTINCT person_id || name) FROM payroll") == "123")
    #expect(try desk.cell("SELECT count(*) FROM staff") == "124")
  }

  @Test func theMoneyIsShown() throws {
    let desk = try desk()
    try desk.run("check")
    let evidence = try desk.json("explain", "F1", "--headers", "key").rows("evidence")
    #expect(evidence.map { $0["kind"] } == ["pay", "left_out"])
    #expect(evidence.first?["number"] == "3200.5" || evidence.first?["number"] == "3200.50")
    #expect(evidence.first?["file"] == "d.csv")
    #expect(evidence.last?["reason"] == "退休")
    #expect(evidence.last?["since"] == "2009-10-15")
    let text = try desk.run("explain", "F1").text
    #expect(text.contains("3200.50"))
  }

  /// Paid in December after leaving on a day: a month or more after it is a finding.
  static let leavings: [(leftOn: String, isFinding: Bool)] = [
    ("2009-11-01", true), ("2009-11-02", false), ("2009-11-30", false), ("2009-12-20", false),
    ("2009-10", true), ("2009-11", false), ("", true),
  ]

  @Test(arguments: leavings)
  func aMonthOfGrace(leftOn: String, isFinding: Bool) throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs,
        "c.csv": Sample.roster([
          Sample.Row(serial: 1), Sample.Row(serial: 2, state: "退休", leftOn: leftOn),
        ]),
        "d.csv": Sample.payroll([1, 2]),
      ], "--as-of", "2009-12-31")
    let check = try desk.run("check", "--rule", "pay.after_leaving")
    #expect(check.status == (isFinding ? 1 : 0), "\(check.everything)")
  }

  /// The pay month is that of the day, else the newest within three months before.
  static let months: [(asOf: String, status: Int32)] = [
    ("2009-12-31", 1), ("2010-01-31", 1), ("2010-03-31", 1), ("2010-04-01", 2), ("2009-12-01", 2),
  ]

  @Test(arguments: months)
  func theNewestMonthNearEnough(asOf: String, status: Int32) throws {
    let desk = try desk()
    let check = try desk.run("check", "--rule", "pay.off_roster", "--as-of", asOf)
    #expect(check.status == status, "\(check.everything)")
  }

  @Test func othersAreNotChecked() throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "c.csv": Sample.roster(0..<2),
        "d.csv": Sample.payroll([900], payer: Sample.second),
      ], "--as-of", "2009-12-31")
    // The payer has no roster, and nobody of the organ with one is paid: neither is judged.
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    #expect(CSVText.records(check.text).isEmpty, "\(check.text)")
    #expect(check.words.contains("领取工资但不在任何花名册上") && check.words.contains("占编人员没有工资发放记录"))
  }
}
