import BianzhiCore

/// Rows of entries and exits.
struct MovementReader: EntryReader {
  let session: ImportSession
  private let plain: PlainReader
  private let movement, movedOn, entered, left: Int

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    movement = layout.column(.movement)
    movedOn = layout.column(.movedOn)
    entered = layout.column(.entered)
    left = layout.column(.leftOn)
    plain = PlainReader(
      session,
      [
        .organ, .text(.name, .needed), .person,
      ])
  }

  private static let entries: Set<String> = ["入编", "增", "增加", "进", "进人", "增员", "调入", "新增"]
  private static let exits: Set<String> = ["出编", "减", "减少", "出", "减员", "调出", "退出", "核减"]

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let start = try plain.values(row, line: line)
    let isEntry = try direction(row)
    let own = isEntry ? entered : left
    var day = session.day(row, own, line: line)
    if day == .null { day = session.day(row, movedOn, line: line) }
    let layout = session.sheet.layout
    let reasonColumn = reasonColumn(row, isEntry: isEntry)
    let columns = [
      layout.column(.quotaKind), reasonColumn, layout.column(.slip), layout.column(.document),
      layout.column(.note),
    ]
    let content: [CellValue] = [
      CellValue(session.word(row, columns[0], QuotaKind.words, line: line)),
      CellValue(session.text(row, reasonColumn)), CellValue(session.text(row, columns[2])),
      CellValue(session.document(row, columns[3])), CellValue(session.text(row, columns[4])),
    ]
    let key: [CellValue] =
      start + [.text(isEntry ? "入编" : "出编"), day == .null ? .integer(0) : day]
    let values = key + zip(content, columns).map { session.told(row, $1, $0) }
    return [
      Entry(values: values, blanks: session.blanks(values, columns: key.map { _ in -1 } + columns))
    ]
  }

  /// The column that tells the reason of the row; −1 where none does.
  private func reasonColumn(_ row: CellReader, isEntry: Bool) -> Int {
    let layout = session.sheet.layout
    let (own, leaving) = (layout.column(.reason), layout.column(.leavingReason))
    guard !isEntry, leaving >= 0 else { return own }
    if session.text(row, leaving) != nil { return leaving }
    // 变动原因 stands for both; the reason of an entry does not.
    return own >= 0 && layout.heading(own).contains("变动") ? own : leaving
  }

  private func direction(_ row: CellReader) throws -> Bool {
    if let word = session.text(row, movement) {
      if Self.entries.contains(word) { return true }
      if Self.exits.contains(word) { return false }
      throw Issue(.notAMovement, session.sheet.layout.heading(movement))
    }
    switch (session.text(row, entered), session.text(row, left)) {
    case (.some, nil): return true
    case (_, .some): return false
    case (nil, nil):
      throw Issue(.notAMovement, session.sheet.layout.heading(movement >= 0 ? movement : entered))
    }
  }
}
