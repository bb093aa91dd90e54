package import BianzhiCore
import Spreadsheets

/// The file of rows an import could not read: to be put right in a spreadsheet and imported again.
package struct Rejects {
  private let kind: String
  private let files: [ImportSummary.File]

  /// One value a kind of table that has rejected rows.
  package static func of(_ summary: ImportSummary) -> [Rejects] {
    TableKind.all.compactMap { kind in
      let files = summary.files.filter { $0.kind == kind.name && !$0.rejected.isEmpty }
      return files.isEmpty ? nil : Rejects(kind: kind.name, files: files)
    }
  }

  package var name: String { kind }

  /// The rows as a table: where each came from, what is wrong, and its cells.
  ///
  /// - Parameter reveals: identity numbers are written in full.
  package func table(_ language: Language, reveals: Bool) -> [[String]] {
    let columns = allColumns()
    let place = language == .zh ? 0 : 1
    let fixed = [RepairColumns.file, RepairColumns.row, RepairColumns.column, RepairColumns.reason]
    var rows = [fixed.map { $0[place] } + columns.map(\.heading)]
    for file in files {
      let own = Self.columns(of: file)
      for row in file.rejected {
        let start = [
          file.path, String(row.line), row.issue.column, row.issue.problem.said[language],
        ]
        rows.append(start + columns.map { cell($0, row, file, own, reveals) })
      }
    }
    return rows
  }

  /// A heading, and the how manieth of that name; cells behind the header have none.
  private struct HeadedColumn: Hashable {
    let heading: String
    let nth: Int
  }

  private static func columns(of file: ImportSummary.File) -> [HeadedColumn] {
    let width = file.rejected.map(\.cells.count).max() ?? 0
    let surplus = Array(repeating: "", count: max(0, width - file.headings.count))
    var count: [String: Int] = [:]
    return (file.headings + surplus).map { heading in
      count[heading, default: 0] += 1
      return HeadedColumn(heading: heading, nth: count[heading] ?? 1)
    }
  }

  private func allColumns() -> [HeadedColumn] {
    var all: [HeadedColumn] = []
    for file in files {
      for column in Self.columns(of: file)
      where !all.contains(column) && !RepairColumns.isOne(column.heading) {
        all.append(column)
      }
    }
    return all
  }

  private func cell(
    _ column: HeadedColumn, _ row: RejectedRow, _ file: ImportSummary.File, _ own: [HeadedColumn],
    _ reveals: Bool
  ) -> String {
    guard let index = own.firstIndex(of: column), row.cells.indices.contains(index) else { return "" }
    let text = row.cells[index]
    if reveals { return text }
    let isPerson = file.columns.contains { $0.heading == column.heading && $0.field == "person_id" }
    return isPerson ? Self.hidden(text) : PersonNumber.mask(text)
  }

  /// First and last four characters, whatever is wrong with the number.
  private static func hidden(_ text: String) -> String {
    guard text.count > 8 else { return text.isEmpty ? "" : String(repeating: "*", count: text.count) }
    return text.prefix(4) + String(repeating: "*", count: text.count - 8) + text.suffix(4)
  }
}
