import BianzhiCore
import GRDB

/// Turns what a cell says of an organ into its number in `organ_key`.
///
/// A code stands for itself. A name stands for the one organ of the ledger in force that bears it
/// exactly; a name that none bears is kept as it is, as evidence, and reported.
final class OrganKeys {
  private var codes = ByteTable()
  private var names: [String: Int64?] = [:]
  private let insert: RawStatement
  private let find: RawStatement
  private var next: Int64
  private var last: [UInt8] = []
  private var lastKey: Int64 = -1

  init(_ database: Database) throws {
    insert = try RawStatement(
      database, "INSERT INTO organ_key (id, code, is_name) VALUES (?, ?, ?)")
    find = try RawStatement(
      database,
      """
      SELECT organ FROM organ_row
      WHERE name = ? AND category IS NOT '内设机构' AND ended IS NULL LIMIT 2
      """)
    next = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM organ_key") ?? 0) + 1
    let stored = try RawStatement(database, "SELECT id, code FROM organ_key")
    while try stored.next() { codes.insert(stored.bytes(1), number: stored.integer(0)) }
  }

  /// The organ of a code, which is remembered if it is new.
  func key(code bytes: UnsafeRawBufferPointer) throws -> Int64 {
    if lastKey >= 0, last.count == bytes.count, last.withUnsafeBytes({ $0.elementsEqual(bytes) }) {
      return lastKey
    }
    let key = try codes.number(of: bytes) ?? add(bytes, isName: false)
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: bytes)
    lastKey = key
    return key
  }

  func key(code: String) throws -> Int64 {
    var code = code
    return try code.withUTF8 { try key(code: UnsafeRawBufferPointer($0)) }
  }

  /// The organ of an exact name; nil where two organs of the ledger bear it.
  func key(name: String) throws -> Int64? {
    if let known = names[name] { return known }
    find.bind(name, at: 1)
    var found: [Int64] = []
    while try find.next() { found.append(find.integer(0)) }
    let key: Int64?
    switch found.count {
    case 0:
      var text = name
      key = try text.withUTF8 {
        let bytes = UnsafeRawBufferPointer($0)
        return try codes.number(of: bytes) ?? add(bytes, isName: true)
      }
    case 1: key = found[0]
    default: key = nil
    }
    names[name] = key
    return key
  }

  /// Names looked up so far may now belong to organs that were just stored.
  func forgetNames() {
    names = [:]
  }

  private func add(_ bytes: UnsafeRawBufferPointer, isName: Bool) throws -> Int64 {
    let key = next
    insert.bind(key, at: 1)
    insert.bind(bytes, at: 2)
    insert.bind(isName ? 1 : 0, at: 3)
    try insert.run()
    codes.insert(bytes, number: key)
    next += 1
    return key
  }
}
