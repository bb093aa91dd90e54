import BianzhiCore
import GRDB

/// Seals what a run has stored, as its event `run.recorded`.
struct RunSeal {
  private let database: Database
  private let fences: [String: Int64]

  /// Made before the first row is stored.
  init(_ database: Database) throws {
    self.database = database
    let scan = SealScan(database)
    fences = try Dictionary(
      uniqueKeysWithValues: SealedTable.ofRuns.map { ($0.label, try scan.fence(of: $0)) })
  }

  /// Writes the event, after the last row.
  func record(_ run: Int64, asOf: CalendarDay, findings: Int) throws {
    let scan = SealScan(database)
    var tables: [String: ActSeal.Part] = [:]
    for table in SealedTable.ofRuns {
      tables[table.label] = try scan.act(run, of: table, fence: fences[table.label] ?? 0)
    }
    try EventLog(database).append(
      kind: EventKind.runRecorded.code, subject: "R\(run)", day: asOf, by: "",
      payload: ActSeal(tables: tables, findings: findings))
  }
}
