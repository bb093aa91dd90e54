import BianzhiCore

/// How the cells of a row become its stored state.
extension RosterLoader {
  /// The state; a yes or no answers what the heading asks, and a day of leaving may be still to come.
  @inline(__always)
  func bindState(
    _ row: CellReader, by day: Int32, _ words: PlaceWords, line: Int
  ) throws -> Term {
    let (bytes, kind) = (row.bytes(columns.state), words.kind)
    if columns.tellState(row) || nameNote != nil || words.tellState || words.mayBeLast
      || !kind.isKnown,
      let told = try bindTold(row, by: day, words, line: line)
    {
      return told
    }
    if bytes.count <= 4, let answered = try bindAnswer(row, line: line) { return answered }
    guard !CellReader.isBlankMark(bytes) else {
      return try bindHeading(row, kind, by: day, line: line)
    }
    if kind.id != 0, kind.mark != 1, states.state(of: bytes).map({ $0 == .offQuota }) ?? true,
      let said = hired(row.string(columns.state), row)
    {
      return try bindState(said, line: line)
    }
    let term = try session.terms.term(bytes, .state)
    if term.leftOn > 0, let left = RecordedDate(stored: Int64(term.leftOn)),
      left.first.yyyymmdd > day
    {
      return try bindState(row.string(columns.state) + StateText.laterMark, line: line)
    }
    if try isStillToCome(row, term, by: day) {
      return try bindState(row.string(columns.state) + StateText.laterMark, line: line)
    }
    if kind.id == 0, columns.kind >= 0, isPlaceless(kind, row.string(columns.state)) {
      return try bindState(row.string(columns.state) + StateText.placelessMark, line: line)
    }
    if !term.isKnown, let dated = YearlessMonth(row.string(columns.state), by: day) {
      return try bindState(dated.stored, line: line)
    }
    bind(term, bytes, columns.state, line: line)
    return term
  }

  /// The state that a title or heading tells of somebody of whom the row tells none. 聘用人员 above people of an institution says
  /// nothing of their state.
  private func bindHeading(
    _ row: CellReader, _ kind: Term, by day: Int32, line: Int
  ) throws -> Term {
    let heading = try session.sheet.group?.state.flatMap { try headed($0, row, by: day) }
    let beside = kind.mark == 1 ? nil : heading.flatMap { hired($0, row) }
    guard let told = heading, beside?.hasSuffix(StateText.byKindMark) != true else {
      insert.bindNull()
      return Term(id: 0, isKnown: true, mark: 0)
    }
    session.sheet.issues.add(Issue(.stateByHeading), row: line)
    let text = beside.map { HeadedState.text(heading: HeadedState.title, $0) } ?? told
    return try bindState(
      isPlaceless(kind, told) ? text + StateText.placelessMark : text, line: line)
  }

  /// A state that a heading tells: nil where it says that the place is the roster's own unit's (以下人员编制在本局), and marked
  /// where the day of leaving is still to come.
  private func headed(_ state: String, _ row: CellReader, by day: Int32) throws -> String? {
    let mark = HeadedState.text(heading: HeadedState.title, "")
    guard state.startsWith(mark), case let said = String(state.dropFirst(mark.count)) else {
      return state
    }
    guard try withoutOwn(said, row) == said else { return nil }
    guard case .says(let told, let left?, _) = NoteState(said), told.isLeft,
      left.first.yyyymmdd > day
    else { return state }
    return state + StateText.laterMark
  }

  /// Having left (离休, 退休), where the column of the kind of quota says it.
  func leftByKind(_ row: CellReader, _ kind: Term) -> OtherState? {
    guard !kind.isKnown, case let cell = row.string(columns.kind),
      Self.reading(cell)?.isLeft == true
    else { return nil }
    return (cell, columns.kind)
  }

  /// The state as other columns tell it, or the row before; nil where they tell none.
  private func bindTold(
    _ row: CellReader, by day: Int32, _ words: PlaceWords, line: Int
  ) throws -> Term? {
    guard let told = try otherState(row, by: day, words) else {
      let isPresent = ownState(row).map { [.inPost, .onTrial].contains($0) } ?? true
      guard words.mayBeLast, isPresent, session.sheet.group?.state == nil else { return nil }
      return try bindState(SameNames.text, from: columns.name, line: line)
    }
    let mark = isPlaceless(words.kind, told.text) ? StateText.placelessMark : ""
    if told.column == columns.post || told.column == columns.body {
      session.sheet.issues.add(Issue(.stateByTitle), row: line)
    }
    let isElsewhere = told.text.startsWith(HeadedState.homeUnit)
    if told.column == columns.homeUnit || told.column == columns.kind && isElsewhere {
      session.sheet.issues.add(
        Issue(.homeElsewhere, session.sheet.layout.heading(told.column)), row: line,
        words: whom(row, told.text))
    } else if told.column == columns.note || told.column == columns.name,
      Self.reading(told.text).map(Calibre.standard.neither.contains) == true
    {
      session.sheet.issues.add(
        Issue(.notCountedByNote, session.sheet.layout.heading(told.column)), row: line,
        words: whom(row, told.text))
    }
    return try bindState(told.text + mark, from: told.column, line: line)
  }

  /// Whom a row is of, and the words by which they are not counted.
  private func whom(_ row: CellReader, _ told: String) -> String {
    let words = told.firstIndex(of: "：").map { told[told.index(after: $0)...] } ?? told[...]
    return "\(row.string(columns.name))：\(words)"
  }

  /// 是 or 否 below 是否在岗 or another heading that asks; nil for other cells, and for 是 to 是否在岗.
  private func bindAnswer(_ row: CellReader, line: Int) throws -> Term? {
    guard !CellReader.isBlankMark(row.bytes(columns.state)) else { return nil }
    let cell = row.string(columns.state)
    guard let answer = YesNo(recorded: cell) else { return nil }
    let heading = session.sheet.layout.heading(columns.state)
    guard columns.asksWhetherInPost else {
      // 是 below 在编情况 answers what 是否在编 asks.
      let isOfPlace = HeaderWord.normal(heading).holds("在编")
      return try bindState(
        isOfPlace
          ? HeadedState.text(heading: HeadedState.quotaQuestion, cell) : "\(cell)（\(heading)）",
        line: line)
    }
    // What 否 means is asked of this column, and decided for no other.
    guard answer == .no else { return nil }
    let asked = HeaderWord.normal(heading)
    let text = HeadedState.text(heading: asked.hasPrefix("是否") ? asked : "是否在岗", cell)
    return try bindState(text, line: line)
  }

  private func bindState(_ text: String, from column: Int? = nil, line: Int) throws -> Term {
    var text = text
    return try text.withUTF8 {
      let bytes = UnsafeRawBufferPointer($0)
      let term = try session.terms.term(bytes, .state)
      bind(term, bytes, column ?? columns.state, line: line)
      return term
    }
  }
}
