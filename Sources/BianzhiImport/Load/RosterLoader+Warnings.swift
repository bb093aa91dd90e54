import BianzhiCore

/// What is told of a row that is stored all the same, and of a table that lacks columns.
extension RosterLoader {
  /// Compares the number with what the row says beside it.
  @inline(__always)
  func check(
    _ number: Int64?, _ cells: RosterCells, line: Int
  ) {
    if cells.kind.id == 0, columns.kind >= 0, cells.state.mark == 0 {
      session.warn(.noKind, columns.kind, line: line)
    }
    guard let number else { return session.warn(.noNumber, columns.person, line: line) }
    let person = PersonNumber(packed: number)
    let recorded = person.birth
    let birth = cells.birth
    if birth > 0, birth != (birth > 999_999 ? recorded : recorded / 100) {
      session.warn(.idBirth, columns.birth, line: line)
    }
    if cells.sex.mark > 0, (cells.sex.mark == 1) != person.isMale {
      session.warn(.idSex, columns.sex, line: line)
    }
  }

  /// Asks once in a table without any word for kinds of quotas which kind its people hold: nobody counts them otherwise.
  func askKind(_ row: CellReader, _ cells: RosterCells) {
    guard columns.kind < 0, cells.kind.id == 0, !session.sheet.asksKind,
      session.sheet.group?.state == nil, cells.state.id == 0 || saysInQuota(row)
    else { return }
    session.sheet.askKind()
  }

  /// Whether 是否在编 or 编内编外 says that somebody holds a place.
  private func saysInQuota(_ row: CellReader) -> Bool {
    guard columns.onQuota >= 0 else { return false }
    let cell = row.string(columns.onQuota)
    let answer = HeadedState.text(heading: HeadedState.quotaQuestion, cell)
    return !cell.isEmpty && HeadedState(answer)?.state == .inPost
  }

  /// Compares the names of a row with those of the ledger.
  @inline(__always)
  func compareNames(
    _ row: CellReader, _ cells: RosterCells, isGuest: Bool, line: Int
  ) throws {
    // A name that alone tells the organ was matched with the ledger's already.
    if columns.organCode >= 0, !isGuest, ledger.differs(cells.organName.id) {
      session.warn(.organNameDiffers, columns.organName, line: line)
    }
    if columns.body >= 0, try ledger.lacks(body: cells.body.id, row.bytes(columns.body)) {
      session.warn(.unknownBody, columns.body, line: line)
    }
  }

  static func untold(_ layout: Layout) -> [String: String] {
    let fields: [(column: String, fields: [Field])] = [
      ("sex", [.sex]), ("birth", [.birth]), ("organ_name", [.organName]), ("body", [.body]),
      ("kind", [.quotaKind]), ("post", [.post]), ("rank", [.rank]), ("role", [.role]),
      ("leader", [.isLeader, .postState, .removedOn]), ("post_since", [.postSince]),
      ("entered", [.entered]),
      ("state", [.state, .onQuota, .hasLeft, .isAway, .leavingReason, .homeUnit]),
      ("left_on", [.leftOn]),
      ("document", [.document]), ("note", [.note]),
    ]
    let absent = fields.filter { $0.fields.allSatisfy { layout.column($0) < 0 } }
    let headings = absent.map { entry in
      let column = TableKind.roster.columns.first { $0.field == entry.fields[0] }
      return (entry.column, column?.headings.first ?? entry.column)
    }
    return Dictionary(uniqueKeysWithValues: headings)
  }
}
