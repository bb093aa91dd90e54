public import BianzhiCore

/// One act of an audit, as a program does it with ``BianzhiCore/Ledger/perform(_:on:by:evenSo:)``.
///
/// Findings are named `F12`, or `H3` where somebody raised them; plans `P1`, leaders of a plan `P1-7`, runs of rules by
/// their number. Organs are named by their codes. Several findings are acted on all, or none.
///
/// Making a value looks at nothing. What may not be done, for its day, its person or what the ledger holds, is refused
/// when it is performed, with what stands against it and what to do.
public struct AuditAct: Sendable {
  private let body: @Sendable (Desk) throws -> [String]

  /// - Parameter body: does it and gives the names of what it was done to, or what it began.
  init(_ body: @escaping @Sendable (Desk) throws -> [String]) { self.body = body }

  func write(at desk: Desk) throws -> [String] { try body(desk) }
}

extension Ledger {
  /// Does an act of the audit: everything of it is written to the ledger's chain of events, or nothing.
  ///
  /// - Parameters:
  ///   - act: what is done.
  ///   - day: the day of the act, not before the last act on the same thing; no clock is asked for it.
  ///   - person: who acts: a person, no office and no role.
  ///   - excuse: why a day after today, or long after the newest data, is right.
  /// - Returns: the names of what it was done to, or of what it began: `F12`, `H3`, `P1`, `P1-7`, each once.
  /// - Throws: an error that says what stands against it; ``LedgerError``.
  @discardableResult
  public func perform(
    _ act: AuditAct, on day: CalendarDay, by person: String, evenSo excuse: DayExcuse = DayExcuse()
  ) throws -> [String] {
    try self.act(on: day, by: person, evenSo: excuse) { try act.write(at: $0) }
  }
}
