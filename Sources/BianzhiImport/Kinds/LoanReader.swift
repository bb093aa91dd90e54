import BianzhiCore

/// Rows of loans, whose first and last day may be told in words: 2023-03-01至2023-08-31, 6个月, 2023年9月已返回.
///
/// A term (借调期限) is what was planned; a return of a column of its own ends the loan and is kept in the note, too.
struct LoanReader: EntryReader {
  let session: ImportSession
  private let plain: PlainReader
  private let since, until, returned, document, reason, note: Int
  private let answers: ReturnColumns

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    since = layout.column(.since)
    until = layout.column(.until)
    returned = layout.column(.returnedOn)
    document = layout.column(.document)
    reason = layout.column(.reason)
    note = layout.column(.note)
    answers = ReturnColumns(layout)
    plain = PlainReader(
      session,
      [
        .organ, .text(.name, .needed), .person, .namedOrgan(.borrower), .text(.document),
        .text(.reason), .text(.note),
      ])
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let cells = try plain.values(row, line: line)
    let (begin, end) = (term(row, since), term(row, until))
    let first = date(row, since) ?? begin?.first ?? end?.first
    let since = first.map { CellValue.integer(Int64($0.stored)) } ?? rest(row, since, begin, line)
    let back = returnOutsideNotes(row, line: line)
    let last = last(row, begin, end, first, back, line)
    var values: [CellValue] =
      Array(cells.prefix(4)) + [since == .null ? .integer(0) : since, last]
      + Array(cells.dropFirst(4))
    if let back { values[8] = Self.noted(back, values[8]) }
    let columns = [-1, -1, -1, -1, -1, until, document, reason, note]
    return [Entry(values: values, blanks: session.blanks(values, columns: columns))]
  }

  private func date(_ row: CellReader, _ column: Int) -> RecordedDate? {
    guard case .date(let stored) = RecordedDate.read(row.bytes(column)) else { return nil }
    return RecordedDate(stored: Int64(stored))
  }

  /// What a cell says in words of the days of the loan; nil where nothing of the kind can be read. 2022.1 may be January or
  /// October: of first days it is no last one, and of last days nobody knows which.
  private func term(_ row: CellReader, _ column: Int) -> LoanTerm? {
    guard case .unreadable(let problem) = RecordedDate.read(row.bytes(column)),
      problem != .ambiguous
    else { return nil }
    return LoanTerm(row.string(column))
  }

  /// What is kept of a cell that tells no first or last day: nothing, or its words, which people have to read.
  private func rest(
    _ row: CellReader, _ column: Int, _ term: LoanTerm?, _ line: Int
  ) -> CellValue {
    guard column >= 0, term == nil || term?.months != nil else { return .null }
    return session.day(row, column, line: line)
  }

  /// The day or the words of a return that a column of its own tells; nil where none does.
  private func returnOutsideNotes(_ row: CellReader, line: Int) -> CellValue? {
    if let day = date(row, returned) { return .integer(Int64(day.stored)) }
    if returned >= 0, !CellReader.isBlankMark(row.bytes(returned)) {
      let text = row.string(returned)
      if let back = LoanReturn(text) {
        return back.day.map { .integer(Int64($0.stored)) } ?? .text(back.part)
      }
      if YesNo(recorded: text) == .yes { return .text(text) }
      // 未返回 is no day, and nothing to ask about.
      if !["未", "否", "没", "在借"].contains(where: text.contains) {
        _ = session.day(row, returned, line: line)
      }
    }
    return answers.answer(in: row)
  }

  /// A note with a return that another column tells.
  private static func noted(_ back: CellValue, _ note: CellValue) -> CellValue {
    let told =
      switch back {
      case .integer(let day): RecordedDate(stored: day).map { "返回时间：\($0.description)" } ?? ""
      case .text(let words): "已返回（\(words)）"
      case .null, .untold: ""
      }
    if told.isEmpty { return note }
    guard case .text(let words) = note, !words.isEmpty else { return .text(told) }
    return .text("\(words)；\(told)")
  }

  /// The last day: of the return, else of the term.
  private func last(
    _ row: CellReader, _ begin: LoanTerm?, _ end: LoanTerm?, _ first: RecordedDate?,
    _ told: CellValue?, _ line: Int
  ) -> CellValue {
    if let told, case .integer = told { return told }
    let notes = [note, reason].lazy.map(row.string)
    let back = notes.compactMap { LoanReturn($0) }.first
    let term = date(row, until) ?? end?.end(since: first) ?? begin?.end(since: first)
    // 已返回 tells no day: the loan was over by the end of its term.
    if let day = back?.day ?? term { return .integer(Int64(day.stored)) }
    if let back { return .text(back.part) }
    if let told { return told }
    let words = rest(row, until, end, line)
    return words == .null ? session.told(row, until, .null) : words
  }
}
