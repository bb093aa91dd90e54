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
    let values: [CellValue] =
      start + [
        .text(isEntry ? "入编" : "出编"), day == .null ? .integer(0) : day,
        session.told(
          layout.column(.quotaKind),
          CellValue(session.word(row, layout.column(.quotaKind), QuotaKind.words, line: line))),
        session.told(
          max(layout.column(.reason), layout.column(.leavingReason)),
          CellValue(reason(row, isEntry: isEntry))),
        session.told(layout.column(.slip), CellValue(session.text(row, layout.column(.slip)))),
        session.told(
          layout.column(.document), CellValue(session.document(row, layout.column(.document)))),
        session.told(layout.column(.note), CellValue(session.text(row, layout.column(.note)))),
      ]
    return [Entry(values: values)]
  }

  private func reason(_ row: CellReader, isEntry: Bool) -> String? {
    let layout = session.sheet.layout
    guard !isEntry, layout.column(.leavingReason) >= 0 else {
      return session.text(row, layout.column(.reason))
    }
    if let reason = session.text(row, layout.column(.leavingReason)) { return reason }
    // 变动原因 stands for both; the reason of an entry does not.
    let heading = layout.heading(layout.column(.reason))
    return heading.contains("变动") ? session.text(row, layout.column(.reason)) : nil
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
