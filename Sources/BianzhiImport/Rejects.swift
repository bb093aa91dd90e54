package import BianzhiCore
import GRDB

/// The rows an import held back, as a table to be put right in a spreadsheet and imported again.
package struct Rejects: Sendable {
  /// Kind of table: one sheet a kind.
  package let kind: String
  /// Number of the import.
  let number: Int

  private struct File {
    let id: Int64
    let path: String
    let sheet: String?
    let columns: [HeadedColumn]
    /// Headings of identity numbers.
    let persons: Set<String>
    /// A birth stands beside the numbers: with it, few digits would tell a number.
    let hasBirth: Bool
  }

  /// A heading, and the how manieth of that name; cells behind the header have none.
  private struct HeadedColumn: Hashable {
    let heading: String
    let nth: Int
  }

  /// Gives every row: where it came from, what is wrong, and its cells; the headings first.
  ///
  /// - Parameter reveals: identity numbers are written in full.
  package func each(
    in ledger: Ledger, _ language: Language, reveals: Bool, _ body: ([String]) throws -> Void
  ) throws {
    let queue = try ledger.reader()
    defer { try? queue.close() }
    try queue.inDatabase { database in
      let files = try files(database)
      let columns = Self.all(files)
      let place = language == .zh ? 0 : 1
      let fixed = [
        RepairColumns.file, RepairColumns.sheet, RepairColumns.row, RepairColumns.column,
        RepairColumns.reason,
      ]
      try body(fixed.map { $0[place] } + columns.map { PersonNumber.mask($0.heading) })
      let rows = try RawStatement(
        database, "SELECT line, column, problem, cells FROM held_row WHERE file = ? ORDER BY line")
      for file in files {
        rows.bind(file.id, at: 1)
        while try rows.next() {
          let place = { (column: String) in
            StoredPlace("held_row", column, row: "\(file.path):\(rows.text(0))")
          }
          let problem = try CellProblem(stored: rows.text(2), at: place("problem"))
          let cells = try [String](storedJSON: rows.text(3), at: place("cells"))
          let start = [
            file.path, file.sheet ?? "", rows.text(0), rows.text(1), problem.wording[language],
          ]
          try body(
            (reveals ? start : start.map(PersonNumber.mask))
              + columns.map { Self.cell($0, cells, file, reveals) })
        }
      }
    }
  }

  private func files(_ database: Database) throws -> [File] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT f.id AS id, f.path AS path, f.sheet AS sheet, f.columns AS columns,
          (SELECT max(json_array_length(h.cells)) FROM held_row h WHERE h.file = f.id) AS width
        FROM source_file f WHERE f.import = ? AND f.kind = ? AND f.rejected_rows > 0 ORDER BY f.id
        """, arguments: [number, kind]
    ).map { row in
      let headings = try [String](
        storedJSON: row["columns"], at: StoredPlace("source_file", "columns", row: row["id"] as Int)
      )
      let known = TableKind.named(kind)
      let fields = headings.map {
        known?.match($0.split(separator: "/").map { HeaderWord.normal(String($0)) })?.field
      }
      let persons = zip(headings, fields).filter { $0.1 == .person }.map(\.0)
      return File(
        id: row["id"], path: row["path"], sheet: row["sheet"],
        columns: Self.headed(headings, width: row["width"] ?? 0), persons: Set(persons),
        hasBirth: fields.contains(.birth))
    }
  }

  private static func headed(_ headings: [String], width: Int) -> [HeadedColumn] {
    let surplus = Array(repeating: "", count: max(0, width - headings.count))
    var count: [String: Int] = [:]
    return (headings + surplus).map { heading in
      count[heading, default: 0] += 1
      return HeadedColumn(heading: heading, nth: count[heading] ?? 1)
    }
  }

  private static func all(_ files: [File]) -> [HeadedColumn] {
    var all: [HeadedColumn] = []
    for column in files.flatMap(\.columns)
    where !all.contains(column) && !RepairColumns.isOne(column.heading) {
      all.append(column)
    }
    return all
  }

  private static func cell(
    _ column: HeadedColumn, _ cells: [String], _ file: File, _ reveals: Bool
  ) -> String {
    guard let index = file.columns.firstIndex(of: column), cells.indices.contains(index) else {
      return ""
    }
    if reveals { return cells[index] }
    return file.persons.contains(column.heading)
      ? hidden(cells[index], wholly: file.hasBirth) : PersonNumber.mask(cells[index])
  }

  /// First and last four characters, whatever is wrong with the number, or none.
  private static func hidden(_ text: String, wholly: Bool) -> String {
    guard text.count > 8, !wholly else { return String(repeating: "*", count: text.count) }
    return text.prefix(4) + String(repeating: "*", count: text.count - 8) + text.suffix(4)
  }
}

extension Ledger {
  /// The rows an earlier import held back, one value a kind of table.
  ///
  /// - Throws: ``UndoError/noSuchImport(_:)``, ``LedgerError``.
  package func rejects(ofImport number: Int) throws -> [Rejects] {
    try reading { database in
      let isKnown = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM import_run WHERE id = ?)",
        arguments: [number])
      guard isKnown == true else { throw UndoError.noSuchImport(number) }
      let kinds = try String.fetchSet(
        database, sql: "SELECT kind FROM source_file WHERE import = ? AND rejected_rows > 0",
        arguments: [number])
      return TableKind.all.filter { kinds.contains($0.name) }
        .map { Rejects(kind: $0.name, number: number) }
    }
  }
}

extension ImportSummary {
  /// The rows this import held back, one value a kind of table.
  package var rejects: [Rejects] {
    guard let number, isStored else { return [] }
    return TableKind.all.filter { kind in
      files.contains { $0.kind == kind.name && $0.counts.rejected > 0 }
    }
    .map { Rejects(kind: $0.name, number: number) }
  }
}
