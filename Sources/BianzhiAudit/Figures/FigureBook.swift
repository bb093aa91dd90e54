package import BianzhiCore
package import BianzhiQuery

/// The numbers of one report: each query is run once, and the tables that it reads are filled once.
package final class FigureBook {
  package var scope: FigureScope { ground.scope }
  package var run: RunInfo { ground.run }
  private let ground: FigureGround
  private var filled: Set<String> = []
  private var kept: [String: FigureRows] = [:]

  fileprivate init(_ ground: FigureGround) { self.ground = ground }

  /// The answer to a query; nil where this program has none of that name.
  ///
  /// - Throws: ``LedgerError``, and what filling its tables throws.
  package func rows(_ name: String) throws -> FigureRows? {
    if let rows = kept[name] { return rows }
    guard let query = FigureQuery.named(name) else { return nil }
    for table in FigureTable.all where query.reads.contains(table.name) {
      if filled.insert(table.name).inserted { try table.fill(ground) }
    }
    let rows = try answer(query)
    kept[name] = rows
    return rows
  }

  private func answer(_ query: FigureQuery) throws -> FigureRows {
    let statement = try RawStatement(ground.database, query.sql)
    precondition(statement.isReadOnly, "a query of a report only reads")
    statement.bindNamed(":run", Int64(scope.run))
    statement.bindNamed(":day", Int64(scope.day.yyyymmdd))
    statement.bindNamed(":year", scope.year.map(Int64.init))
    if let organ = scope.organ { statement.bindNamed(":organ", organ) }
    let columns = (0..<statement.columnCount).map { ($0, statement.columnName($0)) }
    var rows: [FigureRows.Row] = []
    while try statement.next() {
      var values: [String: QueryValue] = [:]
      for (place, column) in columns.dropFirst() { values[column] = statement.value(place) }
      rows.append(FigureRows.Row(key: statement.text(0), values: values))
    }
    return FigureRows(rows)
  }
}

extension RawStatement {
  fileprivate func value(_ column: Int32) -> QueryValue {
    if isNull(column) { return .null }
    if isInteger(column) { return .integer(integer(column)) }
    return isReal(column) ? .real(text(column)) : .text(text(column))
  }
}

extension Ledger {
  /// Opens the numbers of a report; they are gone when the closure ends.
  ///
  /// - Throws: ``RuleError`` where there is no such run, ``AuditError/changedMeanwhile`` where somebody wrote
  ///   into the ledger meanwhile, ``LedgerError``.
  package func figures<Result>(
    _ scope: FigureScope, _ body: (FigureBook) throws -> Result
  ) throws -> Result {
    let before = try chainEnd()
    let result = try reading { database in
      try body(FigureBook(try FigureGround(self, database, scope)))
    }
    guard try chainEnd() == before else { throw AuditError.changedMeanwhile }
    return result
  }

  /// What a report speaks for where not all of it is said: the run to read (``RunChoice``), the newest act or run, and
  /// the year of the leader's plan or else the newest one of a plan or package.
  package func figureScope(
    run: Int? = nil, day: CalendarDay? = nil, year: Int? = nil, subject: PlanSubjectName? = nil,
    organ: String? = nil, finding: FindingName? = nil
  ) throws -> FigureScope {
    let info = try chosenRun(run).run
    let planned = try subject.map { try plan($0.plan).year }
    let known = try plans().map(\.year) + packages().map(\.package.year)
    return FigureScope(
      run: info.number, day: try stateDay(day), year: year ?? planned ?? known.max(),
      subject: subject, organ: organ, finding: finding)
  }
}
