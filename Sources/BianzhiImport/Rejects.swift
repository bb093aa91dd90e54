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
    var headings: [String] = []
    for file in files {
      for (heading, _) in file.columns where !headings.contains(heading) { headings.append(heading) }
      for heading in file.unknown
      where !headings.contains(heading) && !RepairColumns.isOne(heading) {
        headings.append(heading)
      }
    }
    let place = language == .zh ? 0 : 1
    let fixed = [RepairColumns.file, RepairColumns.row, RepairColumns.column, RepairColumns.reason]
    var rows = [fixed.map { $0[place] } + headings]
    for file in files {
      for row in file.rejected {
        var line = [
          file.path, String(row.line), row.issue.column, row.issue.problem.said[language],
        ]
        for heading in headings { line.append(cell(heading, row, file, reveals)) }
        rows.append(line)
      }
    }
    return rows
  }

  private func cell(
    _ heading: String, _ row: RejectedRow, _ file: ImportSummary.File, _ reveals: Bool
  ) -> String {
    guard let index = file.headings.firstIndex(of: heading), row.cells.indices.contains(index)
    else { return "" }
    let text = row.cells[index]
    let isPerson = file.columns.contains { $0.heading == heading && $0.field == "person_id" }
    if reveals { return text }
    return isPerson ? Self.hidden(text) : PersonNumber.mask(text)
  }

  /// First and last four characters, whatever is wrong with the number.
  private static func hidden(_ text: String) -> String {
    guard text.count > 8 else { return text.isEmpty ? "" : String(repeating: "*", count: text.count) }
    return text.prefix(4) + String(repeating: "*", count: text.count - 8) + text.suffix(4)
  }
}
