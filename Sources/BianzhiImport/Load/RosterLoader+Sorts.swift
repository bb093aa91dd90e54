import BianzhiCore

/// Words of 人员类别 or 聘用形式 that no list knows, of people without a kind of quota.
extension RosterLoader {
  /// A word that may say of somebody without a kind of quota that there is no place, to be asked about: 驻校厨工.
  ///
  /// Whoever is in post by the column of the state (在岗) may hold no place all the same.
  ///
  /// - Returns: nil where a kind is recorded, the table has no column for it, or the word raises no doubt.
  func openSort(_ row: CellReader, _ kind: Term) -> OtherState? {
    guard columns.kind >= 0, kind.id == 0 else { return nil }
    for column in columns.sorts
    where column != columns.kind && !CellReader.isBlankMark(row.bytes(column)) {
      let word = row.string(column)
      guard !PersonSort.tellsNoDoubt(word) else { continue }
      return (HeadedState.text(heading: heading(column, "人员类别"), word), column)
    }
    return nil
  }

  /// What the columns of the sort of people say of the state: the first that says that somebody holds no place, else
  /// the first that says anything.
  func sortAnswer(_ row: CellReader, by day: Int32) throws -> OtherState? {
    var first: OtherState?
    for column in columns.sorts {
      guard let told = try answer(row, column, by: day) else { continue }
      if Self.reading(told.text) == .offQuota { return told }
      first = first ?? told
    }
    return first
  }

  /// What the word for the sort of people says where nothing else tells a state.
  func sortAlone(_ row: CellReader, _ words: PlaceWords) -> OtherState? {
    openSort(row, words.kind) ?? inService(row, words)
  }

  /// 在职 below 人员类别, of somebody on a place of whom nothing else tells the state, nor a title or heading.
  private func inService(_ row: CellReader, _ words: PlaceWords) -> OtherState? {
    guard words.kind.id != 0, words.kind.mark != 1, session.sheet.group?.state == nil,
      !words.mayBeLast
    else { return nil }
    for column in columns.sorts where column != columns.kind {
      let word = row.string(column)
      guard HeadedState.isInService(word) else { continue }
      return (HeadedState.text(heading: heading(column, "人员类别"), word), column)
    }
    return nil
  }

  func heading(_ column: Int, _ usual: String) -> String {
    let heading = HeaderWord.normal(session.sheet.layout.heading(column))
    return heading.isEmpty ? usual : heading
  }
}
