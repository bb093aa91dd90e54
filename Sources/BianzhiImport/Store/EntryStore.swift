import BianzhiCore
import GRDB

/// What became of one entry, and its row.
enum EntryOutcome {
  case new(Int64)
  case changed(Int64)
  case same(Int64)
  /// The key stood in this import before, with other content.
  case repeated(Int64)
  /// The key is known with other content; ``EntryStore/settle()`` tells what it is.
  case deferred
}

/// Stores entries by their key: a new one is added, one that differs ends the old row, the same one
/// leaves everything as it is.
///
/// Lines that share a key are told apart by `nth`. An entry equal to any row of its key is that row,
/// whatever the order of the lines; else it replaces a row that this import has not named yet.
final class EntryStore {
  let table: EntryTable
  private let importID: Int64
  private let queue: WriteQueue
  /// Where the table was empty, new entries are stored by the second thread.
  private let fresh: WriteBehind?
  /// Hashes of the keys it was given: one that is not among them is certainly new.
  private var freshKeys: Set<UInt64> = []
  private let insert: RawStatement
  private let find: RawStatement
  private let end: RawStatement
  private var seen: Set<Int64> = []
  private let hadRows: Bool
  private let database: Database

  init(
    _ database: Database, _ table: EntryTable, importID: Int64, queue: WriteQueue
  ) throws {
    self.queue = queue
    queue.wait()
    (self.database, self.table, self.importID) = (database, table, importID)
    let nthColumn = table.isRepeatable ? ["nth"] : []
    let columns = table.key + table.content + ["file", "line", "brought"] + nthColumn
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let sql = """
      INSERT INTO \(table.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))
      ON CONFLICT DO NOTHING
      """
    insert = try RawStatement(database, sql)
    let isOpen: (String) -> Bool = { $0 == "since" && table.name == "subject_row" }
    let matches = table.key.map {
      isOpen($0) ? "coalesce(since, '') = coalesce(?, '')" : "\($0) = ?"
    }
    find = try RawStatement(
      database,
      """
      SELECT id, brought, \(table.isRepeatable ? "nth" : "1") AS nth, \(table.content.joined(separator: ", ")) FROM \(table.name)
      WHERE \(matches.joined(separator: " AND ")) AND ended IS NULL ORDER BY nth
      """)
    end = try RawStatement(database, "UPDATE \(table.name) SET ended = ? WHERE id = ?")
    hadRows =
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name))") ?? false
    fresh = hadRows ? nil : try WriteBehind(database, sql, on: queue)
  }

  private struct Known {
    let id, brought, nth: Int64
    let isSame: Bool
  }

  /// An entry whose key is known with other content: it waits until all lines are read.
  private struct Deferred {
    let values: [CellValue]
    let file: Int64
    let line: Int
    let added: ((Int64) throws -> Void)?
  }

  private var deferred: [Deferred] = []

  /// - Parameters:
  ///   - extraIsSame: compares what is kept in other tables with the stored entry's.
  ///   - added: stores it there.
  func store(
    _ values: [CellValue], file: Int64, line: Int,
    extraIsSame: (Int64) throws -> Bool = { _ in true },
    added: ((Int64) throws -> Void)? = nil
  ) throws -> EntryOutcome {
    if let fresh, added == nil, freshKeys.insert(keyHash(values)).inserted {
      bind(values, file, line, to: fresh)
      return .new(0)
    }
    if fresh != nil { try flush() }
    if try add(values, file, line, nth: 1) {
      let row = insert.lastInserted
      try added?(row)
      freshKeys.insert(keyHash(values))
      return .new(row)
    }
    for row in try rows(of: values) where row.isSame {
      guard try extraIsSame(row.id) else { continue }
      seen.insert(row.id)
      return .same(row.id)
    }
    deferred.append(Deferred(values: values, file: file, line: line, added: added))
    return .deferred
  }

  /// Waits until everything that was given is stored.
  func flush() throws {
    fresh?.send()
    try queue.finish()
  }

  /// Equal keys have equal hashes; two keys of one hash only take the longer way.
  private func keyHash(_ values: [CellValue]) -> UInt64 {
    var hash: UInt64 = 17
    for value in values.prefix(table.key.count) {
      switch value {
      case .null: hash = ByteTable.fold(hash ^ 0x9E37_79B9_7F4A_7C15)
      case .integer(let number):
        hash = ByteTable.fold(hash ^ UInt64(bitPattern: number) &+ 0x2545_F491)
      case .text(var text):
        hash = text.withUTF8 { ByteTable.wideHash(UnsafeRawBufferPointer($0), seed: hash) }
      }
    }
    return hash
  }

  private func bind(_ values: [CellValue], _ file: Int64, _ line: Int, to statement: WriteBehind) {
    for value in values {
      switch value {
      case .null: statement.bindNull()
      case .integer(let number): statement.bind(number)
      case .text(let text): statement.bind(text)
      }
    }
    statement.bind(file)
    statement.bind(Int64(line))
    statement.bind(importID)
    if table.isRepeatable { statement.bind(1) }
    statement.run()
  }

  /// After the last line: deferred entries replace rows that no line named, in order; the others are
  /// further lines of their key.
  func settle() throws -> [(file: Int64, line: Int, outcome: EntryOutcome)] {
    defer { deferred = [] }
    return try deferred.map { entry in (entry.file, entry.line, try settle(entry)) }
  }

  private func settle(_ entry: Deferred) throws -> EntryOutcome {
    let known = try rows(of: entry.values)
    let open = known.first { $0.brought < importID && !seen.contains($0.id) }
    if let open {
      try finish(open.id)
      _ = try add(entry.values, entry.file, entry.line, nth: open.nth)
    } else {
      if !table.isRepeatable, let last = known.last { try finish(last.id) }
      let nth = table.isRepeatable ? (known.last?.nth ?? 0) + 1 : 1
      _ = try add(entry.values, entry.file, entry.line, nth: nth)
    }
    let row = insert.lastInserted
    try entry.added?(row)
    return open == nil ? .repeated(row) : .changed(row)
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

  private func add(_ values: [CellValue], _ file: Int64, _ line: Int, nth: Int64) throws -> Bool {
    for (index, value) in values.enumerated() { insert.bind(value, at: Int32(index + 1)) }
    let count = Int32(values.count)
    insert.bind(file, at: count + 1)
    insert.bind(Int64(line), at: count + 2)
    insert.bind(importID, at: count + 3)
    if table.isRepeatable { insert.bind(nth, at: count + 4) }
    try insert.run()
    return insert.changes > 0
  }

  /// Entries in force that this import did not name; they stay. At most five are described.
  func missing() throws -> (count: Int, examples: [String]) {
    guard hadRows else { return (0, []) }
    let label = table.name == "subject_row" ? "r.name" : "k.code"
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

/// A value of a stored cell.
enum CellValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)

  init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}

extension RawStatement {
  func bind(_ value: CellValue, at index: Int32) {
    switch value {
    case .null: bindNull(at: index)
    case .integer(let number): bind(number, at: index)
    case .text(let text): bind(text, at: index)
    }
  }

  func value(_ column: Int32) -> CellValue {
    if isNull(column) { return .null }
    return isInteger(column) ? .integer(integer(column)) : .text(text(column))
  }
}
