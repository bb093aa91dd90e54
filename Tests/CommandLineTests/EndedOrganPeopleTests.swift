import Testing

/// The people of an organ that is no more went somewhere: the proof that its lists are empty says where.
@Suite("where people of an ended organ went") struct EndedOrganPeopleTests {
  private static let second = (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) }

  private static func moved(
    _ kind: String = "行政编制", state: String = "在岗", body: String = "",
    organ: String = Sample.second
  ) -> [Sample.Row] {
    (0..<3).map { Sample.Row(serial: $0, organ: organ, kind: kind, state: state, body: body) }
  }

  private static func organs(until day: String) -> String {
    """
    机构代码,机构名称,机构类别,机构规格,层级,批准文号,批准日期,撤销日期
    \(Sample.first),岚汀市环境保护局,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10,\(day)
    \(Sample.second),岚汀市水务局,政府工作部门,正处级,市级,岚编〔2005〕2号,2005-01-10,

    """
  }

  private func desk(until day: String, places: Int, people: Range<Int>) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Self.organs(until: day),
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 2), (Sample.second, "行政编制", places)]),
      "d.csv": "单位名称,内设机构名称,批准文号,批准时间\n岚汀市水务局,办公室,岚编〔2005〕2号,2005-01-10\n",
    ])
    try desk.take(
      ["r.csv": Sample.roster(people), "s.csv": Sample.roster(Self.second)], "--as-of",
      "2009-12-31")
    try desk.run("check")
    return desk
  }

  struct Way: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var rows: [Sample.Row] = moved()
    var places = 9
    var pay: String?
    /// What the refusal says; nil where it closes.
    let says: String?
  }

  static let ways: [Way] = [
    Way(testDescription: "on free places", says: nil),
    Way(testDescription: "on free places, paid there", pay: Sample.second, says: nil),
    Way(testDescription: "over the quota", places: 3, says: "--beside F2"),
    Way(testDescription: "in a body of none", rows: moved(body: "督查科"), says: "--beside F2"),
    Way(testDescription: "of another kind", rows: moved("工勤编制"), says: "--beside F2"),
    Way(testDescription: "borrowed", rows: moved(state: "借入"), says: Sample.name(0)),
    Way(testDescription: "off quota", rows: moved("编外"), says: Sample.name(0)),
    Way(
      testDescription: "at an organ nobody knows", rows: moved(organ: "339901000900"),
      says: Sample.name(0)),
    Way(testDescription: "paid as before", pay: Sample.first, says: Sample.name(0)),
  ]

  @Test(arguments: ways) func peopleStillListed(way: Way) throws {
    let desk = try desk(until: "2009-06-30", places: way.places, people: 0..<3)
    try #require(try desk.finding("F1")["rule"] == "organ.not_removed")
    try desk.submitted()
    var tables = [
      "t.csv": Sample.roster(Self.second + way.rows.filter { $0.organ == Sample.second })
    ]
    let others = way.rows.filter { $0.organ != Sample.second }
    if !others.isEmpty { tables["u.csv"] = Sample.roster(others) }
    try desk.take(tables, "--as-of", "2010-02-28")
    if let payer = way.pay {
      let lines = Sample.payroll([0, 1, 2], payer: payer, month: "2010-02").split(separator: "\n")
      let own = Sample.payroll([50, 51, 52], payer: Sample.second, month: "2010-02")
      try desk.take(["p.csv": own + lines.dropFirst().joined(separator: "\n") + "\n"])
    }
    try desk.run("check")
    let result = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: way.says == nil ? 0 : 77)
    if let says = way.says {
      #expect(result.words.contains(says), "\(result.everything)")
    }
    #expect(try desk.broken().isEmpty)
  }

  /// On places of an organ in force of which no approval is known: somebody has to say that they are there. Off quota, or
  /// borrowed, nobody can.
  @Test(arguments: [("行政编制", "在岗", true), ("编外", "在岗", false), ("行政编制", "借入", false)])
  func onPlacesThatNobodyCanJudge(kind: String, state: String, closes: Bool) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Self.organs(until: "2009-06-30")])
    try desk.take(
      ["r.csv": Sample.roster(0..<3), "s.csv": Sample.roster(Self.second)], "--as-of",
      "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "organ.not_removed")
    try desk.submitted()
    let rows = Self.second + Self.moved(kind, state: state)
    try desk.take(["t.csv": Sample.roster(rows)], "--as-of", "2010-02-28")
    try desk.run("check")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains(Sample.name(0)), "\(refused.everything)")
    #expect(refused.words.contains("没有核定可比") == closes, "\(refused.everything)")
    try desk.act(
      "accept F1 --reason 已划转 --approver 冯丁", by: "郑丙", on: "2010-04-15",
      gives: closes ? 0 : 77)
    #expect(try desk.broken().isEmpty)
  }

  /// Of a rule on quotas: the organ ended, and its people fill another one over its quota or sit in a body of none there.
  @Test(arguments: [(3, ""), (9, "督查科"), (9, "")])
  func aLapseAsksToo(places: Int, body: String) throws {
    let desk = try desk(until: "", places: places, people: 0..<3)
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-01")
    try desk.take(["e.csv": Self.organs(until: "2010-02-05")])
    try desk.take(
      ["t.csv": Sample.roster(Self.second + Self.moved(body: body))], "--as-of", "2010-02-28")
    try desk.run("check")
    let lapse = "lapse F1 --reason 撤销 --document 岚编〔2010〕9号 --approver 冯丁"
    guard places == 3 || !body.isEmpty else {
      try desk.act(lapse, by: "周甲", on: "2010-04-10")
      return
    }
    let refused = try desk.act(lapse, by: "周甲", on: "2010-04-10", gives: 77)
    #expect(refused.words.contains("--beside F2"), "\(refused.everything)")
    try desk.act("\(lapse) --beside F2", by: "周甲", on: "2010-04-10")
    #expect(try desk.broken().isEmpty)
  }
}
