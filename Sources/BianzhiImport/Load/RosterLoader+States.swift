import BianzhiCore

/// What other columns than that of the state tell of it: 是否在编, 是否退休, 退休时间, 人员类别, 备注.
extension RosterLoader {
  /// A text to be stored as the state, and the column that it comes from.
  typealias OtherState = (text: String, column: Int)

  /// What the row tells of the state where the column for it is blank or says only that the person is there; nil
  /// where it tells nothing.
  ///
  /// A state that the column itself tells stands, unless another column says that the person is outside the
  /// establishment or holds a place of another organ, or the column says only that the person is not there
  /// (是否在职：否) and another one why. Where several tell one, having left comes first.
  func otherState(_ row: CellReader, by day: Int32, _ words: PlaceWords) throws -> OtherState? {
    let own = ownState(row)
    if own?.isLeft == true { return nil }
    let isBlank = CellReader.isBlankMark(row.bytes(columns.state))
    let isOpen = isBlank || own == .offPost
    let tells =
      isOpen || lacksKind(words.kind) || PlaceElsewhere.mayStand(in: row.bytes(columns.note))
    var note = try remark(row, tells: tells, by: day)
    let kind = ofKind(try sortAnswer(row, by: day), row)
    let job = employment(row, words.kind) ?? kindRemark(row, words.kind)
    let quota = try answer(row, columns.onQuota, by: day)
    let isNoted = note.map { Self.reading($0.text) != nil } ?? false
    if isBlank { note = ofKind(note, row) }
    let placed = try isNoted ? nil : placed(row, own, words, tellsPlace: quota)
    let home = try home(row, words.organ) ?? placeByKind(row, words.kind)
    let outside = [quota, kind, job, note, placed, home].compactMap { $0 }.first { told in
      let asksPlace = told.column == quota?.column || columns.sorts.contains(told.column)
      return Self.reading(told.text) == (asksPlace ? .offQuota : .secondedIn)
    }
    guard isOpen else {
      let isInPost = own.map { [.inPost, .onTrial].contains($0) } ?? false
      return try outside ?? ofNoPlace(note, words.kind) ?? contradiction(row, own, placed, by: day)
        ?? (isInPost ? askedOfKind(kind) ?? job ?? openSort(row, words.kind) : nil)
    }
    let told = [
      leavingReason(row, by: day), try answer(row, columns.hasLeft, by: day),
      leavingDay(row, by: day), leftByKind(row, words.kind),
      note, placed, home, kind, job, outside, quota, try answer(row, columns.isAway, by: day),
    ].compactMap { $0 }
    let read = told.map { ($0, Self.reading($0.text)) }
    let left = read.first { $0.1?.isLeft == true }
    let away = read.first { $0.1 != nil && $0.1 != .inPost }
    guard isBlank else {
      let why = read.first { $0.1 == nil && $0.0.column == columns.leavingReason }
      return (left ?? away ?? why)?.0
    }
    let asked = read.first { $0.1 == nil }
    return (left ?? away ?? asked ?? read.first)?.0 ?? sortAlone(row, words)
  }

  /// What the column of the state says; its words mostly repeat.
  func ownState(_ row: CellReader) -> PersonState? {
    guard !CellReader.isBlankMark(row.bytes(columns.state)) else { return nil }
    let state = states.state(of: row.bytes(columns.state))
    guard state == .offQuota,
      hired(row.string(columns.state), row)?.hasSuffix(StateText.byKindMark) == true
    else { return state }
    return .inPost
  }

  static func reading(_ text: String) -> PersonState? {
    readings.answer(text, StateReadings.state)
  }

  /// What texts say that many rows have: most remarks are one of a few.
  private static let readings = Remembered<PersonState?>()
  private static let notes = Remembered<NoteState>()
  private static let places = Remembered<[(part: String, unit: String)]>()

  /// The parts of a note that name a unit with which somebody holds the place, or to which somebody went.
  private static func units(in note: String) -> [(part: String, unit: String)] {
    PlaceElsewhere.parts(of: note) + MoveRemark.parts(of: note)
  }

  func answer(_ row: CellReader, _ column: Int, by day: Int32) throws -> OtherState? {
    let bytes = row.bytes(column)
    guard !CellReader.isBlankMark(bytes) else { return nil }
    let cell = row.string(column)
    if column == columns.note || columns.sorts.contains(column) {
      return try note(withoutOwn(cell, row), column, row, by: day)
    }
    let asked = heading(column, HeadedState.quotaQuestion)
    let isQuota = column == columns.onQuota && !HeadedState.asks(asked)
    return (HeadedState.text(heading: isQuota ? HeadedState.quotaQuestion : asked, cell), column)
  }

  /// A note without what it says of a place of the roster's own unit, and without 兼任 of people whose quota kind is
  /// recorded.
  func withoutOwn(_ note: String, _ row: CellReader) throws -> String {
    var rest = note
    for (part, unit) in Self.places.answer(note, Self.units) {
      let isOwn =
        PlaceElsewhere.isConcurrent(part)
        ? columns.kind < 0 || !CellReader.isBlankMark(row.bytes(columns.kind))
        : try self.isOwn(unit, row)
      if isOwn { rest = rest.replacing(part, with: "") }
    }
    return rest
  }

  /// Whether the name of a unit is that of the roster's own; "" is none.
  func isOwn(_ unit: String, _ row: CellReader) throws -> Bool {
    try !unit.isEmpty
      && session.isUnit(
        unit, session.sheet.lastOrgan,
        names: [session.sheet.organ?.name, row.string(columns.organName)].compactMap { $0 }
          .filter { !$0.isEmpty })
  }

  /// A note, of which only the words that tell a state are kept.
  func note(_ cell: String, _ column: Int, _ row: CellReader, by day: Int32) -> OtherState? {
    let heading =
      column == columns.note ? "备注" : column == columns.name ? "姓名" : heading(column, "人员类别")
    if columns.sorts.contains(column), OffQuotaWord.isPlain(cell) || EmploymentWord(cell) != nil {
      return OffQuotaWord.isPlain(cell) ? (HeadedState.text(heading: heading, cell), column) : nil
    }
    switch Self.notes.answer(cell, NoteState.init) {
    case .nothing:
      // 五月调县委办
      return YearlessMonth(cell, by: day).map {
        (HeadedState.text(heading: heading, $0.stored), column)
      }
    case .unclear(let part):
      // 聘用 beside a kind of quota is how institutions employ people.
      let hasKind = !CellReader.isBlankMark(row.bytes(columns.kind))
      if columns.sorts.contains(column), hasKind, !LoanWord.isBare(part) { return nil }
      // 借调（2022.1-2023.1）, and the list is of 2024: back again.
      if LoanWord.isBare(part), let end = StateText.periodEnd(in: part), end.last.yyyymmdd < day {
        return nil
      }
      let dated = YearlessMonth(part, by: day)?.stored
      return (HeadedState.text(heading: heading, dated ?? part), column)
    case .says(let state, let left, let part):
      var text = HeadedState.text(heading: heading, part)
      if let left, left.first.yyyymmdd > day {
        text += StateText.laterMark
      } else if state.isLeft, let year = StateText.bareYear(in: part), year >= day / 10_000 {
        text += StateText.unsureMark
      } else if !state.isLeft, let end = StateText.periodEnd(in: part), end.last.yyyymmdd < day {
        // 借调县委办（2023.1-2023.6）, and the list is of 2024.
        text += StateText.unsureMark
      }
      return (text, column)
    }
  }

  /// Whether somebody who is here on attachment or loan holds a place elsewhere, since none is recorded here.
  func isPlaceless(_ kind: Term, _ state: String) -> Bool {
    kind.id == 0 && columns.kind >= 0 && StateText.mayHaveCome(state)
  }

  /// Whether a left state comes only after the data day: 退休（2027年）, or 退休 beside a day of leaving to come.
  func isStillToCome(_ row: CellReader, _ term: Term, by day: Int32) throws -> Bool {
    let bytes = row.bytes(columns.state)
    let mayHaveYear =
      term.leftOn == 0 && bytes.count >= 10
      && bytes.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if mayHaveYear, let year = StateText.bareYear(in: row.string(columns.state)),
      year > day / 10_000, ownState(row)?.isLeft == true
    {
      return true
    }
    let column = columns.leftOn(row)
    guard !CellReader.isBlankMark(row.bytes(column)) else {
      // 退休, and 2027年8月退休 in the remark beside it.
      guard !CellReader.isBlankMark(row.bytes(columns.note)), let stored = notedDay(row),
        let left = RecordedDate(stored: Int64(stored))
      else { return false }
      return left.first.yyyymmdd > day
    }
    guard case .date(let stored) = RecordedDate.read(row.bytes(column)),
      let left = RecordedDate(stored: Int64(stored)), left.first.yyyymmdd > day,
      !columns.isOfPost(column)
    else { return false }
    return ownState(row)?.isLeft == true
  }

  /// The reason of leaving (减少原因, 离岗原因), whose words are those of the state; one whose day is still to come has
  /// not happened.
  func leavingReason(_ row: CellReader, by day: Int32) -> OtherState? {
    guard !CellReader.isBlankMark(row.bytes(columns.leavingReason)) else { return nil }
    let text = row.string(columns.leavingReason)
    guard case .date(let stored) = RecordedDate.read(row.bytes(columns.leftOn(row))),
      let left = RecordedDate(stored: Int64(stored)), left.first.yyyymmdd > day,
      Self.reading(text)?.isLeft == true
    else { return (text, columns.leavingReason) }
    return (text + StateText.laterMark, columns.leavingReason)
  }
}
