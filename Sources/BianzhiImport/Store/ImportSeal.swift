import BianzhiCore
import GRDB

/// Seals what an import or undo has stored: how many rows of each table, and their digest, as an event.
final class ImportSeal {
  private let database: Database
  private let fences: [String: Int64]
  private var lists: [String: ActSeal.Part] = [:]

  /// Made before the first row is stored.
  init(_ database: Database) throws {
    self.database = database
    let scan = SealScan(database)
    fences = try Dictionary(
      uniqueKeysWithValues: SealedTable.ofImports.map { ($0.label, try scan.fence(of: $0)) })
  }

  /// Adds the rows that a loader stored. Those of lists that had rows before were settled after they were
  /// stored, so they are read again.
  func add(_ loader: some ListLoader, by number: Int64) throws {
    let scan = SealScan(database)
    for list in loader.book.lists where list.hadRows {
      loader.digest.forget(list: list.id)
      try scan.rows(of: list.id, loader.table.rows, by: number, to: loader.digest)
    }
    lists[loader.table.rows] = loader.digest.finish()
  }

  /// Writes the event, after the last row.
  func record(_ number: Int64, dataDay: CalendarDay? = nil, undoes: Int64? = nil) throws {
    let scan = SealScan(database)
    var tables = lists
    for table in SealedTable.ofImports where !table.isList {
      tables[table.label] = try scan.act(number, of: table, fence: fences[table.label] ?? 0)
    }
    try EventLog(database).record(
      kind: undoes == nil ? "import.stored" : "import.undone", subject: "I\(number)",
      dataDay: dataDay, payload: ActSeal(tables: tables, undoes: undoes))
  }
}
