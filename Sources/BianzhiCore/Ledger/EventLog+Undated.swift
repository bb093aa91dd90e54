extension EventLog {
  /// Payload of ``excuse(_:_:)``.
  private struct Excuse: Encodable {
    let reason: String
  }

  /// Writes down why data of a day that is still to come are right.
  ///
  /// - Parameter subject: the import, as `I3`.
  package func excuse(_ subject: String, _ reason: String) throws {
    try append(
      kind: EventKind.dayExcused.code, subject: subject, day: try lastDay() ?? CalendarDay.earliest,
      by: "",
      payload: Excuse(reason: reason))
  }

  /// Adds an event that nobody dates: it bears the data day, where there is one, or the day of the event
  /// before. No clock is read.
  @discardableResult
  package func record(
    kind: EventKind, subject: String, dataDay: CalendarDay? = nil, payload: some Encodable
  ) throws -> Event {
    precondition(!kind.isDated, "\(kind.code) is dated by the person who acts")
    return try append(
      kind: kind.code, subject: subject, day: try dataDay ?? lastDay() ?? CalendarDay.earliest,
      by: "",
      payload: payload)
  }
}
