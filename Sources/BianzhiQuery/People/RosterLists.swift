package import BianzhiCore
package import GRDB

/// What the rosters in force are asked about organs.
package enum RosterLists {
  /// The data days of rosters of some organs between two days, both left out.
  package static func days(
    of codes: Set<String>, after first: CalendarDay, before last: CalendarDay,
    in database: Database
  ) throws -> [CalendarDay] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT r.day, k.code FROM roster_list r JOIN organ_key k ON k.id = r.organ
        WHERE r.ended IS NULL AND r.day > ? AND r.day < ? ORDER BY r.day
        """, arguments: [first.yyyymmdd, last.yyyymmdd])
    let days = rows.filter { codes.contains($0["code"]) }.map { $0["day"] as Int32 }
    return Set(days).sorted().compactMap { CalendarDay(yyyymmdd: $0) }
  }

  /// The import of the first roster of an organ that came behind an event, is of a later day than those by which the runs
  /// that saw a finding judged the organ, and has people on it; nil for none.
  ///
  /// - Parameter organ: `organ_key.id`.
  package static func firstImport(
    of organ: Int64, behind event: Int, beyond finding: FindingName, in database: Database
  ) throws -> Int? {
    try Int.fetchOne(
      database,
      sql: """
        SELECT x.brought FROM roster_list x
        JOIN event i ON i.kind = \(EventKind.importStored.sql) AND i.subject = 'I' || x.brought
        WHERE x.organ = ?1 AND x.ended IS NULL AND i.id > ?2 AND x.day > (
          SELECT coalesce(max(w.day), 0) FROM run_list w
          WHERE w.organ = ?1 AND w.data = \(DataKind.roster.sql)
            AND w.run IN (SELECT run FROM run_finding WHERE 'F' || finding = ?3))
          AND EXISTS (SELECT 1 FROM staff_row s
            WHERE s.id \(RowsOfList.between("x.id")) AND s.ended IS NULL)
        ORDER BY x.brought LIMIT 1
        """, arguments: [organ, event, "\(finding)"])
  }
}
