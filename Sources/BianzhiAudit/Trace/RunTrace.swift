public import BianzhiCore
public import BianzhiQuery
package import GRDB

/// What a run leaves among the events beside that it was made: findings that came back.
package struct RunTrace {
  private let database: Database

  package init(_ database: Database) { self.database = database }

  /// Opens again what was closed and did not stay so: seen again, its end passed, or its proof taken back; and
  /// the steps that rested on it. Doing it twice changes nothing.
  ///
  /// - Parameter day: that of an act; nil where nobody acts.
  package func reopenReturned(on day: CalendarDay? = nil) throws {
    try ReturnedFindings(database).reopen(on: day)
    try reopenSteps()
  }

  /// Opens again the steps whose check was taken back, or whose findings are open.
  func reopenSteps() throws { try ReopenedSteps(database).reopen() }
}

extension Ledger {
  /// Runs the rules on one day, stores what they found as a new run, and writes the run and the findings
  /// that returned among the events.
  ///
  /// - Throws: a `RuleError` for an unknown rule or calibre or a ledger without data, a `LedgerError`.
  public func check(_ options: CheckOptions = CheckOptions()) throws -> CheckResult {
    try check(options, evenSo: nil)
  }

  /// The same for a day after today, with the reason why.
  package func check(_ options: CheckOptions, evenSo reason: String?) throws -> CheckResult {
    if let day = options.asOf, day > EntryTime.today, trimmed(reason) == nil {
      throw Refusal.afterToday(day, today: EntryTime.today)
    }
    let judgement = try judge(options)
    return try writing { database in
      let result = try judgement.store(in: database)
      try RunTrace(database).reopenReturned()
      return result
    }
  }

  /// The day that lists speak for when none is given: the newest act or judged day, before any that of the
  /// newest roster, never today.
  package func standingDay(_ given: CalendarDay?) throws -> CalendarDay {
    if let given { return given }
    return try newestDay()
  }

  /// The same for what is told of where findings and plans stand: acts behind the day cannot be taken out of that.
  ///
  /// - Throws: also ``AuditError/laterActs(day:newest:)``.
  package func stateDay(_ given: CalendarDay?) throws -> CalendarDay {
    guard let given else { return try newestDay() }
    let logged = EventKind.sql(EventKind.logged)
    let newest = try reading { database in
      try Int32.fetchOne(
        database,
        sql: """
          SELECT max(day) FROM event WHERE kind NOT IN (\(logged))
            AND id NOT IN (SELECT event FROM withdrawn_event)
          """)
    }.flatMap { CalendarDay(yyyymmdd: $0) }
    if let newest, newest > given { throw AuditError.laterActs(day: given, newest: newest) }
    return given
  }

  private func newestDay() throws -> CalendarDay {
    let undated = EventKind.sql(EventKind.logged.filter { !$0.isDated })
    let newest = try reading { database in
      try Int32.fetchOne(
        database,
        sql: """
          SELECT coalesce(
            (SELECT max(day) FROM (SELECT max(day) AS day FROM event WHERE kind NOT IN (\(undated))
                AND id NOT IN (SELECT event FROM withdrawn_event) AND NOT (kind = \(EventKind.runRecorded.sql)
                  AND CAST(substr(subject, 2) AS INTEGER) IN (SELECT run FROM withdrawn_run))
              UNION ALL \(RunInfo.newestDay))),
            (\(DataKind.newestRosterDay)))
          """)
    }
    guard let day = newest.flatMap({ CalendarDay(yyyymmdd: $0) }) else { throw AuditError.noDay }
    return day
  }
}
