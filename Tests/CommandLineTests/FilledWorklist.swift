import Foundation
import Spreadsheets

/// A worklist that the program wrote: read by its headings, filled in, and written again.
struct FilledWorklist {
  private var sheets: [(name: String, rows: [[String]])] = []

  init(_ path: String) throws {
    let file = try SpreadsheetFile.open(path: path)
    for (index, sheet) in file.sheets.enumerated() {
      sheets.append((sheet.name ?? "", try WorkbookText.rows(path, sheet: index)))
    }
  }

  var names: [String] { sheets.map(\.name) }

  /// The rows below the heading of a sheet, by heading; none where there is no such sheet.
  func records(_ name: String) -> [[String: String]] {
    guard let rows = sheets.first(where: { $0.name == name })?.rows,
      let heading = rows.firstIndex(where: { $0.count { !$0.isEmpty } > 1 })
    else { return [] }
    return rows[(heading + 1)...].map { row in
      Dictionary(zip(rows[heading], row)) { first, _ in first }
    }
  }

  /// Fills in the answer of the first row of a sheet in which a text stands, and other cells by heading.
  ///
  /// - Returns: whether there is such a row.
  @discardableResult
  mutating func fill(
    _ name: String, _ text: String, _ answer: String, _ others: [String: String] = [:]
  ) -> Bool {
    guard let place = sheets.firstIndex(where: { $0.name == name }),
      let row = sheets[place].rows.indices.first(where: { sheets[place].rows[$0].contains(text) }),
      let heading = sheets[place].rows.first(where: { $0.contains("填写") || $0.contains("answer") })
    else { return false }
    let column = heading.firstIndex { $0 == "填写" || $0 == "answer" } ?? 0
    sheets[place].rows[row][column] = answer
    for (word, value) in others {
      if let other = heading.firstIndex(of: word) { sheets[place].rows[row][other] = value }
    }
    return true
  }

  func write(to path: String) throws {
    let workbook = try XLSXWriter(path: path)
    for sheet in sheets {
      try workbook.addSheet(name: sheet.name, columns: [])
      for row in sheet.rows {
        for cell in row { try workbook.text(cell) }
        try workbook.endRow()
      }
    }
    try workbook.finish()
  }
}
