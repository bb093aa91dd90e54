package import BianzhiCore
package import GRDB

extension RunInfo {
  /// The numbers of the runs that were made before the newest import or undoing.
  package static func beforeNewestImport(in database: Database) throws -> Set<Int> {
    try Int.fetchSet(
      database, sql: "SELECT id FROM run_row WHERE horizon < (\(StoredImports.newest))")
  }

  /// The numbers of the findings that the run saw, in order.
  package func findings(in database: Database) throws -> [Int] {
    try Int.fetchAll(
      database, sql: "SELECT finding FROM run_finding WHERE run = ? ORDER BY finding",
      arguments: [number])
  }

  /// The day of the roster by which the run judged each organ, by the organ's code.
  package func rosterDays(in database: Database) throws -> [String: CalendarDay] {
    let rows = try Row.fetchAll(
      database, sql: "\(Self.rosters) WHERE l.run = ? AND l.data = \(DataKind.roster.sql)",
      arguments: [number])
    return rows.reduce(into: [String: CalendarDay]()) { days, row in
      let code: String = row["code"]
      days[code] = CalendarDay(yyyymmdd: row["day"])
    }
  }

  /// The day of the roster by which the run judged one organ; nil for none.
  package func rosterDay(of code: String, in database: Database) throws -> CalendarDay? {
    let row = try Row.fetchOne(
      database,
      sql: "\(Self.rosters) WHERE l.run = ? AND l.data = \(DataKind.roster.sql) AND k.code = ?",
      arguments: [number, code])
    return row.flatMap { CalendarDay(yyyymmdd: $0["day"]) }
  }

  private static let rosters = """
    SELECT k.code, l.day FROM run_list l JOIN organ_key k ON k.id = l.organ
    """

  /// Codes of the organs with a roster that the run could judge by: in force when it was made, and not too old.
  package func organsWithRoster(in database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT k.code FROM roster_list r JOIN organ_key k ON k.id = r.organ
        WHERE r.day BETWEEN ? AND ? AND r.brought <= ? AND (r.ended IS NULL OR r.ended > ?)
        ORDER BY 1
        """,
      arguments: [
        asOf.adding(days: -parameters.oldestRosterDays).yyyymmdd, asOf.yyyymmdd, horizon, horizon,
      ])
  }
}
