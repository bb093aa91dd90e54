import BianzhiCore
import Foundation
import TestSupport
import Testing

/// "How far is this year's plan?": the year of an invented city, 48 planned, 47 done, one not.
@Suite("scenario: a year's plan") struct AuditYearScenarioTests {
  /// Set to write the fixture anew after the rules in `AuditYear` have changed.
  private static let writes =
    ProcessInfo.processInfo.environment["BIANZHI_WRITE_FIXTURES"] != nil

  @Test("the fixture is what the rules make", arguments: AuditYear.files.map(\.name))
  func fixtureIsByRule(_ name: String) throws {
    let text = try #require(AuditYear.files.first { $0.name == name }).text
    let path = AuditYear.folder + "/" + name
    if Self.writes { try text.write(toFile: path, atomically: true, encoding: .utf8) }
    let stored = try String(contentsOfFile: path, encoding: .utf8)
    #expect(stored == text)
  }

  private func desk() throws -> Desk { try .withAuditYear() }

  private static let key = ["--format", "csv", "--headers", "key"]

  @Test func fortyEightPlannedFortySevenDone() throws {
    let desk = try desk()
    let status = try desk.run(["plan", "status", "P1"] + Self.key)
    #expect(status.status == 1)
    let rows = CSVText.records(status.text).map { row in
      ["level", "kind", "planned", "started", "done", "outstanding", "overdue", "share"]
        .map { row[$0] ?? "" }.joined(separator: " ")
    }
    #expect(
      rows == [
        "city leaving 1 1 1 0 0 100.0", "city in_office 6 6 6 0 0 100.0",
        "county leaving 9 9 9 0 0 100.0", "county in_office 32 31 31 1 0 96.9",
        "total total 48 47 47 1 0 97.9",
      ])
    let (organ, region) = AuditYear.outstanding
    for word in ["计划 48", "完成 47", "未完成 1", "97.9%", organ, region, "分项之和与合计一致"] {
      #expect(status.words.contains(word), "\(word): \(status.words)")
    }
    #expect(status.words.contains("\(organ) 局长（\(region)）"))
    let all = try desk.run(["plan", "show", "P1", "--all"] + Self.key)
    let lines = CSVText.records(all.text)
    #expect(lines.count == 55)
    #expect(lines.allSatisfy { $0["reason"]?.isEmpty == false })
    #expect(lines.count { $0["demand"] == "must" } == 48)
    #expect(CSVText.records(try desk.run(["plan", "show", "P1"] + Self.key).text).count == 48)
  }

  @Test func withTheLastOneItIsDone() throws {
    let desk = try desk()
    let document = try desk.json("plan", "status", "P1")
    #expect(document.status == 1)
    let open = try document.rows("outstanding_subjects")
    #expect(open.map { $0["organ_name"] } == [AuditYear.outstanding.organ])
    #expect(document.number("planned") == 48 && document.number("outstanding") == 1)
    let number = try #require(
      AuditYear.leaders.firstIndex { $0.organName == AuditYear.outstanding.organ })
    #expect(open.first?["subject"] == "P1-\(number + 1)")
    let day = try #require(CalendarDay("2010-09-01"))
    try desk.write(
      "last.csv", AuditYear.stepHeading + AuditYear.steps(of: number + 1, from: day))
    try desk.done("step", "import", "last.csv", "--by", "周甲", "--on", "2010-12-31")
    let status = try desk.run(["plan", "status", "P1", "--anchor"] + Self.key)
    #expect(status.status == 0)
    let total = try #require(CSVText.records(status.text).last)
    #expect(total["share"] == "100.0" && total["done"] == "48" && total["outstanding"] == "0")
    let chain = try #require(total["chain"])
    #expect(
      chain.hasPrefix("540:"),
      "five imports, four checks, procedure, draft, approval, 528 steps: \(chain)")
    #expect(try desk.done("verify", "--anchor", chain).status == 0)
  }

  @Test func nobodyIsAuditedAgainSoon() throws {
    let desk = try desk()
    let rows = CSVText.records(
      try desk.run(["subject", "select", "--as-of", "2010-12-31"] + Self.key).text)
    let counts = Dictionary(grouping: rows) { $0["decision"] ?? "" }.mapValues(\.count)
    #expect(counts == ["out_of_scope": 12, "not_yet": 41, "due_tenure": 1, "to_decide": 1])
    let due = try #require(rows.first { $0["decision"] == "due_tenure" })
    #expect(due["post"] == "局长")
    let next = try desk.done("plan", "draft", "2011", "--by", "周甲", "--on", "2011-01-05")
    let number =
      try #require(
        AuditYear.leaders.firstIndex { $0.organName == AuditYear.outstanding.organ }) + 1
    #expect(next.words.contains("P2-\(number)（P1-\(number)）"), "\(next.words)")
  }
}

extension Desk {
  /// A desk with the plan of the year, approved, and the steps that were done.
  static func withAuditYear() throws -> Desk {
    let desk = try Desk()
    desk.environment["SOURCE_DATE_EPOCH"] = FixedClock.seconds
    let folder = AuditYear.folder
    try desk.takeYear("subjects.csv")
    try desk.done("plan", "draft", "2010", "--by", "周甲", "--on", "2010-12-31")
    try desk.done(
      "plan", "approve", "P1", "--document", "岚编办〔2010〕3号", "--by", "郑丙", "--on", "2010-12-31")
    let steps = try desk.done(
      "step", "import", folder + "/steps.csv", "--by", "周甲", "--on", "2010-12-31")
    #expect(steps.text.contains("517"), "\(steps.text)")
    return desk
  }

  /// Organs, quotas and leaders of the year, and its rosters with a check of each.
  func takeYear(_ subjects: String) throws {
    let folder = AuditYear.folder + "/"
    try done("import", folder + "organs.csv", folder + "quotas.csv", folder + subjects)
    for day in AuditYear.dataDays {
      try done("import", folder + "roster-\(day).csv", "--as-of", day)
      try done("check")
    }
  }

  /// Runs a command that must end well.
  @discardableResult
  func done(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Tool.Result {
    let result = try run(arguments)
    try #require(result.status == 0, "\(result.everything)", sourceLocation: sourceLocation)
    return result
  }
}
