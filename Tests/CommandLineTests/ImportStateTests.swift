import Foundation
import Testing

/// What imports replace, keep and give back.
@Suite("import and undo") struct ImportStateTests {
  private func city(people: Int = 600) throws -> Desk {
    let desk = try Desk()
    try desk.run("demo", "city", "--people", "\(people)", "--seed", "11")
    let imported = try desk.run("import", "city", "--as-of", "2024-06-30")
    #expect(imported.status == 0, "\(imported.everything)")
    return desk
  }

  private func counts(_ line: String) throws -> [Int] {
    let pattern = #/读取 ([0-9,]+) = 新增 ([0-9,]+) \+ 变更 ([0-9,]+) \+ 相同 ([0-9,]+) \+ 拒绝 ([0-9,]+)/#
    let match = try #require(line.firstMatch(of: pattern), "\(line)")
    return [match.1, match.2, match.3, match.4, match.5].compactMap {
      Int($0.replacing(",", with: ""))
    }
  }

  @Test func theSameFilesChangeNothing() throws {
    let desk = try city()
    let before = try desk.contents()
    let again = try desk.run("import", "city", "--as-of", "2024-06-30")
    let total = try counts(String(try #require(again.text.split(separator: "\n").last)))
    #expect(again.status == 0)
    #expect(total[0] == total[3] && total[0] > 600)
    #expect(total[1...2] == [0, 0] && total[4] == 0)
    #expect(again.text.contains("去掉 0"))
    #expect(try desk.contents() == before)
  }

  @Test func everyLineAddsUp() throws {
    let desk = try city()
    let again = try desk.run("import", "city", "--as-of", "2024-03-31")
    let lines = again.text.split(separator: "\n").filter { $0.contains("读取") }.map(String.init)
    #expect(lines.count == 7)
    for line in lines {
      let numbers = try counts(line)
      #expect(numbers[0] == numbers[1...].reduce(0, +), "\(line)")
    }
  }

  @Test func aDryRunTouchesNothing() throws {
    let desk = try city()
    let before = try desk.bytes()
    for folder in ["--replace", "--add", "--quarantine"] {
      let result = try desk.run("import", "city", "--as-of", "2024-03-31", "--dry-run", folder)
      #expect(result.status == 0)
      #expect(result.text.contains("未存入"))
    }
    #expect(try desk.bytes() == before)
    let none = try Desk()
    try none.write("x.csv", Sample.roster(0..<3))
    let files = try FileManager.default.contentsOfDirectory(atPath: none.path)
    let dry = try none.run("import", "x.csv", "--as-of", "2009-12-31", "--dry-run")
    #expect(dry.status == 0)
    #expect(try counts(dry.text) == [3, 3, 0, 0, 0])
    #expect(try FileManager.default.contentsOfDirectory(atPath: none.path) == files)
  }

  @Test func undoGivesBackWhatWas() throws {
    let desk = try city()
    let before = try desk.contents()
    let roster = CSVText.rows(String(decoding: try desk.bytes("city/roster.csv"), as: UTF8.self))
    let quotas = String(decoding: try desk.bytes("city/quotas.csv"), as: UTF8.self)
    try desk.write(
      "r.csv",
      CSVText.text(
        [roster[0]] + roster.dropFirst(10).map { row in row.map { $0 == "借调" ? "在岗" : $0 } }))
    try desk.write("q.csv", quotas.replacing(",行政编制,1", with: ",行政编制,2"))
    let second = try desk.run(
      "import", "r.csv", "q.csv", "city/payroll.csv", "--as-of", "2024-06-30", "--replace")
    #expect(second.status == 0, "\(second.everything)")
    #expect(try desk.contents() != before)
    let undo = try desk.run("undo", "2")
    #expect(undo.status == 0, "\(undo.everything)")
    #expect(try desk.contents() == before)
    #expect(try desk.run("undo", "2").status == 77)
    #expect(try desk.run("undo", "3").status == 77)
    #expect(try desk.run("undo", "1").status == 0)
    #expect(try desk.cell("SELECT count(*) FROM staff") == "0")
  }

  @Test func undoOfTheFirstLeavesNothing() throws {
    let desk = try city()
    #expect(try desk.run("undo", "1").status == 0)
    for view in ["organ", "staffing_quota", "leader_post", "roster", "staff", "payroll", "subject"]
    {
      #expect(try desk.cell("SELECT count(*) FROM \(view)") == "0", "\(view)")
    }
    #expect(try desk.run("import", "city", "--as-of", "2024-06-30").status == 0)
    #expect(try desk.run("check").status == 1)
    let fresh = try city()
    #expect(try desk.contents() == fresh.contents())
  }

  /// Rosters may be taken back in any order: what is left is what the later import says alone.
  @Test func undoOfTheEarlierLeavesWhatTheLaterSays() throws {
    let desk = try Desk()
    try desk.atQuota()
    try desk.write("more.csv", Sample.roster(0..<5))
    #expect(try desk.run("import", "more.csv", "--as-of", "2009-12-31").status == 0)
    let undone = try desk.run("undo", "1")
    #expect(undone.status == 0, "\(undone.everything)")
    #expect(try desk.cell("SELECT count(*) FROM staff") == "5")
    #expect(try desk.cell("SELECT count(*) FROM staffing_quota") == "0")
    #expect(try desk.run("verify").status == 0)
  }

  static let shrinking: [(left: Int, options: [String], status: Int32, people: String)] = [
    (8, [], 0, "8"),  // a fifth
    (7, [], 65, "10"),
    (7, ["--replace"], 0, "7"),
    (7, ["--add"], 0, "10"),
    (8, ["--add"], 0, "10"),
    (0, ["--replace"], 0, "10"),  // the organ is not in the file at all
  ]

  @Test("a roster that loses more than a fifth", arguments: shrinking)
  func shrinks(left: Int, options: [String], status: Int32, people: String) throws {
    let desk = try Desk()
    try desk.take(["x.csv": Sample.roster(0..<10)], "--as-of", "2009-12-31")
    let before = try desk.bytes()
    let others = (50..<51).map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.write(
      "y.csv", Sample.roster((0..<left).map { Sample.Row(serial: $0) } + others))
    let result = try desk.run(["import", "y.csv", "--as-of", "2009-12-31"] + options)
    #expect(result.status == status, "\(result.everything)")
    let count = "SELECT count(*) FROM staff WHERE organ_code = '\(Sample.first)'"
    #expect(try desk.cell(count) == people)
    guard status != 0 else { return }
    #expect(try desk.bytes() == before)
    for word in [Sample.first, "--replace", "--add", "10", "3"] {
      #expect(result.words.contains(word), "\(result.words)")
    }
  }

  @Test func anotherDayIsAnotherRoster() throws {
    let desk = try Desk()
    try desk.take(["x.csv": Sample.roster(0..<10)], "--as-of", "2009-06-30")
    try desk.take(["x.csv": Sample.roster(0..<2)], "--as-of", "2009-12-31", "--replace")
    #expect(
      try desk.rows("SELECT day, people FROM roster ORDER BY day")
        == [["2009-06-30", "10"], ["2009-12-31", "2"]])
  }

  @Test func aPayListReplacesItsPayerAndMonth() throws {
    let desk = try Desk()
    try desk.take(["x.csv": Sample.payroll(Array(0..<10))])
    let less = try desk.take(["x.csv": Sample.payroll([0, 1], amount: "\"1,234.56\"")])
    #expect(try counts(less.text) == [2, 0, 2, 0, 0])
    #expect(less.text.contains("去掉 8"))
    #expect(try desk.rows("SELECT count(*), sum(amount) FROM payroll") == [["2", "2469.12"]])
    try desk.take(["x.csv": Sample.payroll([0], month: "2010-01")])
    #expect(try desk.cell("SELECT count(*) FROM payroll") == "3")
  }

  @Test func entriesThatAreMissingStayAndAreNamed() throws {
    let desk = try Desk()
    let both = [(Sample.first, "行政编制", 3), (Sample.second, "行政编制", 5)]
    try desk.take(["x.csv": Sample.quotas(both)])
    let less = try desk.take(["x.csv": Sample.quotas([(Sample.first, "行政编制", 4)])])
    #expect(less.text.contains(Sample.second), "\(less.text)")
    #expect(try counts(less.text) == [1, 0, 1, 0, 0])
    #expect(
      try desk.rows("SELECT organ_code, people FROM staffing_quota ORDER BY 1")
        == [[Sample.first, "4"], [Sample.second, "5"]])
  }
}
