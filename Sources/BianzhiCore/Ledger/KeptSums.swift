package import GRDB

/// Reads `roster_sum`, and gives nothing of a row that is not as it was stored.
package struct KeptSums {
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

  private let find: RawStatement

  package init(_ database: Database) throws {
    find = try RawStatement(
      database, "SELECT kinds, posts, bodies, checksum FROM roster_sum WHERE roster = ?")
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
    defer { find.reset() }
    guard try isFound(roster) else { throw Self.damage(roster) }
    for column in columns {
      try RosterSum.read(find.bytes(column.rawValue), isPost: column == .posts) {
        try body(column, $0)
      }
    }
  }

  /// All sums of a roster; empty ones where it has none yet.
  ///
  /// - Throws: ``DerivedDataError`` where they are damaged.
  package func sum(of roster: Int64) throws -> RosterSum {
    defer { find.reset() }
    var sum = RosterSum()
    guard try isFound(roster) else { return sum }
    RosterSum.read(find.bytes(0), isPost: false) { sum.kinds.add($0) }
    RosterSum.read(find.bytes(1), isPost: true) { sum.posts.add($0) }
    RosterSum.read(find.bytes(2), isPost: false) { sum.bodies.add($0) }
    return sum
  }

  private func isFound(_ roster: Int64) throws -> Bool {
    find.bind(roster, at: 1)
    guard try find.next() else { return false }
    let found = Self.checksum(roster, [find.bytes(0), find.bytes(1), find.bytes(2)])
    guard found == find.integer(3) else { throw Self.damage(roster) }
    return true
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
