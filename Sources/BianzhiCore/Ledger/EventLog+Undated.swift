extension EventLog {
  /// Kinds of events that nobody dates: they say what was stored, not what was done on a day.
  package static let undated = [
    "import.stored", "import.undone", "mapping.kept", "name.decided", "name.joined",
    "reveal.logged", "value.decided", "value.recoded", "header.decided", "file.decided",
  ]

  /// Adds an event that nobody dates: it bears the data day, where there is one, or the day of the event
  /// before. No clock is read.
  @discardableResult
  package func record(
    kind: String, subject: String, dataDay: CalendarDay? = nil, payload: some Encodable
  ) throws -> Event {
    precondition(Self.undated.contains(kind), "\(kind) is dated by the person who acts")
    return try append(
      kind: kind, subject: subject, day: try dataDay ?? lastDay() ?? CalendarDay.earliest, by: "",
      payload: payload)
  }
}
