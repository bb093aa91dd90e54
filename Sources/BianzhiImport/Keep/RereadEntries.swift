import BianzhiCore
import GRDB

/// Entries that an earlier import read from the same rows of the same files, before a header word was decided on: the
/// new reading takes their place, or one approval would count twice.
///
/// An old entry is the same row's if it stands in the same line and says nothing else of the same organ: what it did not
/// tell may be told now, and one word (a kind, a role, a body) may be read otherwise. The day of an approval without one
/// was that of the import, and a day that nobody could read was kept as a text. A file of that name with other content
/// says other things, and ends nothing.
struct RereadEntries {
  private static let words: Set<String> = [
    "kind", "scope", "body", "rank", "role", "category", "tier",
  ]
  /// Columns in which 0 stands for nothing.
  private static let zeros: Set<String> = ["person", "since", "day"]
  private static let days: Set<String> = ["since", "until", "day"]

  private struct Place: Hashable {
    let file: String
    let line: Int64
    let organ: CellValue
  }

  private struct Read {
    let id: Int64
    let values: [CellValue]
    /// The data day of the import that brought it.
    let asOf: Int64?
  }

  private let database: Database
  private let table: EntryTable
  private let importID: Int64
  private let columns: [String]

  init(_ database: Database, _ table: EntryTable, importID: Int64) {
    (self.database, self.table, self.importID) = (database, table, importID)
    columns = table.key + table.content
  }

  /// - Parameter named: old entries that this import says as they stand.
  /// - Returns: the old entries that new ones replace.
  func replaced(besides named: Set<Int64>) throws -> [Int64] {
    let files = try files()
    guard !files.old.isEmpty else { return [] }
    var old = try rows(of: files.old, "brought < \(importID)").mapValues { rows in
      rows.filter { !named.contains($0.id) }
    }.filter { !$0.value.isEmpty }
    guard !old.isEmpty else { return [] }
    let new = try rows(of: files.new, "brought = \(importID)")
    var replaced: [Int64] = []
    for mayDiffer in [false, true] {
      for (place, rows) in new {
        for row in rows {
          guard let index = old[place]?.firstIndex(where: { saysLess($0, than: row, mayDiffer) })
          else { continue }
          replaced.append(old[place]?.remove(at: index).id ?? 0)
        }
      }
    }
    return replaced.sorted()
  }

  /// The files of this import that were read before, and as what; each by the place where it stands.
  private func files() throws -> (old: [Int64: String], new: [Int64: String]) {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT n.id AS new, o.id AS old,
          coalesce(n.full_path, n.path) || char(31) || coalesce(n.sheet, '') AS place
        FROM source_file n JOIN source_file o ON o.import < n.import
          AND coalesce(o.full_path, o.path) = coalesce(n.full_path, n.path) AND o.sheet IS n.sheet
        WHERE n.import = ?
        """, arguments: [importID])
    var files: (old: [Int64: String], new: [Int64: String]) = ([:], [:])
    for row in rows {
      files.old[row["old"]] = row["place"]
      files.new[row["new"]] = row["place"]
    }
    return files
  }

  private func rows(of files: [Int64: String], _ condition: String) throws -> [Place: [Read]] {
    let stored = try RawStatement(
      database,
      """
      SELECT id, file, line, organ, (SELECT as_of FROM import_run i WHERE i.id = brought),
        \(columns.joined(separator: ", ")) FROM \(table.name)
      WHERE ended IS NULL AND \(condition) ORDER BY id
      """)
    var rows: [Place: [Read]] = [:]
    while try stored.next() {
      guard let file = files[stored.integer(1)] else { continue }
      let place = Place(file: file, line: stored.integer(2), organ: stored.value(3))
      let values = columns.indices.map { stored.value(Int32($0 + 5)) }
      rows[place, default: []].append(
        Read(id: stored.integer(0), values: values, asOf: stored.optionalInteger(4)))
    }
    return rows
  }

  private func saysLess(_ old: Read, than new: Read, _ mayDiffer: Bool) -> Bool {
    var left = mayDiffer ? 1 : 0
    for (column, (before, now)) in zip(columns, zip(old.values, new.values)) where before != now {
      if isUntold(before, column, old) { continue }
      let mayBeReread =
        Self.words.contains(column) || column == "since" && hasSameDocument(old, new)
      guard mayBeReread, left > 0 else { return false }
      left -= 1
    }
    return true
  }

  /// Whether the old reading tells nothing in a column.
  private func isUntold(_ value: CellValue, _ column: String, _ row: Read) -> Bool {
    switch value {
    case .null, .text(""): true
    case .text: Self.days.contains(column) || column == "scope" && value == .text("unsaid")
    case .integer(0): Self.zeros.contains(column)
    case .integer(let stored): column == "since" && row.asOf == stored
    default: false
    }
  }

  /// Whether both name one document, whose day a column that nobody knew may tell now.
  private func hasSameDocument(_ old: Read, _ new: Read) -> Bool {
    guard let place = columns.firstIndex(of: "document"), old.values[place] == new.values[place],
      case .text(let document) = new.values[place]
    else { return false }
    return !document.isEmpty
  }
}
