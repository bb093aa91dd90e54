import Foundation
import Testing

/// A pay list whose people cannot be told says nothing of anybody.
@Suite("pay lists without usable numbers") struct UntiedPayTests {
  /// What stands in the place of the numbers; `only` is the one person whose line matters.
  enum Numbers: String, CaseIterable {
    case noColumn, blank, oneForAll, blankForOne, anothersForOne, marksForAll
  }

  private static let people = Array(0..<5) + [9]

  private static func payroll(_ numbers: Numbers, month: String) -> String {
    let heading = numbers == .noColumn ? "" : "身份证号,"
    return heading + "姓名,发放单位代码,月份,应发金额\n"
      + people.map { serial in
        let number =
          switch numbers {
          case .noColumn: ""
          case .blank: ","
          case .marksForAll: "无,"
          case .oneForAll: Sample.person(0) + ","
          case .blankForOne: (serial == 9 ? "" : Sample.person(serial)) + ","
          case .anothersForOne: Sample.person(serial == 9 ? 0 : serial) + ","
          }
        return "\(number)\(Sample.name(serial)),\(Sample.first),\(month),3200\n"
      }.joined()
  }

  /// One is paid and on no roster; or has retired and is paid on.
  private func paid(retired: Bool) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let staff = (0..<5).map { Sample.Row(serial: $0) }
    let leaver = retired ? [Sample.Row(serial: 9, state: "退休", leftOn: "2009-06-30")] : []
    try desk.take(
      [
        "r.csv": Sample.roster(staff + leaver),
        "p.csv": Sample.payroll(Self.people, month: "2009-12"),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(
      try desk.finding("F1")["rule"] == (retired ? "pay.after_leaving" : "pay.off_roster"))
    try desk.submitted()
    try desk.take(["r2.csv": Sample.roster(staff + leaver)], "--as-of", "2010-03-31")
    return desk
  }

  @Test(arguments: Numbers.allCases, [true, false])
  func closeNothingAndAreNamed(numbers: Numbers, retired: Bool) throws {
    let desk = try paid(retired: retired)
    try desk.take(
      ["p2.csv": Self.payroll(numbers, month: "2010-03")], "--as-of", "2010-03-31")
    let check = try desk.run("check", "--as-of", "2010-03-31")
    #expect(check.status == 2, "\(check.everything)")
    #expect(check.words.contains("工资表") && check.words.contains("对不上人"), "\(check.words)")
    #expect(!check.text.contains("没有任何单位发放工资"), "nobody is said to be unpaid: \(check.text)")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("对不上人"), "\(refused.words)")
    #expect(try desk.broken().isEmpty)
  }

  /// The person of a finding that nobody pays is written on another payer's list, by name.
  @Test func aNameOnAnotherListDoesNotProveThatSomebodyIsPaid() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try desk.take(
      [
        "r.csv": Sample.roster(0..<5), "s.csv": Sample.roster(50..<52, organ: Sample.second),
        "p.csv": Sample.payroll(Array(0..<4), month: "2009-12"),
        "q.csv": Sample.payroll([50, 51], payer: Sample.second, month: "2009-12"),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(try desk.finding("F1")["rule"] == "pay.unpaid")
    try desk.submitted()
    try desk.take(
      [
        "r.csv": Sample.roster(0..<5), "s.csv": Sample.roster(50..<52, organ: Sample.second),
        "p.csv": Sample.payroll(Array(0..<4), month: "2010-03"),
        "q.csv": Sample.payroll([50, 51], payer: Sample.second, month: "2010-03")
          + ",\(Sample.name(4)),\(Sample.second),2010-03,3200\n",
      ], "--as-of", "2010-03-31")
    #expect(try desk.run("check").status == 2)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
  }

  /// Several lines of one person are no trouble.
  @Test func twoLinesOfOnePersonAreTied() throws {
    let desk = try paid(retired: false)
    let month = Sample.payroll(Array(0..<5), month: "2010-03")
    let bonus = Sample.payroll(Array(0..<5), month: "2010-03", amount: "500")
    try desk.take(
      ["p2.csv": month + bonus.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"],
      "--as-of", "2010-03-31")
    #expect(try desk.run("check", "--as-of", "2010-03-31").status == 0)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 0)
  }
}
