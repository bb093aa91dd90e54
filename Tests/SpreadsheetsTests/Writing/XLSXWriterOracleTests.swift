import Foundation
import TestSupport
import Testing

@testable import Spreadsheets

/// What openpyxl reads in a workbook; ``Oracles`` says when these tests are passed over.
enum WorkbookOracle {
  static let command: [String]? =
    Oracles.python(has: "openpyxl") ? ["/usr/bin/env", Oracles.python, "-c"] : nil

  private static let script = """
    import sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    for sheet in book:
      print("sheet", sheet.title, sheet.freeze_panes, sheet.auto_filter.ref)
      print("merged", *sorted(str(r) for r in sheet.merged_cells.ranges))
      print("widths", *(int(d.width) for _, d in sorted(sheet.column_dimensions.items())))
      for row in sheet.iter_rows():
        for cell in row:
          if cell.value is not None:
            print(cell.coordinate, cell.data_type, repr(cell.value), cell.number_format,
              "bold" if cell.font.b else "", "wrap" if cell.alignment.wrap_text else "", sep="|")
    """

  /// One line a sheet, its merged cells, its widths, and each cell.
  static func lines(_ path: String) throws -> [String] {
    guard let command else { return [] }
    return try Oracles.lines(of: command + [script, path])
  }
}

@Suite(
  "XLSXWriter: read by another program",
  // Without the other program there is nothing to compare with.
  .enabled(if: WorkbookOracle.command != nil, "needs Python with openpyxl"))
struct XLSXWriterOracleTests {
  // openpyxl shows the marks of characters that XML cannot hold; Excel shows the characters.
  @Test func cellsPanesFiltersAndWidths() throws {
    let folder = TestFolder()
    let path = "\(folder.path)/book.xlsx"
    let writer = try XLSXWriter(path: path)
    try writer.addSheet(
      name: "对照[1]", columns: [.init(width: 20), .init(), .init(isWrapped: true), .init(), .init()])
    try writer.title("对照表")
    try writer.header(["机构", "代码", "说明", "实有", "日期"])
    try writer.text("=市财政局")
    try writer.text("339901198001011234")
    try writer.text("一\n二\u{1}")
    try writer.decimal("12.50")
    try writer.date(year: 2010, month: 6, day: 30)
    try writer.boolean(true)
    try writer.endRow()
    try writer.finish()
    let lines = try WorkbookOracle.lines(path)
    #expect(
      lines == [
        "sheet 对照_1_ A3 A2:E3", "merged A1:E1", "widths 20 20 7 7 12",
        "A1|s|'对照表'|General|bold|",
        "A2|s|'机构'|General|bold|", "B2|s|'代码'|General|bold|", "C2|s|'说明'|General|bold|",
        "D2|s|'实有'|General|bold|", "E2|s|'日期'|General|bold|",
        "A3|s|'=市财政局'|General||", "B3|s|'339901198001011234'|General||",
        "C3|s|'一\\n二_x0001_'|General||wrap", "D3|n|12.5|0.00||",
        "E3|d|datetime.datetime(2010, 6, 30, 0, 0)|yyyy-mm-dd||", "F3|b|True|General||",
      ])
  }

  @Test func continuedSheets() throws {
    let folder = TestFolder()
    let path = "\(folder.path)/book.xlsx"
    let writer = try XLSXWriter(path: path, rowLimit: 2)
    try writer.addSheet(name: "名称", columns: [.init(width: 8)])
    try writer.header(["人数"])
    for number in 1...2 {
      try writer.integer(number)
      try writer.endRow()
    }
    try writer.finish()
    let lines = try WorkbookOracle.lines(path)
    #expect(
      lines == [
        "sheet 名称 A2 A1:A2", "merged", "widths 8", "A1|s|'人数'|General|bold|", "A2|n|1|General||",
        "sheet 名称 (2) A2 A1:A2", "merged", "widths 8", "A1|s|'人数'|General|bold|",
        "A2|n|2|General||",
      ])
  }
}
