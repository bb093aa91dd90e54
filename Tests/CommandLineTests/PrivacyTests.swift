import BianzhiReport
import Foundation
import Testing

/// Nobody sees an identity number by accident.
@Suite("scenario: privacy") struct PrivacyTests {
  /// Paid after leaving, unknown to every roster, unpaid: one finding of each that names a person.
  private static let numbers = [3, 121, 500].map { Sample.person($0) }

  private func desk() throws -> Desk {
    var rows = (0..<4).map { Sample.Row(serial: $0) }
    rows.append(Sample.Row(serial: 121, state: "退休", leftOn: "2009-10-15"))
    rows[0].note = "曾用身份证号\(Sample.person(3))，已更正"
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 3)]),
        "c.csv": Sample.roster(rows), "d.csv": Sample.payroll([0, 1, 2, 121, 500]),
      ], "--as-of", "2009-12-31")
    return desk
  }

  static let commands: [[String]] = [
    ["check"], ["check", "--format", "csv"], ["check", "--format", "json"],
    ["check", "--lang", "en", "--format", "jsonl"], ["check", "--headers", "key"],
    ["explain", "F1"], ["explain", "F1", "--format", "json"], ["explain", "F2"], ["explain", "F3"],
    ["explain", "F4"], ["explain", "F4", "--format", "csv"], ["export", "findings"],
    ["export", "findings", "--format", "jsonl", "--headers", "zh"], ["export", "strength"],
    ["sql", "SELECT * FROM staff"], ["sql", "SELECT * FROM staff", "--format", "json"],
    ["sql", "SELECT * FROM payroll", "--format", "csv"], ["sql", "SELECT * FROM finding"],
    ["sql", "SELECT note FROM staff"], ["status"], ["imports"], ["diff", "1", "2"],
    ["may", Sample.first, "--kind", "行政编制", "--format", "json"], ["history", Sample.first],
    ["people", "diff", "2009-06-30", "2009-12-31", "--format", "csv"],
    ["ahead", "--months", "120", "--on", "2009-12-31"],
  ]

  @Test func everyCommandMasks() throws {
    let desk = try desk()
    for _ in 0..<2 { try desk.run("check") }
    for command in Self.commands {
      let result = try desk.run(command)
      #expect(result.status < 64, "\(command): \(result.words)")
      for number in Self.numbers {
        #expect(!result.everything.contains(number), "\(command) shows \(number)")
        #expect(!result.everything.contains(number.dropLast(1)), "\(command)")
      }
    }
    #expect(try desk.run("check").text.contains("测试121"))
    #expect(try desk.run("explain", "F1").text.contains(Sample.masked(Sample.person(121))))
  }

  @Test func filesAreMaskedToo() throws {
    let desk = try desk()
    try desk.run("check")
    for name in ["out.csv", "out.json", "out.jsonl"] {
      #expect(try desk.run("export", "findings", "-o", name).status == 0)
      let text = String(decoding: try desk.bytes(name), as: UTF8.self)
      #expect(text.contains(Sample.masked(Sample.person(121))))
      #expect(!Self.numbers.contains { text.contains($0) })
    }
    #expect(try desk.mode(desk.ledger) == 0o600)
  }

  static let misplaced: [(name: String, table: String)] = [
    ("in the organ's column", "身份证号,姓名,机构代码,编制类型\n测试,N,N,行政编制\n"),
    ("too short by one", "身份证号,姓名,机构代码,编制类型\nS,测试,339901000100,行政编制\n"),
    ("in a heading", "N,姓名,机构代码,编制类型\nS,测试,339901000100,行政编制\n"),
    ("as a count", "机构代码,编制类型,核定数,生效日期\n339901000100,行政编制,N,2009-01-01\n"),
    ("as a kind", "机构代码,编制类型,核定数,生效日期\n339901000100,N,x,2009-01-01\n"),
    ("without quotes", "身份证号,姓名,机构代码,编制类型\nN,测试,339901000100,行政编制,N\n"),
  ]

  @Test("numbers in wrong places are in no error", arguments: misplaced)
  func errorsMask(name: String, table: String) throws {
    let desk = try Desk()
    let number = Sample.person(7)
    let text = table.replacing("N", with: number).replacing("S", with: number.dropLast())
    try desk.write("x.csv", text)
    for options in [[], ["--quarantine"], ["--dry-run"], ["--lang", "en"]] {
      let result = try desk.run(["import", "x.csv", "--as-of", "2009-12-31"] + options)
      #expect(!result.everything.contains(number.dropLast(1)), "\(options): \(result.everything)")
    }
    for file in try FileManager.default.contentsOfDirectory(atPath: desk.path)
    where file.contains("rejects") {
      let rejects = try WorkbookText.rows(desk.file(file)).flatMap { $0 }
      #expect(rejects.count > 4)
      #expect(!rejects.contains { $0.contains(number.dropLast(1)) }, "\(rejects)")
      #expect(try desk.mode(desk.file(file)) == 0o600)
    }
    let status = try desk.run("status")
    #expect(!status.everything.contains(number.dropLast(1)))
  }

  static let revealing: [[String]] = [
    ["check", "--format", "csv"], ["export", "findings"], ["explain", "F1"],
    ["sql", "SELECT person FROM staff_row"],
  ]

  @Test("--reveal needs a reason and is logged", arguments: revealing)
  func revealIsLogged(_ command: [String]) throws {
    let desk = try desk()
    try desk.run("check")
    let before = try desk.bytes()
    for options in [["--reveal"], ["--reveal", "--reason", ""], ["--reveal", "--reason", "  "]] {
      let refused = try desk.run(command + options)
      #expect(refused.status == 77, "\(refused.everything)")
      #expect(refused.text.isEmpty && refused.words.contains("--reason"))
      #expect(try desk.bytes() == before)
    }
    let shown = try desk.run(command + ["--reveal", "--reason", "纪委调阅〔2010〕3号"])
    #expect(shown.status < 64)
    let log = try desk.rows(
      "SELECT command, reason FROM reveal_log", "--reveal", "--reason", "查看记录")
    #expect(log.count == 2)
    #expect(log.first?.last == "纪委调阅〔2010〕3号")
    #expect(log.first?.first?.hasPrefix(command[0]) == true)
    if command[0] != "sql" { #expect(shown.text.contains(Sample.person(121))) }
  }

  @Test func revealedFilesAreForTheirOwner() throws {
    let desk = try desk()
    try desk.run("check")
    // A table for the eye may have no room for all columns.
    for format in ResultFormat.all.filter({ !$0.isBinary && $0 != .table }).map(\.endings[0]) {
      try desk.run(
        "export", "findings", "--reveal", "--reason", "核对", "-o", "full.\(format)")
      #expect(try desk.mode(desk.file("full.\(format)")) == 0o600)
      let text = String(decoding: try desk.bytes("full.\(format)"), as: UTF8.self)
      #expect(text.contains(Sample.person(121)))
    }
  }

  @Test func aPersonIsFoundByTheFullNumber() throws {
    let desk = try desk()
    for number in [Sample.person(121), Sample.person(121).lowercased()] {
      let found = try desk.run(
        "person", "-", "--format", "csv", "--headers", "key", input: number + "\n")
      let places = CSVText.records(found.text)
      #expect(places.map { $0["sort"] } == ["roster", "pay"])
      #expect(places.allSatisfy { $0["person_id"] == Sample.masked(Sample.person(121)) })
      #expect(places.map { $0["file"] } == ["c.csv", "d.csv"])
      #expect(!found.everything.contains(number))
    }
    let nobody = try desk.run("person", Sample.person(600), "--format", "csv")
    #expect(CSVText.records(nobody.text).isEmpty)
  }

  static let formulas = [
    "=HYPERLINK(\"http://x.invalid\",\"工资\")", "+1+1", "-2", "@SUM(A1)", "'=1", "正常",
  ]

  @Test("a formula leaves as text and comes back as it was", arguments: formulas)
  func formulasAreText(_ formula: String) throws {
    let desk = try Desk()
    let row = [Sample.person(9), formula, Sample.first, "2009-12", "100.00"]
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.roster(0..<2),
        "c.csv": Sample.payroll([0, 1])
          + CSVText.text([row]),
      ], "--as-of", "2009-12-31")
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    let name = try #require(CSVText.records(check.text).first?["person_name"])
    let stored = formula.hasPrefix("'=") ? String(formula.dropFirst()) : formula
    #expect(name == (stored == "正常" ? stored : "'" + stored))
    try desk.write(
      "again.csv",
      CSVText.text([
        ["身份证号", "姓名", "发放单位代码", "月份", "应发金额"],
        [Sample.person(9), name, Sample.second, "2009-12", "100.00"],
      ]))
    #expect(try desk.run("import", "again.csv").status == 0)
    let names = try desk.json(
      "sql", "SELECT DISTINCT name FROM payroll WHERE source_file <> 'c.csv' OR source_row = 4")
    #expect(try names.rows().map { $0["name"] } == [stored])
  }
}
