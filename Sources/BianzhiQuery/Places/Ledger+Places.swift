public import BianzhiCore

extension Ledger {
  /// Whether an organ may take people on a kind of quota on a day, with the arithmetic: approved and waived places, people
  /// on them by the newest roster, entries and exits since, who will have left, what is kept back or planned.
  ///
  /// - Returns: an answer that tells why nothing can be said, where it cannot: no roster, an old one, unclear approvals,
  ///   people whose kind is not known.
  /// - Throws: ``RuleError/noData`` where no day is given and the ledger has none, ``LedgerError``.
  public func places(_ request: PlaceRequest) throws -> PlaceAnswer {
    try reading { try PlaceReader($0, request).answer() }
  }
}
