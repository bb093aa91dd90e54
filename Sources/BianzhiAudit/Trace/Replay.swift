import BianzhiCore
import GRDB

/// Makes all state again out of the events, in an empty ledger in memory, and compares.
struct Replay {
  let database: Database

  /// - Returns: the number of rows compared, and the first table and key that differ.
  func run() throws -> (rows: Int, firstBreak: String?) {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(configuration: configuration)
    defer { try? queue.close() }
    return try queue.inDatabase { copy in
      try Schema.create(in: copy)
      for file in try PackageFile.fetchAll(database) { try file.insert(copy) }
      if let failed = try apply(to: copy) { return (0, failed) }
      return try compare(copy)
    }
  }

  /// - Returns: the event that cannot be applied, if there is one.
  private func apply(to copy: Database) throws -> String? {
    var (broken, count): (String?, Int) = (nil, 0)
    try copy.inTransaction {
      do {
        try EventLog(database).each { event in
          guard broken == nil else { return }
          count = event.number
          try Self.add(event, to: copy)
        }
      } catch {
        broken = "event \(count)"
      }
      return .commit
    }
    return broken
  }

  private static func add(_ event: Event, to copy: Database) throws {
    try EventLog(copy).store(event)
    for projection in Projections.all { try projection.apply(event, to: copy) }
  }

  private func compare(_ copy: Database) throws -> (rows: Int, firstBreak: String?) {
    var count = 0
    for table in Projections.tables {
      let columns = try database.columns(in: table)
      let keys = columns.filter { $0.primaryKeyIndex > 0 }
        .sorted { $0.primaryKeyIndex < $1.primaryKeyIndex }.map(\.name)
      let order = keys.isEmpty ? columns.map(\.name) : keys
      let query = "SELECT * FROM \"\(table)\" ORDER BY \(order.joined(separator: ", "))"
      let stored = try Row.fetchCursor(database, sql: query)
      let made = try Row.fetchCursor(copy, sql: query)
      while true {
        let (left, right) = (try stored.next(), try made.next())
        if left == nil, right == nil { break }
        if let left, let right, Array(left.databaseValues) == Array(right.databaseValues) {
          count += 1
          continue
        }
        return (count, Self.name(table, [left, right], order))
      }
    }
    return (count, nil)
  }

  /// The table and the lesser of the two keys: `finding_life F1`.
  private static func name(_ table: String, _ rows: [Row?], _ keys: [String]) -> String {
    let names = rows.compactMap { row in
      row.map { row in
        keys.map { key in
          let value: DatabaseValue = row[key]
          return String.fromDatabaseValue(value) ?? Int.fromDatabaseValue(value).map { "\($0)" }
            ?? ""
        }.joined(separator: " ")
      }
    }
    return "\(table) \(names.min() ?? "")"
  }
}
