import Foundation
import Testing

/// "Was it so when I came?"
@Suite("scenario: responsibility window") struct WindowScenarioTests {
  static let days: [(day: String, people: Int)] = [
    ("2009-03-31", 38), ("2009-06-30", 41), ("2009-09-30", 43), ("2009-12-31", 42),
    ("2010-03-31", 40),
  ]

  static let leaders: [(name: String, since: String, until: String)] = [
    ("甲一", "2009-04-01", "2009-06-30"), ("甲二", "2009-07-01", "2009-09-30"),
    ("甲三", "2009-10-01", "2009-12-31"), ("甲四", "2009-06-30", "2009-07-15"),
    ("甲五", "2009-07-01", "2010-03-31"), ("甲六", "2009-04-01", ""),
    ("甲七", "2008-09-01", "2009-06-30"), ("甲八", "2009-07", "2009-12-31"),
    ("甲九", "", "2009-12-31"), ("甲十", "2010-05-01", ""),
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)]),
      "c.csv": "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n"
        + Self.leaders.map { "\($0.name),\(Sample.first),局长,\($0.since),\($0.until),,部门\n" }
        .joined(),
    ])
    for (day, people) in Self.days {
      try desk.take(["r\(day).csv": Sample.roster(0..<people)], "--as-of", day)
    }
    return desk
  }

  private func window(_ desk: Desk, _ name: String, _ options: String...) throws -> Tool.Result {
    try desk.run(
      ["window", name, "--organ", Sample.first, "--post", "局长", "--format", "csv"]
        + ["--headers", "key", "--anchor", "--as-of", "2010-03-31"] + options)
  }

  static let changes:
    [(name: String, start: String, end: String, peak: String, day: String, change: String)] = [
      ("甲一", "0", "1", "1", "2009-06-30", "arose"),
      ("甲二", "1", "3", "3", "2009-09-30", "grew"),
      ("甲三", "3", "2", "3", "2009-10-01", "reduced"),
      ("甲四", "1", "1", "1", "2009-06-30", "inherited"),
      ("甲五", "1", "0", "3", "2009-09-30", "gone"),
      ("甲六", "0", "0", "3", "2009-09-30", "gone"),
      ("甲七", "", "1", "1", "2009-06-30", "unknown"),
      ("甲八", "1", "2", "3", "2009-09-30", "grew"),
    ]

  @Test func eachProblemIsFollowedFromDayToDay() throws {
    let desk = try desk()
    // Looking back writes no event: the chain ends where the imports left it.
    let chain = try #require(CSVText.records(try window(desk, "甲一").text).first?["chain"])
    for expected in Self.changes {
      let result = try window(desk, expected.name)
      #expect(result.status == 0, "\(expected.name): \(result.everything)")
      let rows = CSVText.records(result.text).filter { $0["rule"] == "quota.overrun" }
      let row = try #require(rows.first, "\(expected.name): \(result.text)")
      #expect(rows.count == 1)
      let found = ["at_start", "at_end", "peak", "peak_day", "change"].map { row[$0] ?? "" }
      let (name, start, end, peak, day, change) = expected
      #expect(found == [start, end, peak, day, change], "\(name)")
      #expect(row["part"] == "行政编制" && row["chain"] == chain)
    }
    #expect(try window(desk, "甲六").text.contains("任内出现后消除"))
    #expect(try window(desk, "甲七").text.contains("花名册"))
    #expect(try window(desk, "甲七").words.contains("任职时 1 个，截止时 0 个"))
    #expect(try !window(desk, "甲二").words.contains("警告"))
    #expect(try window(desk, "甲八").words.contains("2009-07-31"))
    #expect(try window(desk, "甲五").words.contains("2 个，查看了 2 个"))
    // Nothing is stored by looking.
    #expect(try desk.cell("SELECT count(*) FROM rule_run") == "0")
    #expect(try window(desk, "甲九").status == 77)
    #expect(try window(desk, "甲十").status == 77)
    #expect(try window(desk, "无人").status == 66)
    #expect(try desk.run("window", "P1-1").status == 66)
    #expect(try desk.run("window", "甲二", "--organ", Sample.first).status == 64)
  }

  @Test func theFindingIsNamedAfterACheck() throws {
    let desk = try desk()
    let events = { (row: [String: String]) in
      row["chain"]?.split(separator: ":").first.flatMap { Int($0) }
    }
    let before = try #require(CSVText.records(try window(desk, "甲二").text).first.flatMap(events))
    try desk.run("check", "--as-of", "2009-09-30")
    let row = try #require(CSVText.records(try window(desk, "甲二").text).first)
    #expect(row["finding"]?.hasPrefix("F") == true)
    #expect(events(row) == before + 1)
  }

  @Test func theStatementHasBothEnds() throws {
    let desk = try desk()
    let result = try window(desk, "甲二", "--statement")
    #expect(result.status == 0, "\(result.everything)")
    let row = try #require(CSVText.records(result.text).first)
    let keys = ["start", "end"].flatMap { end in
      ["approved", "actual", "over"].map { "\($0)_\(end)" }
    }
    #expect(keys.map { row[$0] ?? "" } == ["40", "41", "1", "40", "43", "3"])
    #expect(row["change"] == "grew")
  }
}
