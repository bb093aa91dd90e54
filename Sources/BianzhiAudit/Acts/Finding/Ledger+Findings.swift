public import BianzhiCore

/// What a program may do about findings. Every act names the day and the person, is refused where the state of
/// the finding does not allow it, and is written to the ledger's chain of events; several findings are moved
/// all, or none.
extension Ledger {
  /// Somebody says that findings are so.
  ///
  /// - Parameters:
  ///   - names: findings as `F12`, or `H3` for one that people raised.
  ///   - day: the day of the act; no clock is read.
  ///   - person: who acts.
  /// - Throws: an error that says what stands against it; ``LedgerError``.
  public func confirmFindings(
    _ names: [String], on day: CalendarDay, by person: String
  ) throws {
    _ = try act(ConfirmFinding(), to: names, on: day, by: person)
  }

  /// Plans how findings are rectified, by whom, with what aim and until when.
  ///
  /// - Parameters:
  ///   - names: findings that were confirmed.
  ///   - owner: who rectifies them; that person may not accept the result.
  ///   - target: what will be so when they are rectified.
  ///   - deadline: a day not before the act.
  /// - Throws: an error that says what stands against it; ``LedgerError``.
  public func planFindings(
    _ names: [String], measure: String, owner: String, target: String, deadline: CalendarDay,
    on day: CalendarDay, by person: String
  ) throws {
    let plan = RectificationPlan(measure: measure, owner: owner, target: target)
    _ = try act(PlanRectification(plan, deadline: deadline), to: names, on: day, by: person)
  }

  /// The owner says that findings are rectified.
  ///
  /// - Parameters:
  ///   - names: findings that were planned, are being rectified or were transferred.
  ///   - note: what was done.
  /// - Throws: an error that says what stands against it; ``LedgerError``.
  public func submitFindings(
    _ names: [String], note: String, on day: CalendarDay, by person: String
  ) throws {
    _ = try act(SubmitFinding(note: note), to: names, on: day, by: person)
  }

  /// Closes findings that were submitted. A finding of a rule is closed only if a later check on newer data
  /// judged it gone, and never by somebody who worked on it.
  ///
  /// - Throws: an error that says what stands against it; ``LedgerError``.
  public func acceptFindings(
    _ names: [String], on day: CalendarDay, by person: String
  ) throws {
    _ = try act(AcceptFinding(), to: names, on: day, by: person)
  }
}
