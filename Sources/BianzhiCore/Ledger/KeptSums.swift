package import GRDB

/// Reads `roster_sum`, and gives nothing of a row that is not as it was stored.
///
/// Rosters are mostly asked for in the order of their numbers, so the row behind the last one is tried first.
package final class KeptSums {
  /// A column of groups.
  package enum Column: Int32 {
    case kinds
    case posts
    case bodies
  }

  /// The statement that stores the sums of a roster.
  package static let insert = """
    INSERT OR REPLACE INTO roster_sum (roster, kinds, posts, bodies, checksum)
    VALUES (?, ?, ?, ?, ?)
    """

  private let rows: RawStatement
  /// The roster whose row the statement stands on; nil where it stands on none.
  private var current: Int64?

  package init(_ database: Database) throws {
    rows = try RawStatement(
      database,
      """
      SELECT kinds, posts, bodies, checksum, roster FROM roster_sum
      WHERE roster >= ? ORDER BY roster
      """)
  }

  /// Gives the groups of one column.
  ///
  /// - Throws: ``DerivedDataError`` where the roster has no sums, or damaged ones; what `body` throws.
  package func each(
    _ column: Column, of roster: Int64, _ body: (RosterSum.Group) throws -> Void
  ) throws {
    try each([column], of: roster) { try body($1) }
  }

  /// Gives the groups of several columns, one column after the other.
  ///
  /// - Throws: as ``each(_:of:_:)``.
  package func each(
    _ columns: [Column], of roster: Int64, _ body: (Column, RosterSum.Group) throws -> Void
  ) throws {
    guard try isFound(roster) else { throw Self.damage(roster) }
    for column in columns {
      try RosterSum.read(rows.bytes(column.rawValue), isPost: column == .posts) {
        try body(column, $0)
      }
    }
  }

  /// All sums of a roster, which may be stored anew at once; nil where it has none yet.
  ///
  /// - Throws: ``DerivedDataError`` where they are damaged.
  package func sum(of roster: Int64) throws -> RosterSum? {
    defer { leave() }
    guard try isFound(roster) else { return nil }
    var sum = RosterSum()
    RosterSum.read(rows.bytes(0), isPost: false) { sum.kinds.add($0) }
    RosterSum.read(rows.bytes(1), isPost: true) { sum.posts.add($0) }
    RosterSum.read(rows.bytes(2), isPost: false) { sum.bodies.add($0) }
    return sum
  }

  private func isFound(_ roster: Int64) throws -> Bool {
    if let current, current < roster { try step() }
    if current != roster {
      leave()
      rows.bind(roster, at: 1)
      try step()
    }
    guard current == roster else { return false }
    let found = Self.checksum(roster, [rows.bytes(0), rows.bytes(1), rows.bytes(2)])
    guard found == rows.integer(3) else { throw Self.damage(roster) }
    return true
  }

  private func step() throws {
    current = nil
    if try rows.next() { current = rows.integer(4) }
  }

  private func leave() {
    rows.reset()
    current = nil
  }

  private static func damage(_ roster: Int64) -> DerivedDataError {
    DerivedDataError(place: "roster_sum \(roster)")
  }

  /// The checksum of a row that is stored with these groups.
  package static func checksum(_ roster: Int64, _ columns: [[UInt8]]) -> Int64 {
    var hash = seed(roster)
    for column in columns {
      hash = column.withUnsafeBytes { ByteTable.wideHash($0, seed: hash) }
    }
    return Int64(bitPattern: hash)
  }

  private static func checksum(_ roster: Int64, _ columns: [UnsafeRawBufferPointer]) -> Int64 {
    var hash = seed(roster)
    for column in columns { hash = ByteTable.wideHash(column, seed: hash) }
    return Int64(bitPattern: hash)
  }

  private static func seed(_ roster: Int64) -> UInt64 {
    ByteTable.fold(0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: roster))
  }
}
