import Foundation
import Testing

/// A pay list from finance, as a spreadsheet saves CSV: old encoding, a title, a total.
@Suite("scenario: pay sheet") struct PaySheetScenarioTests {
  private static let amounts = ["3200.50", "3100", "2980.25", "4105.00", "3600", "2750.75"]
  private static let total = "19736.50"

  /// Line 1 title, line 2 heading, then six people, one blank line, one total; the number of the third
  /// person, in line 5, has lost a digit unless it is mended.
  private static func sheet(isMended: Bool = false, total: String = total) -> Data {
    var lines = ["岚汀市环境保护局2009年12月工资发放表,,,,", "序号,姓名,身份证号,月份,应发金额"]
    for (serial, amount) in amounts.enumerated() {
      let number = Sample.person(serial)
      let written = serial == 2 && !isMended ? String(number.dropLast()) : number
      lines.append("\(serial + 1),\(Sample.name(serial)),\(written),2009年12月,\(amount)")
      if serial == 3 { lines.append(",,,,") }
    }
    lines.append("合计,,,,\"\(total)\"")
    return gb18030(lines.joined(separator: "\r\n") + "\r\n")
  }

  private static func gb18030(_ text: String) -> Data {
    text.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data()
  }

  private func desk(_ sheet: Data = sheet()) throws -> Desk {
    let desk = try Desk()
    try desk.take(["organs.csv": Sample.organs])
    try sheet.write(to: URL(filePath: desk.file("pay.csv")))
    return desk
  }

  private static let paid =
    "SELECT payer_code, month, name, amount FROM payroll ORDER BY source_row"

  @Test func withoutQuarantineNothingIsStored() throws {
    let desk = try desk()
    let before = try desk.bytes()
    let result = try desk.run("import", "pay.csv")
    #expect(result.status == 65, "\(result.everything)")
    #expect(result.text.contains("第 5 行“身份证号”") && result.text.contains("不是 15 或 18 位"))
    #expect(try desk.bytes() == before)
  }

  @Test func everyRowIsAccountedFor() throws {
    let desk = try desk()
    let result = try desk.run("import", "pay.csv", "--quarantine")
    #expect(result.status == 2, "\(result.everything)")
    for words in [
      "GB18030", "表头第 2 行", "读取 6 = 新增 5 + 变更 0 + 相同 0 + 拒绝 1；空行 1，合计行 1",
      "机构：岚汀市环境保护局",
    ] { #expect(result.text.contains(words), "\(words): \(result.text)") }
    // The total is that of all six lines, the bad one among them.
    #expect(!result.text.contains("合计数与各行之和不符"))
    #expect(!result.everything.contains(String(Sample.person(2).prefix(17))))
    let stored = try desk.rows(Self.paid)
    #expect(stored.count == 5 && !stored.contains { $0.contains(Sample.name(2)) })
    #expect(stored.first?.prefix(2) == [Sample.first, "2009-12"])
  }

  @Test func aDryRunSaysTheSameAndChangesNothing() throws {
    let desk = try desk()
    let before = try desk.bytes()
    let dry = try desk.run("import", "pay.csv", "--quarantine", "--dry-run")
    #expect(dry.status == 2, "\(dry.everything)")
    #expect(try desk.bytes() == before)
    let real = try desk.run("import", "pay.csv", "--quarantine")
    // Of the lines of the real import only the last is another: it gives the import a number.
    let lines = { (text: String) in text.split(separator: "\n").map(String.init) }
    #expect(Set(lines(real.text).dropLast()).isSubset(of: Set(lines(dry.text))), "\(dry.text)")
    let sums = "读取 6 = 新增 5 + 变更 0 + 相同 0 + 拒绝 1；空行 1，合计行 1；去掉 0"
    #expect(lines(real.text).last == "第 2 次导入：\(sums)" && lines(dry.text).last == "演练，未存入：\(sums)")
    #expect(try desk.bytes() != before)
  }

  @Test func correctedItIsNewOnceAndThenTheSame() throws {
    let desk = try desk()
    try desk.run("import", "pay.csv", "--quarantine")
    try Self.sheet(isMended: true).write(to: URL(filePath: desk.file("pay.csv")))
    let mended = try desk.run("import", "pay.csv", "--quarantine")
    #expect(mended.status == 0, "\(mended.everything)")
    #expect(mended.text.contains("读取 6 = 新增 1 + 变更 0 + 相同 5 + 拒绝 0；空行 1，合计行 1"))
    #expect(try desk.rows(Self.paid).count == 6)
    let third = try desk.run("import", "pay.csv")
    #expect(third.status == 0)
    #expect(third.text.contains("读取 6 = 新增 0 + 变更 0 + 相同 6 + 拒绝 0"))
  }

  /// The file of rejects that `import` names is a table like any other; saved as CSV and put right it
  /// brings the row back.
  @Test func theRejectsComeBack() throws {
    let desk = try desk()
    let result = try desk.run("import", "pay.csv", "--quarantine", "--reveal", "--reason", "更正")
    let path = try #require(
      result.words.split(whereSeparator: { $0.isWhitespace || "，。；（".contains($0) })
        .first { $0.contains(".rejects-2") }.map(String.init))
    #expect(try desk.mode(path) == 0o600)
    let wrong = try desk.run("import", path, "--add", "--organ", Sample.first)
    #expect(wrong.status == 65, "\(wrong.everything)")
    #expect(wrong.text.contains("读取 1 = 新增 0 + 变更 0 + 相同 0 + 拒绝 1；空行 0，合计行 0"))
    #expect(wrong.text.contains("第 2 行“身份证号”") && wrong.text.contains("不是 15 或 18 位"))
    #expect(!wrong.text.contains("不认识的列"))
    try desk.write(
      "mended.csv",
      """
      来源文件,来源行号,问题列,原因,序号,姓名,身份证号,月份,应发金额
      pay.csv,5,身份证号,,3,\(Sample.name(2)),\(Sample.person(2)),2009年12月,2980.25

      """)
    let back = try desk.run("import", "mended.csv", "--add", "--organ", Sample.first)
    #expect(back.status == 0, "\(back.everything)")
    #expect(back.text.contains("新增 1") && back.text.contains("1 行此前留置的已放行"))
    #expect(try desk.rows(Self.paid).count == 6)
    #expect(
      try desk.cell("SELECT amount FROM payroll WHERE name = '\(Sample.name(2))'") == "2980.25")
  }

  @Test func aWrongTotalIsToldAndFound() throws {
    let desk = try desk(Self.sheet(isMended: true, total: "19,736.05"))
    let result = try desk.run("import", "pay.csv")
    #expect(result.status == 0, "\(result.everything)")
    #expect(result.text.contains("第 10 行“应发金额”：合计数与各行之和不符"))
    try desk.take(["roster.csv": Sample.roster(0..<6)], "--as-of", "2009-12-31")
    let check = try desk.run(
      "check", "--rule", "data.total_mismatch", "--format", "csv", "--headers", "key")
    let found = CSVText.records(check.text)
    #expect(
      found.count == 1 && found.first?["rule"] == "data.total_mismatch", "\(check.everything)")
  }

  @Test func aRightTotalIsNotFound() throws {
    let desk = try desk(Self.sheet(isMended: true))
    try desk.run("import", "pay.csv")
    try desk.take(["roster.csv": Sample.roster(0..<6)], "--as-of", "2009-12-31")
    let check = try desk.run("check", "--rule", "data.total_mismatch")
    #expect(check.status == 0, "\(check.everything)")
  }
}
