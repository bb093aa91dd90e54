package import BianzhiCore

extension Ledger {
  /// How grave each finding of a run is, and whether waivers in force allow all of it; in no order.
  ///
  /// - Throws: ``StoredWordError`` for a severity that this program does not know, ``LedgerError``.
  package func eachSeverity(
    run: Int, _ body: (_ severity: Severity, _ isPolicy: Bool) throws -> Void
  ) throws {
    try reading { database in
      let rows = try RawStatement(
        database, "SELECT finding, severity, note FROM run_finding WHERE run = ?")
      rows.bind(Int64(run), at: 1)
      while try rows.next() {
        let name = FindingName.rule(Int(rows.integer(0)))
        let severity = try Severity(
          stored: rows.text(1), at: StoredPlace("run_finding", "severity", row: name))
        try body(severity, Sighting.isPolicy(note: rows.text(2)))
      }
    }
  }
}
