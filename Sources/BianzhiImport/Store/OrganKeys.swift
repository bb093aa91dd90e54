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

  private let database: Database

  /// - Parameter asOf: an organ that was abolished by then does not bear its name any more.
  init(_ database: Database, asOf: CalendarDay? = nil, gate: WriteQueue? = nil) throws {
    self.database = database
    insert = try RawStatement(
      database, "INSERT INTO organ_key (id, code, is_name) VALUES (?, ?, ?)", gate: gate)
    find = try RawStatement(
      database,
      """
      SELECT organ FROM organ_row
      WHERE name = ? AND category IS NOT '内设机构' AND ended IS NULL
        AND (typeof(until) <> 'integer'
             OR (CASE WHEN until > 999999 THEN until ELSE until * 100 + 31 END)
                > \(asOf?.yyyymmdd ?? 99_999_999))
      LIMIT 2
      """, gate: gate)
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

  /// Gives what was stored under a mere name to the one organ of the ledger that now bears it.
  ///
  /// The rows keep their history; it is only known now whose they are. Where both have a list of the
  /// same day, both stay, and the organ is not judged.
  func joinNames() throws {
    try flush()
    names = [:]
    lastKey = -1
    let pairs = try Row.fetchAll(
      database,
      sql: """
        SELECT k.id AS stub, k.code AS name, min(o.organ) AS organ FROM organ_key k
        JOIN organ_row o ON o.name = k.code AND o.ended IS NULL AND o.category IS NOT '内设机构'
        WHERE k.is_name = 1 AND o.organ <> k.id GROUP BY k.id HAVING count(*) = 1
        """)
    for pair in pairs {
      let (stub, organ): (Int64, Int64) = (pair["stub"], pair["organ"])
      for (table, column) in Self.references {
        try database.execute(
          sql: "UPDATE OR IGNORE \(table) SET \(column) = ? WHERE \(column) = ?",
          arguments: [organ, stub])
      }
      try database.execute(
        sql: """
          UPDATE OR IGNORE finding_row SET organ_code = (SELECT code FROM organ_key WHERE id = ?)
          WHERE organ_code = ?
          """, arguments: [organ, pair["name"] as String])
    }
  }

  private static let references = [
    ("organ_row", "superior"), ("quota_row", "organ"), ("quota_cover", "organ"),
    ("post_row", "organ"), ("subject_row", "organ"), ("roster_list", "organ"),
    ("pay_list", "payer"), ("run_finding", "organ"), ("run_unchecked", "organ"),
  ]

  private var pending: [(key: Int64, code: String, isName: Bool)] = []

  /// Stores the new organs. They wait, so that the thread that stores rows is not held up for each.
  func flush() throws {
    for organ in pending {
      insert.bind(organ.key, at: 1)
      insert.bind(organ.code, at: 2)
      insert.bind(organ.isName ? 1 : 0, at: 3)
      try insert.run()
    }
    pending = []
  }

  private func add(_ bytes: UnsafeRawBufferPointer, isName: Bool) throws -> Int64 {
    let key = next
    pending.append((key, String(decoding: bytes, as: UTF8.self), isName))
    if pending.count > 20_000 { try flush() }
    codes.insert(bytes, number: key)
    next += 1
    return key
  }
}
