package import BianzhiCore

extension Ledger {
  /// Imports into the ledger at a path, which is made where there is none and only if something is stored.
  ///
  /// - Returns: no ledger where there was none and nothing was stored.
  /// - Throws: as ``importTables(_:options:)``.
  package static func importTables(
    _ paths: [String], intoLedgerAt path: String, options: ImportOptions
  ) throws -> (ledger: Ledger?, summary: ImportSummary) {
    // Standard input was read already when another program is quicker.
    try storing(intoLedgerAt: path, options: options, isOnce: paths.contains("-")) {
      try $0.importTables(paths, options: options)
    }
  }

  /// Does an import into the ledger at a path, which is made where there is none and only if something is stored.
  ///
  /// - Parameters:
  ///   - isOnce: whether the work cannot be done again on another ledger.
  ///   - work: the import.
  package static func storing(
    intoLedgerAt path: String, options: ImportOptions, isOnce: Bool = false,
    _ work: (Ledger) throws -> ImportSummary
  ) throws -> (ledger: Ledger?, summary: ImportSummary) {
    if try exists(at: path) {
      let ledger = try Ledger(at: path)
      return (ledger, try work(ledger))
    }
    let made = try NewLedger(for: path, isTrial: options.isDryRun)
    let summary = try work(made.ledger)
    guard summary.isStored else { return (nil, summary) }
    if let ledger = try made.publish(summary.storedWork) { return (ledger, summary) }
    // Another program was quicker: its ledger takes these tables too.
    guard !isOnce else { throw LedgerError.locked(path: path) }
    let ledger = try Ledger(at: path)
    return (ledger, try work(ledger))
  }
}

extension ImportSummary {
  /// What is stored once the import is committed.
  var storedWork: Wording {
    Wording(zh: "第 \(number ?? 0) 次导入", en: "import \(number ?? 0)")
  }
}
