public import BianzhiCore

extension Ledger {
  /// Gives the findings of a run in the order of their rule, organ, part and person.
  ///
  /// - Parameter run: nil for the newest run.
  /// - Throws: ``RuleError`` if there is no such run, ``LedgerError``.
  public func eachFinding(
    run: Int? = nil, _ body: (Sighting) throws -> Void
  ) throws {
    try reading { database in
      let run = try RunInfo(database, run)
      let rows = try RawStatement(
        database,
        """
        SELECT \(Sighting.columns) WHERE f.run = ?
        ORDER BY \(Sighting.order)
        """)
      rows.bind(Int64(run.number), at: 1)
      while try rows.next() { try body(try Sighting(rows)) }
    }
  }

  /// The findings of a run as an array: for small ledgers and tests.
  public func findings(run: Int? = nil) throws -> [Sighting] {
    var rows: [Sighting] = []
    try eachFinding(run: run) { rows.append($0) }
    return rows
  }
}
