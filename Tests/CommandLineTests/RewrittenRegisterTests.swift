import Testing

/// Rows of registers that are entered, changed or taken back after a finding was seen and speak of a day before it put
/// nothing right by themselves.
@Suite("closings by rewritten registers") struct RewrittenRegisterTests {
  private static let heading = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型\n"

  private static func move(_ serial: Int, _ direction: String, _ day: String) -> String {
    "\(Sample.name(serial)),\(Sample.person(serial)),\(Sample.first),\(direction),\(day),行政编制\n"
  }

  private static func loan(_ since: String, _ until: String) -> String {
    "姓名,身份证号,机构代码,借调单位,借调时间,借调结束时间,批准文号\n"
      + "\(Sample.name(1)),\(Sample.person(1)),\(Sample.first),岚汀市水务局,\(since),\(until),岚组〔2008〕1号\n"
  }

  private static let people = (0..<4).map { Sample.Row(serial: $0) }

  /// What comes after the finding was seen.
  struct Later: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The register that made the finding is undone first.
    var isUndone = false
    let table: String
    var day: String?
    /// What the refusal names; nil where it closes as it is.
    let named: String?
  }

  /// A rule, its registers and what comes later; the second import is the register.
  private func closes(
    _ rule: String, _ tables: [String: String], _ register: String, _ later: Later,
    before: [Sample.Row] = people
  ) throws {
    let desk = try Desk()
    var known = tables
    known["a.csv"] = Sample.organs
    known["r.csv"] = Sample.roster(before)
    try desk.take(known, "--as-of", "2009-12-31")
    try desk.take(["g.csv": register])
    try desk.run("check", "--as-of", "2010-01-15")
    try #require(try desk.finding("F1")["rule"] == rule)
    try desk.submitted()
    if later.isUndone { try #require(try desk.run("undo", "2").status == 0) }
    if let day = later.day {
      try desk.take(["l.csv": later.table], "--as-of", day)
    } else {
      try desk.take(["l.csv": later.table])
    }
    try desk.take(["n.csv": Sample.roster(Self.people)], "--as-of", "2010-04-10")
    try desk.run("check", "--as-of", "2010-04-10")
    let plain = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: later.named == nil ? 0 : 77)
    guard let named = later.named else { return }
    #expect(plain.words.contains(named), "\(plain.everything)")
    try desk.act("accept F1 --reason 已核对 --approver 冯丁", by: "郑丙", on: "2010-04-15")
    #expect(try desk.finding("F1")["status"] == "accepted")
    #expect(try desk.broken().isEmpty)
  }

  static let entries: [Later] = [
    Later(
      testDescription: "room made by an exit", table: heading + move(3, "出编", "2010-01-05"),
      named: "出编 测试3"),
    Later(
      testDescription: "another day of entry", isUndone: true,
      table: heading + move(3, "出编", "2010-01-20") + move(9, "入编", "2010-02-20"),
      named: "入编 测试9"),
    Later(
      testDescription: "another register", isUndone: true,
      table: heading + move(2, "入编", "2010-01-03"), named: "入编 测试9"),
    Later(
      testDescription: "a roster between", table: Sample.roster(0..<3), day: "2010-01-08",
      named: "花名册 2010-01-08"),
    Later(
      testDescription: "a waiver of then",
      table: "机构代码,事项,编制类型,允许超出数,批准文号,批准机关,有效期起,有效期至\n"
        + "\(Sample.first),超编,行政编制,1,岚编〔2009〕6号,岚汀市委编委,2009-11-01,2010-12-31\n",
      named: "岚编〔2009〕6号"),
  ]

  @Test(arguments: entries) func somebodyEnteredWhenFull(later: Later) throws {
    try closes(
      "quota.entry_when_full", ["b.csv": Sample.quotas([(Sample.first, "行政编制", 4)])],
      Self.heading + Self.move(9, "入编", "2010-01-10"), later)
  }

  /// An absence of two days that is invented makes a second entry, which is found and has to be named.
  @Test func anInventedAbsenceIsFound() throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
        "r.csv": Sample.roster(0..<4), "g.csv": Self.heading + Self.move(9, "入编", "2010-01-10"),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2010-01-15")
    try desk.submitted()
    try desk.take([
      "l.csv": Self.heading + Self.move(3, "出编", "2010-01-09") + Self.move(3, "入编", "2010-01-11")
    ])
    let rows = (Array(0..<4) + [9]).map { Sample.Row(serial: $0) }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-04-10")
    try desk.run("check", "--as-of", "2010-04-10")
    let accept = "accept F1 --reason 已核对 --approver 冯丁"
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    let refused = try desk.act(accept, by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("F2"), "\(refused.everything)")
  }

  static let loans: [Later] = [
    Later(testDescription: "over since", table: loan("2008-03-01", "2010-02-01"), named: nil),
    Later(testDescription: "over before", table: loan("2008-03-01", "2009-06-30"), named: "借调"),
  ]

  @Test(arguments: loans) func onLoanTooLong(later: Later) throws {
    var before = Self.people
    before[1].state = "借调"
    try closes(
      "person.loan_overdue", [:], Self.loan("2008-03-01", ""), later, before: before)
  }
}
