import Foundation
import Testing

/// Rows that are bad, rows that are only odd, and how bad ones are put right.
@Suite("bad rows") struct BadRowTests {
  static let badNumbers: [(number: String, reason: String)] = [
    ("1.23E+17", "文本"), (String(Sample.person(9).prefix(17)), "15 或 18"),
    (Sample.person(9) + "0", "15 或 18"), ("3399**********123X", "打码"), ("1234", "15 或 18"),
  ]

  @Test(arguments: badNumbers)
  func aNumberThatIsNone(number: String, reason: String) throws {
    let desk = try Desk()
    try desk.overQuota()
    let before = try desk.bytes()
    var bad = Sample.Row(serial: 9, organ: Sample.second)
    bad.number = number
    try desk.write("x.csv", Sample.roster([Sample.Row(serial: 8, organ: Sample.second), bad]))
    let result = try desk.run("import", "x.csv", "--as-of", "2009-12-31")
    #expect(result.status == 65, "\(result.everything)")
    for word in ["x.csv", "第 3 行", "身份证号", reason] {
      #expect(result.everything.contains(word), "\(word) in \(result.everything)")
    }
    #expect(try desk.bytes() == before)
  }

  struct Oddity: Sendable {
    let cell: any WritableKeyPath<Sample.Row, String> & Sendable
    let text: String
    /// What `sql` shows of the cell.
    let column: String
    let warning: String
  }

  static let oddities: [Oddity] = [
    Oddity(cell: \.leftOn, text: "2010-02-30", column: "left_on", warning: "没有这一天"),
    Oddity(cell: \.leftOn, text: "去年", column: "left_on", warning: "日期"),
    Oddity(cell: \.state, text: "云游", column: "state_recorded", warning: "词表"),
    Oddity(cell: \.kind, text: "特别编制", column: "quota_kind_recorded", warning: "词表"),
    Oddity(cell: \.body, text: "无名处", column: "body", warning: "内设机构"),
    Oddity(cell: \.rank, text: "超级", column: "rank_recorded", warning: "词表"),
  ]

  @Test("an odd cell keeps its text and is a warning", arguments: oddities)
  func isAWarning(_ oddity: Oddity) throws {
    let desk = try Desk()
    var row = Sample.Row(serial: 1)
    row[keyPath: oddity.cell] = oddity.text
    try desk.write("a.csv", Sample.organs)
    try desk.write("x.csv", Sample.roster([row]))
    let result = try desk.run("import", "a.csv", "x.csv", "--as-of", "2009-12-31")
    #expect(result.status == 0, "\(result.everything)")
    #expect(result.text.contains(oddity.warning), "\(result.text)")
    #expect(try desk.cell("SELECT \(oddity.column) FROM staff") == oddity.text)
  }

  static let wrongNumbers: [(number: String, warning: String)] = [
    (String(Sample.person(9).dropLast()) + (Sample.person(9).last == "1" ? "2" : "1"), "校验码"),
    ("33990119700101A091", "数字以外"),
  ]

  @Test("a wrong check character is a warning", arguments: wrongNumbers)
  func wrongCheck(number: String, warning: String) throws {
    let desk = try Desk()
    var row = Sample.Row(serial: 9)
    row.number = number
    try desk.write("x.csv", Sample.roster([row]))
    let result = try desk.run("import", "x.csv", "--as-of", "2009-12-31")
    #expect(result.status == 0, "\(result.everything)")
    #expect(result.text.contains(warning), "\(result.text)")
    #expect(!result.everything.contains(number))
  }

  static let widths: [(line: String, status: Int32, word: String)] = [
    ("\(Sample.person(1)),测试1,339901000100", 0, "少格"),
    ("\(Sample.person(1)),测试1,339901000100,行政编制,,", 0, "新增 1"),
    ("\(Sample.person(1)),测试,1,339901000100,行政编制", 65, "逗号"),
  ]

  @Test("a wrong number of cells", arguments: widths)
  func wrongWidth(line: String, status: Int32, word: String) throws {
    let desk = try Desk()
    try desk.write("x.csv", "身份证号,姓名,机构代码,编制类型\n\(line)\n")
    let result = try desk.run("import", "x.csv", "--as-of", "2009-12-31")
    #expect(result.status == status, "\(result.everything)")
    #expect(result.text.contains(word), "\(result.text)")
    #expect(status == 0 || result.text.contains("第 2 行"))
  }

  @Test func aRowIsHeldBackPutRightAndReleased() throws {
    let desk = try Desk()
    try desk.atQuota()
    let rows = (0..<6).map { Sample.Row(serial: $0, organ: Sample.second) }
    var spoilt = rows
    spoilt[4].number = String(Sample.person(4).prefix(17))
    try desk.write("x.csv", Sample.roster(spoilt))
    let held = try desk.run("import", "x.csv", "--as-of", "2009-12-31", "--quarantine")
    #expect(held.status == 2)
    #expect(held.text.contains("读取 6 = 新增 5 + 变更 0 + 相同 0 + 拒绝 1"))
    #expect(
      try desk.cell("SELECT count(*) FROM staff WHERE organ_code = '\(Sample.second)'") == "5")
    try rejectsFileIsPrivate(desk)
    for _ in 0..<2 {
      let check = try desk.run("check", "--rule", "quota.overrun")
      #expect(check.status == 2)
      #expect(check.words.contains("1 行留置"), "\(check.words)")
    }
    #expect(try desk.run("status").words.contains("留置 1 行"))
    let export = try desk.run("export", "findings")
    #expect(export.words.contains("1 行留置"))
    try desk.write("x.csv", Sample.roster(rows))
    let mended = try desk.run("import", "x.csv", "--as-of", "2009-12-31")
    #expect(mended.status == 0, "\(mended.everything)")
    #expect(mended.text.contains("读取 6 = 新增 1 + 变更 0 + 相同 5 + 拒绝 0"), "\(mended.text)")
    #expect(mended.text.contains("1 行此前留置的已放行"), "\(mended.text)")
    #expect(try desk.run("check", "--rule", "person.double_place").status == 1)
    let third = try desk.run("import", "x.csv", "--as-of", "2009-12-31")
    #expect(third.text.contains("读取 6 = 新增 0 + 变更 0 + 相同 6 + 拒绝 0"))
  }

  private func rejectsFileIsPrivate(_ desk: Desk) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path)
    let name = try #require(names.first { $0.contains("rejects") })
    #expect(try desk.mode(desk.file(name)) == 0o600)
    let lines = try WorkbookText.rows(desk.file(name))
    #expect(lines.count == 2)
    let line = try #require(lines.last)
    #expect(line.contains("6") && line.contains("身份证号") && line.contains { $0.contains("15 或 18") })
    #expect(!line.contains { $0.contains(Sample.person(4).prefix(17)) })
  }

  @Test func theRejectsFileItselfCanBeMended() throws {
    let desk = try Desk()
    try desk.withHeldRow()
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path)
    let name = try #require(names.first { $0.contains("rejects") })
    var lines = try WorkbookText.rows(desk.file(name))
    let column = try #require(lines[0].firstIndex(of: "身份证号"))
    lines[1][column] = Sample.person(9)
    try WorkbookText.write(lines, to: desk.file(name))
    let mended = try desk.run("import", name, "--as-of", "2009-12-31", "--add")
    #expect(mended.status == 0, "\(mended.everything)")
    #expect(mended.text.contains("新增 1"))
    #expect(
      try desk.cell("SELECT count(*) FROM staff WHERE organ_code = '\(Sample.second)'") == "2")
    #expect(try desk.run("check", "--rule", "person.double_place").status == 0)
  }
}
