import Foundation
import Testing

/// A day on the spot: ballots, interviews, a list to tick, reports of units.
@Suite("scenario: on the spot") struct SiteScenarioTests {
  static let act = ["--by", "周甲", "--on", "2010-03-05"]

  /// An approved plan with one leader of a bureau of twelve people.
  func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 10)]),
        "c.csv": "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n"
          + "甲一,\(Sample.first),局长,2004-06-01,2010-02-01,退休,部门\n",
        "d.csv": Sample.roster(
          (0..<12).map { Sample.Row(serial: $0, body: $0 < 3 ? "后勤科" : "办公室") }),
        "e.csv": Sample.payroll(Array(0..<12) + [90]),
      ], "--as-of", "2009-12-31")
    try desk.run("check")
    try require(
      desk, ["plan", "draft", "2010", "--as-of", "2010-03-01", "--by", "周甲", "--on", "2010-03-01"])
    try require(
      desk,
      ["plan", "approve", "P1", "--document", "岚编办〔2010〕1号", "--by", "冯丁", "--on", "2010-03-02"])
    return desk
  }

  @discardableResult
  func require(_ desk: Desk, _ arguments: [String]) throws -> Tool.Result {
    let result = try desk.run(arguments)
    try #require(result.status == 0, "\(arguments): \(result.everything)")
    return result
  }

  func table(_ desk: Desk, _ arguments: String...) throws -> [[String: String]] {
    let result = try require(desk, arguments + ["--format", "csv", "--headers", "key"])
    return CSVText.records(result.text)
  }

  private func events(_ desk: Desk) throws -> String {
    // Looking is an event of its own.
    try desk.cell(
      "SELECT group_concat(payload) FROM event WHERE kind <> 'reveal.logged'", "--reveal",
      "--reason", "核对")
  }

  @Test func onlySumsOfBallotsAreKept() throws {
    let desk = try desk()
    let votes = ["好,好", "好,较好", "好,差", "好,", "较好,好", "差,好"]
    try desk.write(
      "评议票.csv",
      "序号,贯彻执行,机构设置,备注\n"
        + votes.enumerated().map { "\($0 + 1),\($1),留言标记七七\n" }.joined())
    let result = try require(
      desk, ["ballot", "record", "P1-1", desk.file("评议票.csv"), "--issued", "8"] + Self.act)
    #expect(result.text.contains("8") && result.text.contains("6"))
    let rows = try table(desk, "ballot", "show", "P1-1")
    let grades = ["good", "fair", "middling", "poor", "abstained"]
    #expect(rows.map { $0["item"] } == ["贯彻执行", "机构设置"])
    #expect(grades.map { rows[0][$0] ?? "" } == ["4", "<3", "<3", "<3", "<3"])
    #expect(grades.map { rows[1][$0] ?? "" } == ["3", "<3", "<3", "<3", "<3"])
    let bytes = try desk.bytes()
    #expect(bytes.range(of: Data("留言标记七七".utf8)) == nil)
    #expect(bytes.range(of: Data("评议票".utf8)) == nil)
    #expect(
      try events(desk).contains(#""people":[4,1,0,1,0]"#), "sums, in the order of the grades")
    let document = try desk.json("ballot", "show", "P1-1")
    #expect(document.number("issued") == 8 && document.number("returned") == 6)
    #expect(try desk.run("verify").status == 0)
  }

  static let badBallots: [(sheet: String, issued: String, status: Int32, words: String)] = [
    ("贯彻执行\n好\n很好\n", "8", 65, "第 3 行"), ("贯彻执行\n好\n好\n", "1", 77, "--issued"),
    ("贯彻执行,贯彻执行\n好,差\n", "8", 65, "表头"), ("序号\n1\n", "8", 65, "表头"),
  ]

  @Test("bad ballots are refused whole", arguments: badBallots)
  func refuses(sheet: String, issued: String, status: Int32, words: String) throws {
    let desk = try desk()
    try desk.write("票.csv", sheet)
    let before = try events(desk)
    let result = try desk.run(
      ["ballot", "record", "P1-1", desk.file("票.csv"), "--issued", issued] + Self.act)
    #expect(result.status == status, "\(result.everything)")
    #expect(result.words.contains(words), "\(result.words)")
    #expect(try events(desk) == before)
    #expect(try desk.run("ballot", "show", "P1-1").status == 66)
  }

  @Test func fewBallotsAreNotShown() throws {
    let desk = try desk()
    try desk.write("票.csv", "贯彻执行\n好\n好\n好\n好\n")
    try require(desk, ["ballot", "record", "P1-1", desk.file("票.csv")] + Self.act)
    let result = try require(desk, ["ballot", "show", "P1-1", "--format", "csv"])
    #expect(!result.text.contains("贯彻执行") && result.words.contains("不足 5"))
  }

  @Test func interviewsAddUp() throws {
    let desk = try desk()
    let record = ["interview", "record", "P1-1", "--people", "8"] + Self.act
    let bad = try desk.run(record + ["--group", "中层=5", "--group", "职工=2"])
    #expect(bad.status == 77 && bad.words.contains("7"), "\(bad.everything)")
    #expect(try desk.run(record + ["--topic", "编制使用=9"]).status == 77)
    #expect(try desk.run(record + ["--group", "中层"]).status == 64)
    try require(
      desk,
      record + ["--group", "中层=5", "--group", "职工=3", "--topic", "编制使用=4", "--topic", "吃空饷=1"])
    let rows = try table(desk, "interview", "show", "P1-1")
    let found = rows.map { "\($0["sort"] ?? "") \($0["word"] ?? "") \($0["people"] ?? "")" }
    #expect(
      Set(found) == ["group 中层 5", "group 职工 3", "topic 编制使用 *", "topic 吃空饷 <3"])
    #expect(try desk.run("verify").status == 0)
  }

  @Test("a ticked list comes back", arguments: ["csv", "xlsx"])
  func checklist(format: String) throws {
    let desk = try desk()
    let file = desk.file("核对.\(format)")
    let made = try require(desk, ["checklist", "make", "P1-1", "-o", file] + Self.act)
    #expect(made.text.hasPrefix("C1"), "\(made.text)")
    #expect(try desk.mode(file) == 0o600)
    var rows = try Self.rows(file)
    // A workbook has a title and a note above the headings.
    let top = try #require(rows.firstIndex { $0.contains("勾选") })
    #expect(top == (format == "xlsx" ? 2 : 0))
    let items = rows.dropFirst(top + 1).map { $0[0] }
    #expect(items.filter { $0.hasPrefix("B") }.count == 3, "\(rows)")
    #expect(items.filter { $0.hasPrefix("R") }.count == 12)
    #expect(items.filter { $0.hasPrefix("Y") }.count == 1)
    #expect(rows.contains { $0.contains { $0.contains("测试3") } })
    let payloads = try events(desk)
    #expect(!payloads.contains("测试") && payloads.contains("后勤科"))
    let tick = try #require(rows[top].firstIndex(of: "勾选"))
    for place in rows.indices where place > top && place != top + 2 {
      rows[place][tick] = place == top + 5 ? "×" : "√"
    }
    rows[top + 5][tick + 1] = "不在岗"
    try Self.write(rows, to: file)
    let read = try require(desk, ["checklist", "read", "C1", file] + Self.act)
    #expect(read.text.contains("相符 14") && read.text.contains("不符 1"), "\(read.text)")
    #expect(read.text.contains("空白 1"))
    let shown = try table(desk, "checklist", "show", "C1")
    #expect(shown.filter { $0["tick"] == "wrong" }.map { $0["remark"] } == ["不在岗"])
    #expect(try !events(desk).contains("测试"))
    try Self.write(Array(rows.dropLast()), to: file)
    #expect(try desk.run(["checklist", "read", "C1", file] + Self.act).status == 65)
    rows[top + 3][tick] = "大概"
    try Self.write(rows, to: file)
    #expect(try desk.run(["checklist", "read", "C1", file] + Self.act).status == 65)
    #expect(try desk.run(["checklist", "read", "C2", file] + Self.act).status == 66)
    #expect(try desk.run("verify").status == 0)
  }

  private static func rows(_ file: String) throws -> [[String]] {
    let rows =
      file.hasSuffix("xlsx")
      ? try WorkbookText.rows(file)
      : CSVText.rows(try String(contentsOfFile: file, encoding: .utf8))
    let width = rows.map(\.count).max() ?? 0
    return rows.map { $0 + Array(repeating: "", count: width - $0.count) }
  }

  private static func write(_ rows: [[String]], to file: String) throws {
    if file.hasSuffix("xlsx") { return try WorkbookText.write(rows, to: file) }
    try CSVText.text(rows).write(toFile: file, atomically: true, encoding: .utf8)
  }

  @Test func aListThatCannotBeWrittenIsNoList() throws {
    let desk = try desk()
    let nowhere = ["checklist", "make", "P1-1", "-o", desk.file("没有/核对.csv")]
    #expect(try desk.run(nowhere + Self.act).status == 73)
    #expect(try desk.run("checklist", "show", "C1").status == 66)
    #expect(try desk.run(["checklist", "make", "P1-1"] + Self.act).status == 64)
  }

  @Test func unitsReportOrSignThatThereIsNothing() throws {
    let desk = try desk()
    let states = { try self.table(desk, "return", "list", "P1").map { $0["state"] ?? "" } }
    #expect(try states() == ["missing"])
    let record = ["return", "record", "P1", Sample.first] + Self.act
    #expect(try desk.run(record).status == 64)
    #expect(try desk.run(record + ["--report", "--nil"]).status == 64)
    try require(desk, record + ["--nil"])
    #expect(try states() == ["nil"])
    try require(desk, record + ["--report"])
    #expect(try states() == ["report"])
    let other = ["return", "record", "P1", Sample.second, "--nil"] + Self.act
    #expect(try desk.run(other).status == 66)
    #expect(try desk.run("return", "list", "P2").status == 66)
    #expect(try desk.run("verify").status == 0)
  }
}
