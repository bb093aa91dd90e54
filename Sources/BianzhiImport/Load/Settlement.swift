import BianzhiCore
import GRDB

/// Compares what an import says of a list with the rows that were in force, when it had some.
///
/// Rows with equal content are the same row, whatever their order; the rest are paired person by
/// person; what is left is new or gone. Memory: one list at a time.
struct Settlement {
  /// A list that would lose more than a fifth of its people.
  struct Shrinking: Hashable {
    let list: Int64
    let gone: Int
    let before: Int
  }

  let database: Database
  let loader: any ListLoader
  let importID: Int64
  let missing: MissingRows
  /// Only rosters stop an import that would empty them.
  let isGuarded: Bool
  private(set) var counts: [Int64: FileCounts] = [:]
  private(set) var gone = 0
  private(set) var shrinking: [Shrinking] = []
  private let rows, delete, end: RawStatement

  init(
    _ database: Database, _ loader: any ListLoader, importID: Int64, missing: MissingRows,
    isGuarded: Bool
  ) throws {
    (self.database, self.loader, self.importID) = (database, loader, importID)
    (self.missing, self.isGuarded) = (missing, isGuarded)
    let table = loader.table
    let columns = (table.identity + table.content).joined(separator: ", ")
    rows = try RawStatement(
      database,
      """
      SELECT id, brought, file, person, \(columns) FROM \(table.rows)
      WHERE id BETWEEN ? AND ? AND ended IS NULL ORDER BY id
      """)
    delete = try RawStatement(database, "DELETE FROM \(table.rows) WHERE id = ?")
    end = try RawStatement(database, "UPDATE \(table.rows) SET ended = ? WHERE id = ?")
  }

  private struct Stored {
    let id, file: Int64
    /// Whose row it is.
    let who: UInt64
    let content: UInt64
    let isOld: Bool
  }

  private struct Match: Hashable {
    let who, content: UInt64
  }

  /// - Parameter keepsMissing: some rows of the import could not be read, so nobody is known to be gone.
  mutating func settle(_ list: ListBook.List, keepsMissing: Bool) throws {
    var stored = try read(list)
    let before = stored.count { $0.isOld }
    try dropSame(&stored)
    try pairChanged(&stored, list)
    for row in stored where !row.isOld {
      counts[row.file, default: FileCounts()].new += 1
      try loader.count(row: row.id, list: list)
    }
    guard missing != .stay, !keepsMissing else { return }
    let leaving = stored.filter(\.isOld)
    if isGuarded, missing == .goCautiously, leaving.count * 5 > before {
      shrinking.append(Shrinking(list: list.id, gone: leaving.count, before: before))
      return
    }
    for row in leaving {
      gone += 1
      try finish(row.id, list)
    }
  }

  private func read(_ list: ListBook.List) throws -> [Stored] {
    rows.bind(list.id << 24, at: 1)
    rows.bind((list.id << 24) + 0xFF_FFFF, at: 2)
    let identity = 4..<Int32(4 + loader.table.identity.count)
    let content = identity.upperBound..<rows.columnCount
    var stored: [Stored] = []
    while try rows.next() {
      let id = rows.integer(0)
      let who =
        rows.isNull(3)
        ? hash(identity, seed: 7) : ByteTable.fold(UInt64(bitPattern: rows.integer(3)) | 1 << 63)
      stored.append(
        Stored(
          id: id, file: rows.integer(2), who: who, content: hash(content, seed: 11),
          isOld: rows.integer(1) < importID))
    }
    return stored
  }

  private func hash(_ columns: Range<Int32>, seed: UInt64) -> UInt64 {
    var hash = seed
    for column in columns {
      if rows.isNull(column) {
        hash = ByteTable.fold(hash ^ 0x9E37_79B9_7F4A_7C15)
      } else if rows.isInteger(column) {
        hash = ByteTable.fold(hash ^ UInt64(bitPattern: rows.integer(column)) &+ 0x2545_F491)
      } else {
        hash = ByteTable.wideHash(rows.bytes(column), seed: hash)
      }
    }
    return hash
  }

  private mutating func dropSame(_ stored: inout [Stored]) throws {
    var old: [Match: Int] = [:]
    for row in stored where row.isOld {
      old[Match(who: row.who, content: row.content), default: 0] += 1
    }
    var kept: [Match: Int] = [:]
    var rest: [Stored] = []
    for row in stored where !row.isOld {
      let match = Match(who: row.who, content: row.content)
      guard let count = old[match], count > kept[match, default: 0] else {
        rest.append(row)
        continue
      }
      kept[match, default: 0] += 1
      counts[row.file, default: FileCounts()].same += 1
      delete.bind(row.id, at: 1)
      try delete.run()
    }
    for row in stored where row.isOld {
      let match = Match(who: row.who, content: row.content)
      if let count = kept[match], count > 0 { kept[match] = count - 1 } else { rest.append(row) }
    }
    stored = rest
  }

  private mutating func pairChanged(_ stored: inout [Stored], _ list: ListBook.List) throws {
    var old: [UInt64: [Stored]] = [:]
    for row in stored.reversed() where row.isOld { old[row.who, default: []].append(row) }
    var rest: [Stored] = []
    for row in stored where !row.isOld {
      guard let before = old[row.who]?.popLast() else {
        rest.append(row)
        continue
      }
      counts[row.file, default: FileCounts()].changed += 1
      try finish(before.id, list)
      try loader.count(row: row.id, list: list)
    }
    rest += old.values.flatMap { $0 }.sorted { $0.id < $1.id }
    stored = rest
  }

  private func finish(_ row: Int64, _ list: ListBook.List) throws {
    end.bind(importID, at: 1)
    end.bind(row, at: 2)
    try end.run()
    try loader.discount(row: row, list: list)
  }
}

/// What became of the rows of one file.
package struct FileCounts: Sendable, Hashable {
  package var read = 0
  package var new = 0
  package var changed = 0
  package var same = 0
  package var rejected = 0
  package var blank = 0
  package var totals = 0
  /// The header again, and rows of column numbers.
  package var headers = 0
  /// Titles, notes and signatures between and below the rows.
  package var notes = 0

  /// Every row read is accounted for.
  package var addsUp: Bool { read == new + changed + same + rejected }

  package static func += (left: inout FileCounts, right: FileCounts) {
    left.read += right.read
    left.new += right.new
    left.changed += right.changed
    left.same += right.same
    left.rejected += right.rejected
    left.blank += right.blank
    left.totals += right.totals
    left.headers += right.headers
    left.notes += right.notes
  }
}
