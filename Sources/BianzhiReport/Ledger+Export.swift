public import BianzhiCore
import BianzhiQuery

/// Results as files for spreadsheets and programs. The ending of the path says the format: `.csv`, `.xlsx`,
/// `.json` or `.jsonl`. Headings and coded words are the keys that never change; identity numbers are masked.
/// A file appears whole or not at all.
extension Ledger {
  /// Writes the findings of a run: the columns of `bianzhi export findings --headers key`.
  ///
  /// - Parameters:
  ///   - path: the file to write; a file of that name is replaced.
  ///   - run: nil for the newest run.
  /// - Returns: the number of findings.
  /// - Throws: ``RuleError`` if there is no such run, ``LedgerError``, or why the file cannot be written.
  @discardableResult
  public func exportFindings(to path: String, run: Int? = nil) throws -> Int {
    let table = Tables.findings(rules: try rules(ofRun: run), reveals: false)
    return try table.write(of: self, Self.request(path)) { emit in
      try eachFinding(run: run, emit)
    }
  }

  /// Writes approved against actual people by organ and quota kind: the columns of
  /// `bianzhi export strength --headers key`.
  ///
  /// - Parameters:
  ///   - path: the file to write; a file of that name is replaced.
  ///   - asOf: nil for the day of the newest run.
  /// - Returns: the number of rows.
  /// - Throws: ``RuleError`` if there is no run and no day, ``LedgerError``, or why the file cannot be written.
  @discardableResult
  public func exportStrength(to path: String, asOf: CalendarDay? = nil) throws -> Int {
    try Tables.strength.write(Self.request(path)) { emit in
      var scope: StrengthScope?
      try eachStrength(asOf: asOf, run: nil) {
        scope = $0
      } _: { row in
        try emit((row, scope))
      }
    }
  }

  private static func request(_ path: String) throws -> OutputRequest {
    OutputRequest(
      format: try ResultFormat.chosen(nil, path: path, otherwise: .csv), headers: .key, path: path)
  }
}
