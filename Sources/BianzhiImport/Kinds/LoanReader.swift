import BianzhiCore

/// Rows of loans, whose first and last day may be told in words: 2023-03-01至2023-08-31, 6个月, 2023年9月已返回.
///
/// A term (借调期限) is what was planned; a return of a column of its own ends the loan and is kept in the note, too.
struct LoanReader: EntryReader {
  let session: ImportSession
  private let plain: PlainReader
  private let since, until, document, reason, note: Int
  private let answers: ReturnColumns

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    since = layout.column(.since)
    until = layout.column(.until)
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
    let answer = answers.answer(in: row)
    let last = last(row, begin, end, first, answer, line)
    var values: [CellValue] =
      Array(cells.prefix(4)) + [since == .null ? .integer(0) : since, last]
      + Array(cells.dropFirst(4))
    values[8] = noted(answer, row, beside: values[8], line: line)
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

  /// The note, with what columns of their own tell of a return, and their words that nobody can read.
  private func noted(
    _ answer: ReturnColumns.Answer, _ row: CellReader, beside note: CellValue, line: Int
  ) -> CellValue {
    var told: [String] = []
    switch answer.back {
    case .day(let day): told.append("\(answer.isDenied ? "计划" : "")返回时间：\(day.description)")
    case .words(let words): told.append("已返回（\(words)）")
    case nil: break
    }
    for column in answer.unread {
      session.warn(.returnUnread, column, line: line)
      let denied = answer.isDenied ? "（另一列写未返回）" : ""
      told.append("\(session.sheet.layout.heading(column))：\(row.string(column))\(denied)")
    }
    if told.isEmpty { return note }
    if case .text(let words) = note, !words.isEmpty { told.insert(words, at: 0) }
    return .text(told.joined(separator: "；"))
  }

  /// The last day: of the return, else of the term.
  private func last(
    _ row: CellReader, _ begin: LoanTerm?, _ end: LoanTerm?, _ first: RecordedDate?,
    _ answer: ReturnColumns.Answer, _ line: Int
  ) -> CellValue {
    var planned: RecordedDate?
    if case .day(let day) = answer.back {
      guard answer.isDenied else { return .integer(Int64(day.stored)) }
      planned = day
    }
    let notes = [note, reason].lazy.map(row.string)
    let back = notes.compactMap { LoanReturn($0) }.first
    let term = date(row, until) ?? end?.end(since: first) ?? begin?.end(since: first) ?? planned
    // 已返回 tells no day: the loan was over by the end of its term.
    if let day = back?.day ?? term { return .integer(Int64(day.stored)) }
    if let back { return .text(back.part) }
    if case .words(let words) = answer.back { return .text(words) }
    let words = rest(row, until, end, line)
    return words == .null ? session.told(row, until, .null) : words
  }
}
