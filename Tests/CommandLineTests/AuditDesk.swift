import Testing

/// A desk with an approved plan of one or two leaders, for audits that end or may not end.
enum AuditDesk {
  static let key = ["--format", "csv", "--headers", "key"]

  /// Heads of the first and the second organ of ``Sample``, due on 2010-01-31.
  static let heading = "姓名,机构代码,职务,任职日期,离任日期,层级\n"
  static let one = "甲一,\(Sample.first),局长,2004-01-01,,部门\n"
  static let two = "乙二,\(Sample.second),局长,2004-02-01,,部门\n"

  /// The organs of ``Sample`` without inner bodies.
  static let organs = Sample.organs.split(separator: "\n").filter { !$0.contains("内设机构") }
    .joined(separator: "\n")

  /// Organs, quotas, leaders and rosters of one day, and the approved plan P1.
  ///
  /// - Parameter draft: further options of `plan draft`.
  static func make(
    _ leaders: String = one, quotas: [(organ: String, kind: String, people: Int)],
    roster: String?, organs: String = organs, on day: String = "2010-01-31", draft: [String] = []
  ) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": organs, "b.csv": Sample.quotas(quotas), "c.csv": heading + leaders,
    ])
    if let roster { try desk.take(["r.csv": roster], "--as-of", day) }
    let plan = ["plan", "draft", "2010", "--as-of", "2010-01-31"] + draft
    let drafted = try desk.run(plan + ["--by", "周甲", "--on", "2010-01-05"])
    try #require(drafted.status == 0, "\(drafted.everything)")
    try desk.done(
      "plan", "approve", "P1", "--document", "岚编办〔2010〕1号", "--by", "郑丙", "--on", "2010-01-06")
    return desk
  }

  /// Marks steps of a leader, a day apart.
  static func mark(
    _ desk: Desk, _ steps: ClosedRange<Int>, of leader: Int = 1, from day: Int = 1
  ) throws {
    let rows = steps.map { "P1-\(leader),\($0),2010-02-\(two(day + $0 - 1)),x\n" }.joined()
    try desk.write("steps.csv", "编号,步骤,日期,情况说明\n" + rows)
    try desk.done("step", "import", "steps.csv", "--by", "周甲", "--on", "2010-03-01")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Marks the last step.
  static func end(
    _ desk: Desk, of leader: Int = 1, step: Int = 11, on day: String = "2010-04-30",
    _ options: String...
  ) throws -> Tool.Result {
    try desk.run(
      ["step", "mark", "P1-\(leader)", "\(step)", "--note", "x", "--by", "周甲", "--on", day]
        + options)
  }

  /// The last row of `plan status`.
  static func total(_ desk: Desk) throws -> [String: String] {
    try #require(CSVText.records(try desk.run(["plan", "status", "P1"] + key).text).last)
  }
}
