package import BianzhiCore
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

  /// Somebody took it back: it sees and proves nothing.
  package let isWithdrawn: Bool

  /// Neither it nor what it rests on was taken back.
  package var holds: Bool { !isTakenBack && !isWithdrawn }

  private static let columns = """
    SELECT id, as_of, first_day, last_day, pay_month, calibre, horizon, parameters, is_filtered,
      held_rows, EXISTS (SELECT 1 FROM import_run u WHERE u.command = 'undo'
        AND u.id > run_row.horizon AND u.undoes <= run_row.horizon) AS is_taken_back,
      EXISTS (SELECT 1 FROM withdrawn_run w WHERE w.run = run_row.id) AS is_withdrawn
    FROM run_row
    """

  private static let newestStanding = """
    SELECT max(id) FROM run_row WHERE id NOT IN (SELECT run FROM withdrawn_run)
    """

  /// SQL of the newest day that a run judged which nobody took back; NULL for none.
  package static let newestDay = """
    SELECT max(as_of) FROM run_row WHERE id NOT IN (SELECT run FROM withdrawn_run)
    """

  /// - Parameter number: nil for the newest run that was not taken back.
  /// - Throws: ``RuleError/noSuchRun(_:)``, ``RuleError/noRuns``, ``StoredWordError``.
  package init(_ database: Database, _ number: Int?) throws {
    let row = try Row.fetchOne(
      database,
      sql: "\(Self.columns) WHERE id = coalesce(?, (\(Self.newestStanding)))",
      arguments: [number])
    guard let row else { throw number.map { RuleError.noSuchRun($0) } ?? RuleError.noRuns }
    try self.init(row)
  }

  /// All runs in the order of their day and data.
  package static func all(_ database: Database) throws -> [RunInfo] {
    try Row.fetchAll(
      database, sql: "\(columns) ORDER BY as_of, coalesce(last_day, 0), id"
    ).map(RunInfo.init)
  }

  private init(_ row: Row) throws {
    let number: Int = row["id"]
    let place = { (column: String) in StoredPlace("run_row", column, row: number) }
    let day = { (column: String) in
      try (row[column] as Int32?).map { try CalendarDay(stored: $0, at: place(column)) }
    }
    self.number = number
    asOf = try CalendarDay(stored: row["as_of"], at: place("as_of"))
    firstDay = try day("first_day")
    lastDay = try day("last_day")
    payMonth = row["pay_month"]
    calibre = row["calibre"]
    horizon = row["horizon"]
    parameters = try CheckParameters(storedJSON: row["parameters"], at: place("parameters"))
    isFiltered = row["is_filtered"]
    heldRows = row["held_rows"]
    isTakenBack = row["is_taken_back"]
    isWithdrawn = row["is_withdrawn"]
  }

  /// The newest run; nil where no check was made yet.
  package static func newest(_ database: Database) throws -> RunInfo? {
    do {
      return try RunInfo(database, nil)
    } catch RuleError.noRuns {
      return nil
    }
  }

  /// The view of this run: its day, and the imports it saw.
  package func setting(_ database: Database) throws -> CheckSetting {
    let newest = try Int64.fetchOne(database, sql: StoredImports.newest) ?? 0
    return CheckSetting(
      asOf: asOf, horizon: horizon, isNewest: newest == horizon, calibre: calibre,
      parameters: parameters)
  }
}
