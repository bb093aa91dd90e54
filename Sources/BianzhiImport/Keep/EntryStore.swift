import BianzhiCore
import GRDB

/// Stores entries of one table by their key: a new one is added, one that differs ends the old row, the
/// same one leaves everything as it is.
///
/// Lines that share a key are told apart by `nth`. An entry equal to any row of its key is that row,
/// whatever the order of the lines; else it replaces a row that this import has not named yet. What a table has
/// no column for (``CellValue/untold``) is equal to anything, and stays as it was where a row is replaced.
final class EntryStore {
  private let database: Database
  private let table: EntryTable
  private let importID: Int64
  private let insert, end: RowStatement
  private let search: EntrySearch
  private let side: SideStore?
  private let same: SameRows
  private var seen: Set<Int64> = []
  /// What blank cells left as it was.
  private(set) var kept: [EntryResult.Kept] = []
  /// Lines of earlier days that say otherwise than the ledger.
  private(set) var outdated: [(file: Int64, line: Int)] = []
  private lazy var ages = EntryAges(database)
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
    search = try EntrySearch(database, table)
    end = try RowStatement(database, "UPDATE \(table.name) SET ended = ? WHERE id = ?")
    side = try table.side.map { try SideStore(database, $0) }
    same = try SameRows(database, importID: importID)
    hadRows =
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name))") ?? false
  }

  /// An entry that waits until all lines are read.
  private struct Deferred {
    let entry: Entry
    let file: Int64
    let line: Int
  }

  private var deferred: [Deferred] = []

  func store(_ entry: Entry, file: Int64, line: Int) throws -> Outcome {
    // Another line, or the ledger, may tell the rest of the key.
    if entry.values.prefix(table.key.count).contains(.untold) {
      deferred.append(Deferred(entry: entry, file: file, line: line))
      return .deferred
    }
    if try add(entry, file, line, nth: 1) { return .new }
    // Whether it is outdated is known when the others are settled.
    if entry.factsOf == nil,
      try names(entry, anyOf: search.rows(of: entry.values), file, line)
    {
      return .same
    }
    deferred.append(Deferred(entry: entry, file: file, line: line))
    return .deferred
  }

  /// Whether an entry says nothing but what one of the rows says; this import then stands for that row, too.
  private func names(
    _ entry: Entry, anyOf rows: [StoredEntry], _ file: Int64, _ line: Int
  ) throws -> Bool {
    for row in rows where row.agrees(with: entry.values) {
      guard try side?.isSame(entry.side, of: row.id) ?? true else { continue }
      if seen.insert(row.id).inserted, row.brought < importID {
        try same.add(
          .init(table: table.name, row: row.id, by: importID, file: file, line: Int64(line)))
      }
      if row.brought < importID { keep(entry, of: row, file, line) }
      return true
    }
    return false
  }

  /// After the last line: deferred entries replace rows that no line named, in order; the others are
  /// further lines of their key.
  func settle() throws -> [(file: Int64, line: Int, outcome: Settled)] {
    defer { deferred = [] }
    return try deferred.map { ($0.file, $0.line, try settle($0)) }
  }

  private func settle(_ waiting: Deferred) throws -> Settled {
    let (file, line) = (waiting.file, waiting.line)
    let known = try search.rows(of: waiting.entry.values)
    let entry = try upToDate(waiting, known.last)
    if try names(entry, anyOf: known, file, line) { return .same }
    let isWhole = !entry.values.prefix(table.key.count).contains(.untold)
    let open = known.filter { $0.brought < importID && !seen.contains($0.id) }
    // An entry that does not tell its whole key may be any of several rows: it changes none of them.
    if let row = open.first, isWhole || open.count == 1 {
      try replace(row, by: entry, file, line)
      return .changed
    }
    // A line of this import that only tells less of the same.
    if let row = known.first(where: {
      $0.brought == importID && $0.isPart(of: entry.values, in: file)
    }) {
      try replace(row, by: entry, file, line)
      return .new
    }
    if !table.isRepeatable, let last = known.last {
      try replace(last, by: entry, file, line)
      return .repeated
    }
    let last = try search.rows(of: table.told(entry.values)).last
    _ = try add(entry, file, line, nth: table.isRepeatable ? (last?.nth ?? 0) + 1 : 1)
    return known.isEmpty ? .new : .repeated
  }

  /// An entry of an earlier day without what the row in force says of a later one.
  private func upToDate(_ waiting: Deferred, _ row: StoredEntry?) throws -> Entry {
    guard let row, try ages.isLater(row, than: waiting.entry.factsOf, file: waiting.file) else {
      return waiting.entry
    }
    if row.contradicts(waiting.entry) { outdated.append((waiting.file, waiting.line)) }
    return row.filled(by: waiting.entry, hasSide: try side?.hasRows(of: row.id) ?? true)
  }

  /// Ends a row and adds the entry in its place, with what it does not tell taken from the row.
  private func replace(_ row: StoredEntry, by entry: Entry, _ file: Int64, _ line: Int) throws {
    try finish(row.id)
    if row.brought < importID { keep(entry, of: row, file, line) }
    let whole = Entry(
      table: entry.table, values: row.completing(entry.values), side: entry.side)
    _ = try add(whole, file, line, nth: row.nth)
    let added = insert.lastInserted
    if entry.side == nil { try side?.copy(from: row.id, to: added) }
    if row.brought < importID { try noteUntold(entry, of: added, from: row) }
  }

  /// Writes down which facts of a row just stored its own table does not tell.
  ///
  /// - Parameter before: the row that it took them from.
  private func noteUntold(_ entry: Entry, of row: Int64, from before: StoredEntry) throws {
    let values = zip(table.key + table.content, zip(entry.values, before.values))
    let kept = values.filter { $1.0 == .untold && !$1.1.isNothing }.map(\.0)
    let keepsSide = try entry.side == nil && side?.hasRows(of: row) ?? false
    let told = kept + (keepsSide ? [table.side?.name ?? ""] : [])
    guard !told.isEmpty else { return }
    try database.execute(
      sql: "INSERT INTO kept_fact (source, row, import, columns, brought) VALUES (?, ?, ?, ?, ?)",
      arguments: [table.name, row, importID, told.joined(separator: " "), importID])
  }

  /// Notes the facts of a row of the ledger that an entry's blank cells leave.
  private func keep(_ entry: Entry, of row: StoredEntry, _ file: Int64, _ line: Int) {
    for (place, heading) in entry.blanks where !row.values[place].isNothing {
      kept.append(.init(file: file, line: line, heading: heading))
    }
  }

  private func finish(_ row: Int64) throws {
    end.bind(importID, at: 1)
    end.bind(row, at: 2)
    try end.run()
  }

  /// - Returns: whether there was no row of that key and `nth`.
  private func add(_ entry: Entry, _ file: Int64, _ line: Int, nth: Int64) throws -> Bool {
    let values = table.told(entry.values)
    for (index, value) in values.enumerated() { insert.bind(value, at: Int32(index + 1)) }
    let count = Int32(values.count)
    insert.bind(file, at: count + 1)
    insert.bind(Int64(line), at: count + 2)
    insert.bind(importID, at: count + 3)
    if table.isRepeatable { insert.bind(nth, at: count + 4) }
    try insert.run()
    guard insert.hasChanged else { return false }
    if let rows = entry.side, !rows.isEmpty { try side?.add(rows, to: insert.lastInserted) }
    return true
  }

  /// Ends what earlier imports read from the same rows, where the rows are read otherwise now.
  func endReread() throws {
    guard hadRows else { return }
    let reread = RereadEntries(database, table, importID: importID)
    for row in try reread.replaced(besides: seen) { try finish(row) }
  }

  /// Entries in force that this import did not name; they stay. At most five are described.
  func missing() throws -> (count: Int, examples: [String]) {
    guard hadRows else { return (0, []) }
    return try search.missing(since: importID, besides: seen)
  }
}
