import BianzhiDemo
import Foundation
import TestSupport
import Testing

/// What other programs read in the workbooks of a city; ``Oracles`` says when these tests are passed over.
enum SpreadsheetOracle {
  static let command: [String]? =
    Oracles.python(has: "openpyxl", "xlrd") ? ["/usr/bin/env", Oracles.python, "-c"] : nil

  private static let script = """
    import sys, datetime, openpyxl, xlrd
    def text(value):
      if isinstance(value, datetime.datetime): value = value.strftime("%Y-%m-%d")
      if isinstance(value, float) and value == int(value): value = int(value)
      return "" if value is None else str(value).strip().replace("\\n", "|")
    def show(name, hidden, rows):
      print("sheet", name, "hidden" if hidden else "shown")
      for row in rows:
        cells = [text(value) for value in row]
        while cells and not cells[-1]: cells.pop()
        if cells: print("\\t".join(cells))
    path = sys.argv[1]
    if path.endswith(".xls"):
      book = xlrd.open_workbook(path)
      for sheet in book.sheets():
        day = lambda c: xlrd.xldate_as_datetime(c.value, book.datemode) if c.ctype == 3 else c.value
        show(sheet.name, sheet.visibility, [[day(c) for c in sheet.row(r)] for r in range(sheet.nrows)])
    else:
      book = openpyxl.load_workbook(path)
      for sheet in book:
        show(sheet.title, sheet.sheet_state != "visible", sheet.iter_rows(values_only=True))
    """

  static func lines(_ path: String) throws -> [String] {
    guard let command else { return [] }
    return try Oracles.lines(of: command + [script, path])
  }
}

@Suite(
  "Invented city as workbooks: read by other programs",
  // Without the other programs there is nothing to compare with.
  .enabled(if: SpreadsheetOracle.command != nil, "needs Python with openpyxl and xlrd"))
struct WorkbooksOracleTests {
  @Test func otherProgramsReadTheSame() throws {
    let city = try WorkbookCity(people: 600, seed: 4)
    let names = try city.names.filter { $0.contains(".xls") }
    #expect(names.contains { $0.hasSuffix(".xls") } && names.contains { $0.hasSuffix(".xlsx") })
    for name in names {
      #expect(try SpreadsheetOracle.lines(city.path(name)) == ours(city.path(name)), "\(name)")
    }
  }

  /// The same lines from the project's own reader.
  private func ours(_ path: String) throws -> [String] {
    try ReadSheet.all(of: path).flatMap { sheet in
      let rows = sheet.rows.map { row in
        var cells = row.map { $0.replacing("\n", with: "|") }
        while cells.last?.isEmpty == true { cells.removeLast() }
        return cells.joined(separator: "\t")
      }
      return ["sheet \(sheet.name) \(sheet.isHidden ? "hidden" : "shown")"]
        + rows.filter { !$0.isEmpty }
    }
  }
}
