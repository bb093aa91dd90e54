import Spreadsheets

/// Workbooks as rows of texts, read and written with the project's own reader and writer.
enum WorkbookText {
  static func rows(_ path: String, sheet: Int = 0) throws -> [[String]] {
    var reader = try SpreadsheetFile.open(path: path).reader(sheet: sheet)
    var row = RawRow()
    var rows: [[String]] = []
    while try reader.read(into: &row) { rows.append(row.cells.indices.map { row.string($0) }) }
    return rows
  }

  static func write(_ rows: [[String]], to path: String) throws {
    let workbook = try XLSXWriter(path: path)
    try workbook.addSheet(name: "表", columns: [])
    for row in rows {
      for cell in row { try workbook.text(cell) }
      try workbook.endRow()
    }
    try workbook.finish()
  }
}
