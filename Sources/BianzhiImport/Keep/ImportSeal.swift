import BianzhiCore
import GRDB

/// Seals what an import or undo has stored: how many rows of each table, and their digest, as an event.
final class ImportSeal {
  private let database: Database
  private let importID: Int64
  private let fences: [String: Int64]
  private var digests: [String: ListDigest] = [:]
  private var lists: [String: ActSeal.Part] = [:]

  /// Made before the first row is stored.
  init(_ database: Database, importID: Int64) throws {
    (self.database, self.importID) = (database, importID)
    let scan = SealScan(database)
    fences = try Dictionary(
      uniqueKeysWithValues: SealedTable.ofImports.map { ($0.label, try scan.fence(of: $0)) })
  }

  /// The digest that rows of lists are added to while they are stored.
  func digest(of table: String) -> ListDigest {
    let digest = digests[table] ?? ListDigest()
    digests[table] = digest
    return digest
  }

  /// Closes the digest of a table of list rows.
  ///
  /// - Parameter reread: lists whose rows were settled after they were stored.
  func close(_ table: String, rereading reread: [Int64]) throws {
    let (digest, scan) = (digest(of: table), SealScan(database))
    for list in reread {
      digest.forget(list: list)
      try scan.rows(of: list, table, by: importID, to: digest)
    }
    lists[table] = digest.finish()
  }

  /// Writes the event, after the last row.
  func record(
    dataDay: CalendarDay?, undoes: Int64?, closings: [String] = [], isRecoding: Bool = false
  ) throws {
    let scan = SealScan(database)
    var tables = lists
    for table in SealedTable.ofImports where !table.isList {
      tables[table.label] = try scan.act(importID, of: table, fence: fences[table.label] ?? 0)
    }
    try EventLog(database).record(
      kind: isRecoding ? .valueRecoded : undoes == nil ? .importStored : .importUndone,
      subject: "I\(importID)",
      dataDay: dataDay, payload: ActSeal(tables: tables, undoes: undoes, closings: closings))
  }
}
