public import BianzhiCore
import GRDB

extension Ledger {
  /// Decides for every principal leader in the ledger whether an audit is due on a day.
  ///
  /// - Parameter asOf: the day; nil for the newest data day of a roster in force.
  /// - Throws: ``AuditError`` if there is no day to decide for, ``LedgerError``.
  public func selectSubjects(
    asOf: CalendarDay?, thresholds: TenureThresholds = TenureThresholds()
  ) throws -> SubjectSelection {
    do {
      let queue = try reader()
      defer { try? queue.close() }
      return try queue.read { database in
        let day = try asOf ?? Self.newestDataDay(database)
        let judge = SubjectJudge(asOf: day, thresholds: thresholds)
        let rows = try RawStatement(database, SubjectRecord.query)
        var decisions: [SubjectDecision] = []
        while try rows.next() { decisions.append(judge.decide(SubjectRecord(rows))) }
        return SubjectSelection(asOf: day, thresholds: thresholds, decisions: decisions)
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }

  private static func newestDataDay(_ database: Database) throws -> CalendarDay {
    let newest = try Int32.fetchOne(
      database, sql: "SELECT max(day) FROM roster_list WHERE ended IS NULL")
    guard let day = newest.flatMap({ CalendarDay(yyyymmdd: $0) }) else { throw AuditError.noDay }
    return day
  }
}
