import BianzhiCore
import GRDB

/// Turns what a cell says of an organ into its number in `organ_key`.
///
/// A code stands for itself. A name stands for the one organ of the ledger in force that bears it: by
/// the very text, else by its normal form, a registered other name or an official short form (see
/// `NameMatcher`). A name that none bears is kept as it is, as evidence, and reported.
final class OrganKeys {
  private var codes = ByteTable()
  private var names: [String: Int64?] = [:]
  private let insert: RawStatement
  private let find: RawStatement
  private var next: Int64
  private var last: [UInt8] = []
  private var lastKey: Int64 = -1

  private let database: Database
  private let importID: Int64
  private let asOf: CalendarDay?
  private let gate: WriteQueue?
  private var matcher: NameMatcher?
  /// Names that were matched by rule, not by their very text or by a person's decision.
  private var matched: Set<String> = []

  /// - Parameter asOf: an organ that was abolished by then does not bear its name any more.
  init(
    _ database: Database, importID: Int64, asOf: CalendarDay? = nil, gate: WriteQueue? = nil
  ) throws {
    (self.database, self.importID, self.asOf, self.gate) = (database, importID, asOf, gate)
    insert = try RawStatement(
      database, "INSERT INTO organ_key (id, code, is_name, brought) VALUES (?, ?, ?, \(importID))",
      gate: gate)
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
    let key: Int64?
    switch try found(name) {
    case .one(let organ): key = organ
    case .several: key = nil
    case .none:
      var text = name
      key = try text.withUTF8 {
        let bytes = UnsafeRawBufferPointer($0)
        return try codes.number(of: bytes) ?? add(bytes, isName: true)
      }
    }
    names[name] = key
    return key
  }

  /// The one organ of the ledger that a text names; nil where none or several do.
  func known(name: String) throws -> Int64? {
    if case .one(let organ) = try found(name) { return organ }
    return nil
  }

  /// Whether a name was read by rule as an organ's that is written otherwise.
  func wasMatched(_ name: String) -> Bool { matched.contains(name) }

  private enum Found {
    case none, several
    case one(Int64)
  }

  private func found(_ name: String) throws -> Found {
    find.bind(name, at: 1)
    var organs: [Int64] = []
    while try find.next() { organs.append(find.integer(0)) }
    if organs.count == 1 { return .one(organs[0]) }
    if organs.count > 1 { return .several }
    let matcher = try self.matcher ?? makeMatcher()
    self.matcher = matcher
    switch matcher.match(name, proposes: false) {
    case .none: return .none
    case .ambiguous: return .several
    case let match:
      guard let key = match.key else { return .none }
      if match != .accepted(key) { matched.insert(name) }
      return .one(key)
    }
  }

  private func makeMatcher() throws -> NameMatcher {
    gate?.wait()
    return try LedgerNameBook.organs(in: database, on: asOf)
  }

  /// Gives what was stored under a mere name to the one organ of the ledger that now bears it.
  ///
  /// The rows keep their history; it is only known now whose they are. Where both have a list of the
  /// same day, both stay, and the organ is not judged.
  func joinNames() throws {
    try flush()
    names = [:]
    matcher = nil
    lastKey = -1
    let pairs = try Row.fetchAll(
      database,
      sql: """
        SELECT k.id AS stub, min(o.organ) AS organ FROM organ_key k
        JOIN organ_row o ON o.name = k.code AND o.ended IS NULL AND o.category IS NOT '内设机构'
        WHERE k.is_name = 1 AND o.organ <> k.id GROUP BY k.id HAVING count(*) = 1
        """)
    var moves: [JoinedNames.Move] = []
    for pair in pairs {
      let move = OrganMove(name: pair["stub"], organ: pair["organ"], database: database)
      if let move = try move.run() { moves.append(move) }
    }
    try joinMatchedNames(&moves)
    try JoinedNames(moves: moves).record(
      in: EventLog(database, projections: [NameProjection.self]), subject: "I\(importID)")
  }

  /// The same for names that mean an organ by rule or by decision; where both have a list of the same
  /// day, the name stays one to be decided on.
  private func joinMatchedNames(_ moves: inout [JoinedNames.Move]) throws {
    let names = try OrganReference.pendingNames(in: database)
    guard !names.isEmpty else { return }
    let matcher = try makeMatcher()
    for name in names {
      guard let organ = matcher.match(name.name, proposes: false).key else { continue }
      let move = OrganMove(name: name.key, organ: organ, database: database)
      guard try move.conflicts().isEmpty, let move = try move.run() else { continue }
      moves.append(move)
    }
  }

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
