import BianzhiCore

/// Words of 人员类别 or 聘用形式 that no list knows, of people without a kind of quota.
extension RosterLoader {
  /// A word that may say of somebody without a kind of quota that there is no place, to be asked about: 驻校厨工.
  ///
  /// Whoever is in post by the column of the state (在岗) may hold no place all the same.
  ///
  /// - Returns: nil where a kind is recorded, the table has no column for it, or the word raises no doubt.
  func openSort(_ row: CellReader, _ kind: Term) -> OtherState? {
    guard columns.personType >= 0, columns.kind >= 0, columns.personType != columns.kind,
      kind.id == 0, !CellReader.isBlankMark(row.bytes(columns.personType))
    else { return nil }
    let word = row.string(columns.personType)
    guard !PersonSort.tellsNoDoubt(word) else { return nil }
    let heading = HeaderWord.normal(session.sheet.layout.heading(columns.personType))
    return (HeadedState.text(heading: heading, word), columns.personType)
  }
}
