import BianzhiCore

/// Rows of entries and exits.
struct MovementReader: EntryReader {
  let session: ImportSession
  private let plain, person: PlainReader
  private let movement, movedOn, entered, left, givenBy, takenBy: Int

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    movement = layout.column(.movement)
    movedOn = layout.column(.movedOn)
    entered = layout.column(.entered)
    left = layout.column(.leftOn)
    givenBy = layout.column(.givenBy)
    takenBy = layout.column(.takenBy)
    plain = PlainReader(session, [.organ, .text(.name, .needed), .person])
    person = PlainReader(session, [.text(.name, .needed), .person])
  }

  private static let entries = Set(MoveWord.coming).union([
    "增", "进", "调入", "录用", "新录用", "招录", "考录", "招聘", "公开招聘",
    "选调",
    "转入", "划入", "安置", "接收", "新进", "军转安置", "公务员招录", "公务员录用", "新招录", "引进", "人才引进", "入职",
  ])
  private static let exits = Set(MoveWord.going).union([
    "减", "出", "调出", "核减", "注销", "转出", "划出", "离退休",
  ])

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    if takenBy >= 0, let moved = try transfer(row, line: line) { return moved }
    let isEntry = try direction(row)
    if !isEntry, let giver = try giver(row, line: line) {
      let start = [.integer(giver)] + (try person.values(row, line: line))
      return [try entry(start, isEntry: false, row, line: line)]
    }
    let start = try plain.values(row, line: line)
    return [try entry(start, isEntry: isEntry, row, line: line)]
  }

  /// The unit that somebody left, by 原单位, in a list of exits without another column for the unit; what names none of
  /// the ledger may be a body of the unit whose list it is.
  private func giver(_ row: CellReader, line: Int) throws -> Int64? {
    let layout = session.sheet.layout
    guard givenBy >= 0, takenBy < 0, layout.column(.organCode) < 0, layout.column(.organName) < 0,
      let name = session.text(row, givenBy)
    else { return nil }
    if session.sheet.organ != nil, try session.organs.known(name: name) == nil { return nil }
    return try organ(row, -1, givenBy, line: line)
  }

  /// Somebody who goes from one unit to another leaves the one and enters the other; the column for the unit itself stands
  /// for the giver that has none of its own.
  ///
  /// - Returns: nil where the row says itself that it is an entry or an exit of its unit.
  private func transfer(_ row: CellReader, line: Int) throws -> [Entry]? {
    let layout = session.sheet.layout
    let (code, name) = (layout.column(.organCode), layout.column(.organName))
    let isOfUnit = code >= 0 || name >= 0
    if isOfUnit, givenBy >= 0 { return nil }
    if let word = session.text(row, movement), isOfUnit, !Self.transfers.contains(word) {
      return nil
    }
    let start = try person.values(row, line: line)
    var sides: [(organ: Int64, isEntry: Bool)] = []
    if givenBy >= 0, !CellReader.isBlankMark(row.bytes(givenBy)) {
      sides.append((try organ(row, -1, givenBy, line: line), false))
    } else if isOfUnit {
      sides.append((try organ(row, code, name, line: line), false))
    }
    if !CellReader.isBlankMark(row.bytes(takenBy)) {
      sides.append((try organ(row, -1, takenBy, line: line), true))
    }
    guard !sides.isEmpty else { throw Issue(.noOrgan, layout.heading(takenBy)) }
    return try sides.map { organ, isEntry in
      try entry([.integer(organ)] + start, isEntry: isEntry, row, line: line)
    }
  }

  private func organ(_ row: CellReader, _ code: Int, _ name: Int, line: Int) throws -> Int64 {
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    return organ
  }

  private static let transfers: Set<String> = [
    "调动", "调任", "转任", "划转", "交流", "轮岗", "调出", "转出", "划出",
  ]

  /// - Parameter start: organ, name and number.
  private func entry(
    _ start: [CellValue], isEntry: Bool, _ row: CellReader, line: Int
  ) throws -> Entry {
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
    return Entry(
      values: values, blanks: session.blanks(values, columns: key.map { _ in -1 } + columns))
  }

  /// 退休 or 公务员招录 below 变动类别 says why, too.
  private func reason(_ row: CellReader) -> String? {
    session.text(row, movement).flatMap { $0.count > 1 && !Self.plain.contains($0) ? $0 : nil }
  }

  private static let plain = Set(MoveWord.coming + MoveWord.going + ["核减", "注销"])

  /// The column that tells the reason of the row; −1 where none does.
  private func reasonColumn(_ row: CellReader, isEntry: Bool) -> Int {
    let layout = session.sheet.layout
    let (own, leaving) = (layout.column(.reason), layout.column(.leavingReason))
    guard !isEntry, leaving >= 0 else { return own }
    if session.text(row, leaving) != nil { return leaving }
    // 变动原因 stands for both; the reason of an entry does not.
    return own >= 0 && layout.heading(own).contains("变动") ? own : leaving
  }

  /// - Returns: nil for a word that says neither.
  private static func isEntry(_ word: String) -> Bool? {
    if entries.contains(word) { return true }
    if exits.contains(word) || PersonState(recorded: word)?.isLeft == true { return false }
    return MoveReason.isEntry(word)
  }

  private func direction(_ row: CellReader) throws -> Bool {
    if let word = session.text(row, movement) {
      if let isEntry = Self.isEntry(word) { return isEntry }
      throw Issue(.notAMovement, session.sheet.layout.heading(movement))
    }
    if let told = session.sheet.move { return told == .entries }
    switch (session.text(row, entered), session.text(row, left)) {
    case (.some, nil): return true
    case (_, .some): return false
    case (nil, nil):
      if movement < 0, session.sheet.moves == .entries { return true }
      let layout = session.sheet.layout
      let reasons = [Field.reason, .leavingReason].compactMap {
        session.text(row, layout.column($0)).flatMap(MoveReason.isEntry)
      }
      if let first = reasons.first, reasons.allSatisfy({ $0 == first }) { return first }
      if reasons.isEmpty, session.sheet.listsExits { return false }
      throw Issue(.notAMovement, session.sheet.layout.heading(movement >= 0 ? movement : entered))
    }
  }
}
