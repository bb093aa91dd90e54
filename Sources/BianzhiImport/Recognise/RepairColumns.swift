/// The columns that a rejects file puts before the table's own: where each row came from.
///
/// A row that has them and can be read now puts that row right.
package struct RepairColumns {
  /// The columns of a rejects file before the table's own, in both languages.
  static let file = ["来源文件", "source_file"]
  static let sheet = ["来源工作表", "source_sheet"]
  static let row = ["来源行号", "source_row"]
  static let column = ["问题列", "problem_column"]
  static let reason = ["原因", "problem_reason"]

  private let fileColumn, sheetColumn, rowColumn: Int

  init(_ found: TableFinder.Found) {
    fileColumn = found.layout.headings.firstIndex { Self.file.contains($0) } ?? -1
    sheetColumn = found.layout.headings.firstIndex { Self.sheet.contains($0) } ?? -1
    rowColumn = found.layout.headings.firstIndex { Self.row.contains($0) } ?? -1
  }

  /// Whether the table has the columns that say where each row came from.
  var isRejects: Bool { fileColumn >= 0 && rowColumn >= 0 }

  private static let all = Set(file + sheet + row + column + reason)

  static func isOne(_ heading: String) -> Bool { all.contains(heading) }

  @inline(__always)
  func place(_ cells: CellReader) -> Place? {
    guard fileColumn >= 0, rowColumn >= 0, let line = Int(cells.string(rowColumn)) else {
      return nil
    }
    let sheet = cells.string(sheetColumn)
    return Place(file: cells.string(fileColumn), sheet: sheet.isEmpty ? nil : sheet, line: line)
  }
}

extension RepairColumns {
  /// Where a row that was held back came from.
  package struct Place: Hashable, Sendable {
    package let file: String
    package let sheet: String?
    package let line: Int
  }
}
