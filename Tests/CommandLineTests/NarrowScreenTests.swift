import Foundation
import Spreadsheets
import TestSupport
import Testing

/// What people see on a terminal of 80 columns, and at the top of a workbook.
@Suite("narrow screens") struct NarrowScreenTests {
  /// One office with a long name: a workbook of two sheets, pay of two months, and one body too many on the roster.
  private func office() throws -> Desk {
    let desk = try Desk()
    let unit = "岭南自治区江海县人力资源和社会保障局"
    let people = (1...4).map { (name: "甲\($0)", number: Sample.person($0)) }
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write(
      "in/编制.csv", "单位名称,编制类型,核定数,批准文号,批准日期\n\(unit),行政编制,3,江编〔2009〕1号,2009-01-01\n")
    let book = try XLSXWriter(path: desk.file("in/花名册（上报稿）.xlsx"))
    for (sheet, half) in [("机关", people.prefix(2)), ("窗口", people.suffix(2))] {
      try book.addSheet(name: sheet, columns: [])
      let rows =
        [["单位", "姓名", "身份证号", "编制类型", "手机"]]
        + half.map { [unit, $0.name, $0.number, "行政编制", "13900000001"] }
      for row in rows {
        for cell in row { try book.text(cell) }
        try book.endRow()
      }
    }
    try book.finish()
    let read = try desk.run("import", "in", "--as-of", "2010-06-30")
    #expect(read.status == 0, "\(read.everything)")
    #expect(try desk.run("check").status == 1)
    return desk
  }

  private func screen(_ desk: Desk, _ command: String) throws -> [String] {
    let shown = try desk.run(
      program: "/bin/sh",
      ["-c", "script -qec \"stty cols 80; '\(Tool.path)' \(command)\" /dev/null | tr -d '\\r'"])
    return shown.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The file's name took five lines for each person.
  @Test func explainNamesFilesByNumber() throws {
    let desk = try office()
    let lines = try screen(desk, "explain F1")
    let people = lines.filter { $0.hasPrefix("计入") }
    #expect(people.count == 4 && people.allSatisfy { $0.contains("[2]") || $0.contains("[3]") })
    #expect(lines.contains { $0.hasPrefix("[2] ") && $0.hasSuffix("花名册（上报稿）.xlsx [机关]") })
    // Elsewhere every row says its file.
    let rows = CSVText.records(
      try desk.run("explain", "F1", "--format", "csv", "--headers", "key").text)
    #expect(rows.count == 5 && rows.allSatisfy { $0["file"]?.hasPrefix("in/") == true })
  }

  /// A workbook stood there as often as it has sheets, and nobody knew which was which.
  @Test func importsNameTheSheet() throws {
    let desk = try office()
    let rows = CSVText.records(try desk.run("imports", "--format", "csv", "--headers", "key").text)
    #expect(rows.compactMap { $0["sheet"] } == ["", "机关", "窗口"])
    #expect(try screen(desk, "imports").joined().contains("机关"))
  }

  /// The code of a unit without a ledger is its name: it stood there twice, and the table fell apart into cards.
  @Test func boardNamesTheUnitOnce() throws {
    let desk = try office()
    let head = try screen(desk, "board").first ?? ""
    #expect(head.contains("机构名称") && !head.contains("机构代码") && head.contains("人员花名册"))
  }

  /// One table after the other, without days and telephone numbers among the values.
  @Test func lookShowsTableByTable() throws {
    let desk = try office()
    let lines = try screen(desk, "look in/花名册（上报稿）.xlsx")
    #expect(lines.contains { $0.hasSuffix("[窗口]：人员花名册，表头到第 1 行，2 行") })
    #expect(!lines.joined().contains("13900000001"))
    #expect(lines.count { $0.contains("花名册（上报稿）") } <= 4)
  }

  /// --organ was taken for a slip of --format.
  @Test(
    arguments: [
      ("--organ", nil), ("--fromat", "--format"), ("--verbos", "--verbose"),
    ] as [(String, String?)])
  func onlySlipsAreMended(option: String, meant: String?) throws {
    let said = try Desk().run("check", option).words
    #expect(said.contains("没有选项 \(option)"))
    #expect(said.contains("是不是") == (meant != nil), "\(said)")
    if let meant { #expect(said.contains("是不是 \(meant)？"), "\(said)") }
  }

  /// The workbook of findings began with F1, however slight it was; its day is a day.
  @Test func theGravestStandFirstInAWorkbook() throws {
    let desk = try Desk()
    try desk.run("demo", "city", "--people", "600", "--seed", "3")
    try desk.run("import", "city", "--as-of", "2024-06-30")
    try desk.run("check")
    #expect(try desk.run("export", "findings", "-o", "f.xlsx").status == 0)
    let rows = try WorkbookText.rows(desk.file("f.xlsx"), sheet: 0)
    let head = try #require(rows.firstIndex { $0.contains("严重程度") })
    let column = try #require(rows[head].firstIndex(of: "严重程度"))
    let found = rows[(head + 1)...].compactMap {
      ["严重", "重大", "一般", "提示"].firstIndex(of: $0.count > column ? $0[column] : "")
    }
    #expect(found.count > 8 && found == found.sorted())
  }

  /// Of a sum over the units below one, the name of that one is not what is left out, in English neither.
  @Test func sumsKeepTheNameOfTheUnit() throws {
    let desk = try Desk()
    try desk.run("demo", "city", "--people", "300", "--seed", "3")
    try desk.run("import", "city", "--as-of", "2024-06-30")
    let sums = "export strength --by superior --as-of 2024-06-30 --lang en"
    let head = try screen(desk, sums).first ?? ""
    #expect(head.contains("  name "), "\(head)")
  }
}
