package import BianzhiCore

extension Ledger {
  /// Reads tables from files and folders into the ledger at a path; where there is none it appears with the
  /// committed import, and not before.
  ///
  /// - Returns: nil for the ledger where nothing was stored and none was there.
  /// - Throws: ``ImportError``, ``LedgerError``.
  package static func importTables(
    _ paths: [String], intoLedgerAt path: String, options: ImportOptions
  ) throws -> (ledger: Ledger?, summary: ImportSummary) {
    if try exists(at: path) {
      let ledger = try Ledger(at: path)
      return (ledger, try ledger.importTables(paths, options: options))
    }
    let made = try NewLedger(for: path, isTrial: options.isDryRun)
    let summary = try made.ledger.importTables(paths, options: options)
    guard summary.isStored else { return (nil, summary) }
    if let ledger = try made.publish(summary.storedWork) { return (ledger, summary) }
    // Another program was quicker: its ledger takes these tables too. Standard input was read already.
    guard !paths.contains("-") else { throw LedgerError.locked(path: path) }
    let ledger = try Ledger(at: path)
    return (ledger, try ledger.importTables(paths, options: options))
  }
}

extension ImportSummary {
  /// What is stored once the import is committed.
  var storedWork: Wording {
    Wording(zh: "第 \(number ?? 0) 次导入", en: "import \(number ?? 0)")
  }
}
