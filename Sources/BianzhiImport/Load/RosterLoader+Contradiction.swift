import BianzhiCore

/// Columns that say of somebody's state what cannot both be right.
extension RosterLoader {
  /// What another column says of somebody whom the column of the state calls present: that they have left by the data
  /// day, are not at the post or hold no place. Only the unit knows which of the two is right.
  func contradiction(
    _ row: CellReader, _ own: PersonState?, _ placed: OtherState?, by day: Int32
  ) throws -> OtherState? {
    if let placed, placed.text.hasSuffix(StateText.contradictedMark) { return placed }
    let isPresent = own.map(Self.present.contains) ?? saysInPost(row)
    guard isPresent else { return nil }
    let mayNote = NoteState.mayTellAway(row.bytes(columns.note))
    let noted = mayNote ? try answer(row, columns.note, by: day) : nil
    let sort = try sortAnswer(row, by: day)
    let told = [
      leavingReason(row, by: day), try answer(row, columns.hasLeft, by: day), noted, placed, sort,
    ].compactMap { $0 }
    if let left = told.first(where: { Self.reading($0.text)?.isLeft == true }) {
      guard left.column != columns.note || hasComeByNote(row, day) else { return nil }
      return (left.text + StateText.contradictedMark, left.column)
    }
    guard own.map(Self.atWork.contains) ?? true else { return nil }
    let away =
      [noted, placed].compactMap { $0 }.first { saysAway($0.text, row) }
      ?? sort.flatMap { Self.isNotAtWork($0.text) ? $0 : nil }
    return away.map { ($0.text + StateText.contradictedMark, $0.column) }
  }

  /// Whether the word for a sort of people (人员类别) is none of people at work on a place of the unit: 内退, 借调人员.
  private static func isNotAtWork(_ text: String) -> Bool {
    switch reading(text) {
    case .leftEarly, .unpaidLeave, .offPost, .secondedIn, nil: true
    default: false
    }
  }

  /// Whether a note says, clearly or not, that its person is not at the post or holds no place: 停薪留职, 长期不在岗,
  /// 劳务派遣.
  private func saysAway(_ text: String, _ row: CellReader) -> Bool {
    switch Self.reading(text) {
    case .unpaidLeave, .leftEarly, .offPost: true
    // 劳务派遣 beside 编外 says the same.
    case .offQuota: !isOffQuotaByKind(row)
    case .sickLeave: text.holds("长")
    // 在编 beside 借调 says whose the place is.
    case nil:
      NoteState.mayMeanAway(text)
        || NoteState.isLoanOfEither(text)
          && !PersonState.tellsPlaceAlone(row.string(columns.state))
    default: false
    }
  }

  private func isOffQuotaByKind(_ row: CellReader) -> Bool {
    columns.kind >= 0
      && WordReading(of: row.string(columns.kind), in: "quota_kind").code
        == QuotaKind.offQuota.rawValue
  }

  /// States of people who are at the post.
  private static let atWork: Set<PersonState> = [.inPost, .onTrial]

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
