import BianzhiCore
import GRDB

/// Adds changes to the stored sums of rosters (`roster_sum`).
struct SumKeeper {
  private let kept: KeptSums
  private let store: RowStatement

  init(_ database: Database) throws {
    kept = try KeptSums(database)
    store = try RowStatement(database, KeptSums.insert)
  }

  /// - Throws: ``DerivedDataError`` where the sums to add to are damaged.
  func add(_ changes: [Int64: RosterSum]) throws {
    for (roster, change) in changes.sorted(by: { $0.key < $1.key }) {
      var sum = change
      if let before = try kept.sum(of: roster) { sum.add(before) }
      store.bind(roster, at: 1)
      let columns = sum.columns
      for (index, column) in columns.enumerated() {
        column.withUnsafeBytes { store.bind(text: $0, at: Int32(index + 2)) }
      }
      store.bind(KeptSums.checksum(roster, columns), at: 5)
      try store.run()
    }
  }
}
