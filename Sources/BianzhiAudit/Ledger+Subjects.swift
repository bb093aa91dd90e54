public import BianzhiCore
import GRDB

extension Ledger {
  /// Decides for every principal leader in the ledger whether an audit is due on a day.
  ///
  /// - Parameters:
  ///   - asOf: the day; nil for the newest data day of a roster in force.
  ///   - countsActing: whether time in charge before the appointment counts.
  ///   - coolDown: months after an audit during which no other is due.
  /// - Throws: ``AuditError`` if there is no day to decide for, ``LedgerError``.
  public func selectSubjects(
    asOf: CalendarDay?, thresholds: TenureThresholds = TenureThresholds(),
    countsActing: Bool = false, coolDown: Int = 24
  ) throws -> SubjectSelection {
    try reading { database in
      let day = try asOf ?? Self.newestRosterDay(database)
      let rules = SelectionRules(
        thresholds: thresholds, countsActing: countsActing, coolDown: coolDown)
      return SubjectSelection(
        asOf: day, thresholds: thresholds,
        decisions: try SubjectJudge.decisions(in: database, asOf: day, rules: rules))
    }
  }

  private static func newestRosterDay(_ database: Database) throws -> CalendarDay {
    let newest = try Int32.fetchOne(database, sql: DataKind.newestRosterDay)
    guard let day = newest.flatMap({ CalendarDay(yyyymmdd: $0) }) else { throw AuditError.noDay }
    return day
  }
}
