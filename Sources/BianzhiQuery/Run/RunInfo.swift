package import BianzhiCore
import Foundation
package import GRDB

/// A stored run.
package struct RunInfo: Sendable {
  package let number: Int
  package let asOf: CalendarDay
  package let firstDay: CalendarDay?
  package let lastDay: CalendarDay?
  package let payMonth: Int32?
  package let calibre: String
  package let horizon: Int64
  package let parameters: CheckParameters
  package let isFiltered: Bool
  package let heldRows: Int
  /// An import that it rests on was undone since: it proves nothing any more.
  package let isTakenBack: Bool

  /// - Parameter number: nil for the newest run.
  /// - Throws: ``RuleError/noSuchRun(_:)``, ``RuleError/noRuns``.
  package init(_ database: Database, _ number: Int?) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT id, as_of, first_day, last_day, pay_month, calibre, horizon, parameters, is_filtered,
          held_rows, EXISTS (SELECT 1 FROM import_run u WHERE u.command = 'undo'
            AND u.id > run_row.horizon AND u.undoes <= run_row.horizon) AS is_taken_back
        FROM run_row WHERE id = coalesce(?, (SELECT max(id) FROM run_row))
        """, arguments: [number])
    guard let row else { throw number.map { RuleError.noSuchRun($0) } ?? RuleError.noRuns }
    let day = { (value: Int32?) in value.flatMap { CalendarDay(yyyymmdd: $0) } }
    self.number = row["id"]
    guard let asOf = day(row["as_of"]) else { preconditionFailure("run_row.as_of is no day") }
    self.asOf = asOf
    firstDay = day(row["first_day"])
    lastDay = day(row["last_day"])
    payMonth = row["pay_month"]
    calibre = row["calibre"]
    horizon = row["horizon"]
    let text: String = row["parameters"]
    parameters =
      (try? JSONDecoder().decode(CheckParameters.self, from: Data(text.utf8))) ?? CheckParameters()
    isFiltered = row["is_filtered"]
    heldRows = row["held_rows"]
    isTakenBack = row["is_taken_back"]
  }

  /// The view of this run: its day, and the imports it saw.
  package func setting(_ database: Database) throws -> CheckSetting {
    let newest = try Int64.fetchOne(database, sql: "SELECT max(id) FROM import_run") ?? 0
    return CheckSetting(
      asOf: asOf, horizon: horizon, isNewest: newest == horizon, calibre: calibre,
      parameters: parameters)
  }
}
