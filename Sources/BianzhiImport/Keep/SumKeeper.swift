import BianzhiCore
import GRDB

/// Adds changes to the stored sums of rosters (`roster_sum`).
struct SumKeeper {
  private let find: RawStatement
  private let store: RowStatement

  init(_ database: Database) throws {
    find = try RawStatement(
      database, "SELECT kinds, posts, bodies FROM roster_sum WHERE roster = ?")
    store = try RowStatement(
      database,
      "INSERT OR REPLACE INTO roster_sum (roster, kinds, posts, bodies) VALUES (?, ?, ?, ?)")
  }

  func add(_ changes: [Int64: RosterSum]) throws {
    for (roster, change) in changes.sorted(by: { $0.key < $1.key }) {
      var sum = try stored(roster)
      sum.add(change)
      store.bind(roster, at: 1)
      let columns = [(sum.kinds, false), (sum.posts, true), (sum.bodies, false)]
      for (index, column) in columns.enumerated() {
        RosterSum.json(column.0.all, isPost: column.1).withUnsafeBytes {
          store.bind(text: $0, at: Int32(index + 2))
        }
      }
      try store.run()
    }
  }

  private func stored(_ roster: Int64) throws -> RosterSum {
    var sum = RosterSum()
    find.bind(roster, at: 1)
    guard try find.next() else { return sum }
    RosterSum.read(find.bytes(0), isPost: false) { sum.kinds.add($0) }
    RosterSum.read(find.bytes(1), isPost: true) { sum.posts.add($0) }
    RosterSum.read(find.bytes(2), isPost: false) { sum.bodies.add($0) }
    find.reset()
    return sum
  }
}
