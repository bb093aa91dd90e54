import BianzhiCore

/// Columns that say of somebody's state what cannot both be right.
extension RosterLoader {
  /// What another column says of somebody's leaving by the data day whom the column of the state calls present: only the
  /// unit knows which of the two is right.
  func contradiction(
    _ row: CellReader, _ own: PersonState?, by day: Int32
  ) throws -> OtherState? {
    guard own.map(Self.present.contains) ?? saysInPost(row) else { return nil }
    let mayNote = NoteState.mayTellLeaving(row.bytes(columns.note))
    let told = [
      leavingReason(row, by: day), try answer(row, columns.hasLeft, by: day),
      mayNote ? try answer(row, columns.note, by: day) : nil,
    ].compactMap { $0 }
    guard let left = told.first(where: { Self.reading($0.text)?.isLeft == true }),
      left.column != columns.note || hasComeByNote(row, day)
    else { return nil }
    return (left.text + StateText.contradictedMark, left.column)
  }

  /// States of people who have not left and hold a place.
  private static let present: Set<PersonState> = [
    .inPost, .onTrial, .secondedOut, .attached, .dispatched,
  ]

  /// Whether the day that a note tells of leaving, if it tells any, has come.
  private func hasComeByNote(_ row: CellReader, _ day: Int32) -> Bool {
    guard let stored = notedDay(row), let left = RecordedDate(stored: Int64(stored)) else {
      return true
    }
    return left.last.yyyymmdd <= day
  }

  private func saysInPost(_ row: CellReader) -> Bool {
    columns.asksWhetherInPost && row.bytes(columns.state).count <= 4
      && YesNo(recorded: row.string(columns.state)) == .yes
  }
}
