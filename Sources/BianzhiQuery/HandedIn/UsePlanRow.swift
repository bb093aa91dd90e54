package import BianzhiCore
import GRDB

/// A plan to use places, and what became of it (用编计划台账).
package struct UsePlanRow: Sendable {
  package let organCode: String
  package let organName: String
  /// Quota kind as the plan names it.
  package let kind: String
  package let document: String
  package let since: String
  /// Its last day; without one the end of its year.
  package let until: String
  package let people: Int
  /// Entries of the register under the plan, those included that name it and came behind its end.
  package let used: Int
  /// Not past on the day.
  package let isLive: Bool

  /// What a live plan still gives.
  package var left: Int { isLive ? max(0, people - used) : 0 }
  /// What a plan that is past did not use: its places go back.
  package var returned: Int { isLive ? 0 : max(0, people - used) }
}

extension Ledger {
  /// The plans that began not after the day, by organ and day.
  ///
  /// - Parameter asOf: nil for the day of `run`, which is the newest by default.
  /// - Throws: ``RuleError`` if there is no such run and no day; ``LedgerError``.
  package func usePlanRows(asOf: CalendarDay?, run: Int?) throws -> [UsePlanRow] {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: nil)
      try Preparation(database, setting).fill(["plans"])
      return try Row.fetchAll(
        database,
        sql: """
          SELECT coalesce(o.code, k.code) AS code, coalesce(o.name, k.code) AS name, u.kind, u.document,
            u.since, u.until_last, u.people, u.is_live, u.entries
              + (SELECT count(*) FROM late_plan_entry e WHERE e.plan = u.plan) AS entries
          FROM plan_use u JOIN organ_key k ON k.id = u.organ
          LEFT JOIN organ_on_day o ON o.organ = u.organ
          ORDER BY 1, u.since, u.document, u.kind
          """
      ).map { row in
        UsePlanRow(
          organCode: row["code"], organName: row["name"], kind: row["kind"],
          document: row["document"], since: row["since"], until: row["until_last"],
          people: row["people"], used: row["entries"], isLive: row["is_live"] == 1)
      }
    }
  }
}
