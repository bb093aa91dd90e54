import BianzhiCore
import GRDB

extension ListReplay {
  /// Where the rows stand that an import ended without a word of their list, by that import.
  func readDepartures() throws -> [Int64: Set<[Int64]>] {
    let who = { (row: String) in
      "CASE WHEN \(row).person IS NOT NULL THEN '#' || \(row).person ELSE coalesce(\(row).name, '') END"
    }
    // Who has a row of that import in the list was changed by it, not taken away.
    let ended = try RawStatement(
      database,
      """
      WITH said AS MATERIALIZED (
        SELECT DISTINCT n.brought, \(who("n")) AS who FROM \(table.rows) n WHERE n.id BETWEEN ?1 AND ?2)
      SELECT ended, coalesce(stands_for, brought), file, line FROM \(table.rows) r
      WHERE id BETWEEN ?1 AND ?2 AND ended IN \(UndoneImport.standing) AND NOT EXISTS (
        SELECT 1 FROM list_said s
        WHERE s.source = '\(table.list)' AND s.list = r.id >> 24 AND s.brought = r.ended
          AND s.speaks_for_all = 1)
        AND (r.ended, \(who("r"))) NOT IN (SELECT brought, who FROM said)
      """)
    ended.bind(range.lowerBound, at: 1)
    ended.bind(range.upperBound, at: 2)
    var departures: [Int64: Set<[Int64]>] = [:]
    while try ended.next() {
      departures[ended.integer(0), default: []].insert([
        ended.integer(1), ended.integer(2), ended.integer(3),
      ])
    }
    return departures
  }
}
