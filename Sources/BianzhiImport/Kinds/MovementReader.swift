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

  private static let entries: Set<String> = [
    "入编", "增", "增加", "进", "进人", "增员", "调入", "新增", "增人", "进编", "录用", "新录用", "招录", "考录", "招聘", "公开招聘",
    "选调",
    "转入", "划入", "安置", "接收", "新进", "军转安置", "公务员招录", "公务员录用", "新招录", "引进", "人才引进", "入职",
  ]
  private static let exits: Set<String> = [
    "出编", "减", "减少", "出", "减员", "调出", "退出", "核减", "减人", "离编", "下编", "减编", "注销", "转出", "划出", "离退休",
  ]

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
      CellValue(session.text(row, reasonColumn) ?? reason(row)),
      CellValue(session.text(row, columns[2])),
      CellValue(session.document(row, columns[3])), CellValue(session.text(row, columns[4])),
    ]
    let key: [CellValue] =
      start + [.text(isEntry ? "入编" : "出编"), day == .null ? .integer(0) : day]
    let values = key + zip(content, columns).map { session.told(row, $1, $0) }
    return [
      Entry(values: values, blanks: session.blanks(values, columns: key.map { _ in -1 } + columns))
    ]
  }

  /// 退休 or 公务员招录 below 变动类别 says why, too.
  private func reason(_ row: CellReader) -> String? {
    session.text(row, movement).flatMap { $0.count > 1 && !Self.plain.contains($0) ? $0 : nil }
  }

  private static let plain: Set<String> = [
    "入编", "出编", "增加", "减少", "进人", "增员", "减员", "新增", "退出", "核减", "增人", "减人", "进编", "离编", "下编", "减编",
    "注销",
  ]

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
      if Self.exits.contains(word) || PersonState(recorded: word)?.isLeft == true { return false }
      throw Issue(.notAMovement, session.sheet.layout.heading(movement))
    }
    switch (session.text(row, entered), session.text(row, left)) {
    case (.some, nil): return true
    case (_, .some): return false
    case (nil, nil):
      if movement < 0, session.sheet.moves == .entries { return true }
      throw Issue(.notAMovement, session.sheet.layout.heading(movement >= 0 ? movement : entered))
    }
  }
}
