public import BianzhiCore

extension Ledger {
  /// An organ's history: names, documents, quotas, posts, people and findings along time, with running totals.
  ///
  /// - Parameter organCode: its code.
  /// - Returns: by day, what has no day first; empty where the ledger knows nothing of the organ.
  /// - Throws: ``LedgerError``.
  public func history(of organCode: String) throws -> [HistoryEntry] {
    try reading { try HistoryReader($0, organCode).entries() }
  }
}
