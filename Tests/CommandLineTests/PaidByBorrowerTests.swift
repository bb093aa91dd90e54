import Testing

/// Somebody who was lent is back by the roster and the register, and the borrower pays.
@Suite("paid by the borrower") struct PaidByBorrowerTests {
  private static let heading = "姓名,身份证号,机构代码,借调单位,借调时间,借调结束时间,批准文号\n"

  private func month(
    _ desk: Desk, state: String, until: String, paid: [Int], _ lent: [Int], on day: String
  ) throws {
    let own = (0..<3).map { Sample.Row(serial: $0) } + [Sample.Row(serial: 3, state: state)]
    let others = [50, 51].map { Sample.Row(serial: $0, organ: Sample.second) }
    let month = String(day.prefix(7))
    try desk.take(
      ["r\(day).csv": Sample.roster(own), "s\(day).csv": Sample.roster(others)], "--as-of", day)
    try desk.take(
      [
        "l\(day).csv": Self.heading
          + "测试3,\(Sample.person(3)),\(Sample.first),岚汀市水务局,2008-03-01,\(until),岚组〔2008〕1号\n"
      ], "--kind", "loans")
    try desk.take([
      "p\(day).csv": Sample.payroll(paid, month: month),
      "q\(day).csv": Sample.payroll(lent, payer: Sample.second, month: month),
    ])
    try desk.run("check")
  }

  @Test(arguments: [true, false]) func whoIsBack(isPaidThere: Bool) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try month(desk, state: "借调", until: "", paid: [0, 1, 2, 3], [50, 51], on: "2009-12-31")
    let list = try desk.run("finding", "list", "--format", "csv", "--headers", "key")
    let seen = CSVText.records(list.text).first { $0["rule"] == "person.loan_overdue" }
    let name = try #require(seen?["finding"], "\(list.everything)")
    try desk.act("confirm \(name)", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan \(name) --measure 返回 --owner 吴乙 --target 返回 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-01")
    try desk.act("submit \(name) --note 已返回", by: "吴乙", on: "2010-03-25")
    try month(
      desk, state: "在岗", until: "2010-02-01", paid: isPaidThere ? [0, 1, 2] : [0, 1, 2, 3],
      isPaidThere ? [50, 51, 3] : [50, 51], on: "2010-03-31")
    let said = try desk.act(
      "accept \(name)", by: "郑丙", on: "2010-04-15", gives: isPaidThere ? 77 : 0)
    if isPaidThere { #expect(said.words.contains("岚汀市水务局 工资表"), "\(said.words)") }
  }
}
