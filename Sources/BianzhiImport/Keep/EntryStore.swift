import BianzhiCore
import GRDB

/// Stores entries of one table by their key: a new one is added, one that differs ends the old row, the
/// same one leaves everything as it is.
///
/// Lines that share a key are told apart by `nth`. An entry equal to any row of its key is that row,
/// whatever the order of the lines; else it replaces a row that this import has not named yet.
final class EntryStore {
  /// What became of one entry.
  enum Outcome {
    case new, same
    /// Its key is known with other content; ``settle()`` tells what it is.
    case deferred
  }

  private let table: EntryTable
  private let importID: Int64
  private let database: Database
  private let insert, end: RowStatement
  private let find: RawStatement
  private let side: SideStore?
  private let same: SameRows
  private var seen: Set<Int64> = []
  private let hadRows: Bool

  init(_ database: Database, _ table: EntryTable, importID: Int64) throws {
    (self.database, self.table, self.importID) = (database, table, importID)
    let nthColumn = table.isRepeatable ? ["nth"] : []
    let columns = table.key + table.content + ["file", "line", "brought"] + nthColumn
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    insert = try RowStatement(
      database,
      """
      INSERT INTO \(table.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))
      ON CONFLICT DO NOTHING
      """)
    let matches = table.key.map {
      table.openKey.contains($0) ? "coalesce(\($0), '') = coalesce(?, '')" : "\($0) = ?"
    }
    find = try RawStatement(
      database,
      """
      SELECT id, brought, \(table.isRepeatable ? "nth" : "1") AS nth, \(table.content.joined(separator: ", ")) FROM \(table.name)
      WHERE \(matches.joined(separator: " AND ")) AND ended IS NULL ORDER BY nth
      """)
    end = try RowStatement(database, "UPDATE \(table.name) SET ended = ? WHERE id = ?")
    side = try table.side.map { try SideStore(database, $0) }
    same = try SameRows(database, importID: importID)
    hadRows =
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name))") ?? false
  }

  private struct Known {
    let id, brought, nth: Int64
    let isSame: Bool
  }

  /// An entry whose key is known with other content: it waits until all lines are read.
  private struct Deferred {
    let entry: Entry
    let file: Int64
    let line: Int
  }

  private var deferred: [Deferred] = []

  func store(_ entry: Entry, file: Int64, line: Int) throws -> Outcome {
    if try add(entry, file, line, nth: 1) { return .new }
    for row in try rows(of: entry.values) where row.isSame {
      guard try side?.isSame(entry.side, of: row.id) ?? true else { continue }
      if seen.insert(row.id).inserted, row.brought < importID {
        try same.add(
          .init(table: table.name, row: row.id, by: importID, file: file, line: Int64(line)))
      }
      return .same
    }
    deferred.append(Deferred(entry: entry, file: file, line: line))
    return .deferred
  }

  /// After the last line: deferred entries replace rows that no line named, in order; the others are
  /// further lines of their key.
  ///
  /// - Returns: for each whether it changed a row.
  func settle() throws -> [(file: Int64, line: Int, isChange: Bool)] {
    defer { deferred = [] }
    return try deferred.map { ($0.file, $0.line, try settle($0)) }
  }

  private func settle(_ waiting: Deferred) throws -> Bool {
    let (entry, file, line) = (waiting.entry, waiting.file, waiting.line)
    let known = try rows(of: entry.values)
    if let open = known.first(where: { $0.brought < importID && !seen.contains($0.id) }) {
      try finish(open.id)
      _ = try add(entry, file, line, nth: open.nth)
      return true
    }
    if !table.isRepeatable, let last = known.last { try finish(last.id) }
    _ = try add(entry, file, line, nth: table.isRepeatable ? (known.last?.nth ?? 0) + 1 : 1)
    return false
  }

  private func rows(of values: [CellValue]) throws -> [Known] {
    for (index, value) in values.prefix(table.key.count).enumerated() {
      find.bind(value, at: Int32(index + 1))
    }
    let content = values.dropFirst(table.key.count)
    var rows: [Known] = []
    while try find.next() {
      let isSame = content.enumerated().allSatisfy {
        find.value(Int32($0.offset + 3)) == $0.element
      }
      rows.append(
        Known(
          id: find.integer(0), brought: find.integer(1), nth: find.integer(2), isSame: isSame))
    }
    return rows
  }

  private func finish(_ row: Int64) throws {
    end.bind(importID, at: 1)
    end.bind(row, at: 2)
    try end.run()
  }

  /// - Returns: whether there was no row of that key and `nth`.
  private func add(_ entry: Entry, _ file: Int64, _ line: Int, nth: Int64) throws -> Bool {
    for (index, value) in entry.values.enumerated() { insert.bind(value, at: Int32(index + 1)) }
    let count = Int32(entry.values.count)
    insert.bind(file, at: count + 1)
    insert.bind(Int64(line), at: count + 2)
    insert.bind(importID, at: count + 3)
    if table.isRepeatable { insert.bind(nth, at: count + 4) }
    try insert.run()
    guard insert.hasChanged else { return false }
    if let rows = entry.side, !rows.isEmpty { try side?.add(rows, to: insert.lastInserted) }
    return true
  }

  /// Entries in force that this import did not name; they stay. At most five are described.
  func missing() throws -> (count: Int, examples: [String]) {
    guard hadRows else { return (0, []) }
    let label = table.label.map { "r.\($0)" } ?? "k.code"
    let rows = try RawStatement(
      database,
      """
      SELECT r.id, \(label) FROM \(table.name) r JOIN organ_key k ON k.id = r.organ
      WHERE r.ended IS NULL AND r.brought < \(importID) ORDER BY r.id
      """)
    var (count, examples): (Int, [String]) = (0, [])
    while try rows.next() {
      if seen.contains(rows.integer(0)) { continue }
      count += 1
      if examples.count < 5 { examples.append(rows.text(1)) }
    }
    return (count, examples)
  }
}
