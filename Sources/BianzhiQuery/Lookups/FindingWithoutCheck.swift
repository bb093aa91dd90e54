package import BianzhiCore
package import GRDB

/// A finding of which every check that saw it was taken back, and whose day no check has judged again: nothing says whether
/// it is there.
package struct FindingWithoutCheck: Hashable, Sendable {
  /// F12 is 12.
  package let number: Int
  /// As the newest of those checks called the organ.
  package let organ: String
  /// The newest check that saw it.
  package let run: Int
  package let asOf: CalendarDay
}

extension Ledger {
  /// The findings that withdrawn checks have left behind, in the order of their numbers; settled ones need no check.
  package func findingsWithoutCheck() throws -> [FindingWithoutCheck] {
    try reading(FindingWithoutCheck.all)
  }
}

extension FindingWithoutCheck {
  /// All of them, in the order of their numbers.
  package static func all(in database: Database) throws -> [FindingWithoutCheck] {
    let settled = FindingStatus.allCases.filter(\.isSettled).map { "'\($0.rawValue)'" }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT n.id, f.organ_name, f.run, r.as_of FROM finding_row n
        JOIN run_finding f ON f.finding = n.id AND f.run = (
          SELECT s.run FROM run_finding s JOIN run_row t ON t.id = s.run WHERE s.finding = n.id
          ORDER BY t.as_of DESC, coalesce(t.last_day, 0) DESC, t.id DESC LIMIT 1)
        JOIN run_row r ON r.id = f.run
        WHERE NOT EXISTS (SELECT 1 FROM run_finding s WHERE s.finding = n.id
            AND s.run NOT IN (SELECT run FROM withdrawn_run))
          AND NOT EXISTS (SELECT 1 FROM run_row s WHERE s.id > f.run AND s.as_of = r.as_of
            AND s.is_filtered = 0 AND s.id NOT IN (SELECT run FROM withdrawn_run))
          AND NOT EXISTS (SELECT 1 FROM finding_life l WHERE l.finding = 'F' || n.id
            AND l.status IN (\(settled.joined(separator: ", "))))
        ORDER BY n.id
        """
    ).map { row in
      let run: Int = row["run"]
      return FindingWithoutCheck(
        number: row["id"], organ: row["organ_name"] ?? "", run: run,
        asOf: try CalendarDay(
          stored: row["as_of"], at: StoredPlace("run_row", "as_of", row: run)))
    }
  }
}
