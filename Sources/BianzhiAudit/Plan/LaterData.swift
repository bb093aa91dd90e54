import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

/// What came, went or took effect after a run, so that the run says nothing of it.
struct LaterData {
  private let run: RunInfo
  private let day: CalendarDay
  /// Codes of the organs whose rosters are looked through row by row.
  private let organs: [String]
  private let database: Database

  /// - Parameter day: data of a later day, and approvals that take effect later, are let be.
  init(than run: RunInfo, upTo day: CalendarDay, of organs: [String], in database: Database) {
    (self.run, self.day, self.organs, self.database) = (run, day, organs, database)
  }

  /// Rosters, pay lists, inner bodies, approvals and registers that were imported or undone.
  private static let imported = """
    SELECT x.organ FROM roster_list x WHERE \(changed) AND x.day <= :day
    UNION SELECT x.payer FROM pay_list x WHERE \(changed) AND x.month * 100 <= :day
    UNION SELECT x.superior FROM organ_row x
      WHERE \(changed) AND x.category = '\(OrganCategory.innerBody.rawValue)' AND x.superior IS NOT NULL
    UNION SELECT x.borrower FROM loan_row x WHERE \(changed)
    """
    + ["quota_row", "post_row", "movement_row", "loan_row", "use_plan_row", "waiver_row"].map {
      "\nUNION SELECT x.organ FROM \($0) x WHERE \(changed)"
    }.joined()

  private static let changed = "(x.brought > :horizon OR x.ended > :horizon)"

  /// Rows that were added to a roster the run knew, or taken from it.
  private static let added = """
    SELECT l.organ FROM roster_list l JOIN organ_key o ON o.id = l.organ
    WHERE l.ended IS NULL AND l.day <= :day AND o.code IN (SELECT value FROM json_each(:organs))
      AND EXISTS (
        SELECT 1 FROM staff_row x WHERE x.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215 AND \(changed))
    """

  /// Approvals that were known to the run and took effect, or are over, only after its day.
  private static let effective = ["quota_row", "post_row"].map {
    """
    SELECT x.organ FROM \($0) x WHERE x.ended IS NULL
      AND CASE WHEN x.since > 999999 THEN x.since ELSE x.since * 100 + 31 END > :asOf
      AND CASE WHEN x.since > 999999 THEN x.since ELSE x.since * 100 + 31 END <= :day
    """
  }.joined(separator: "\nUNION ")

  /// The codes of the organs it is of.
  func codes() throws -> Set<String> {
    let list = String(decoding: try JSONEncoder().encode(organs), as: UTF8.self)
    return try String.fetchSet(
      database,
      sql: """
        SELECT k.code FROM organ_key k JOIN (
          \(Self.imported)
          UNION \(Self.added)
          UNION \(Self.effective)
        ) c ON c.organ = k.id
        """,
      arguments: [
        "horizon": run.horizon, "day": day.yyyymmdd, "asOf": run.asOf.yyyymmdd, "organs": list,
      ])
  }
}
