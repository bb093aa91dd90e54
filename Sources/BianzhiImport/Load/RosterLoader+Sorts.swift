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
    openSort(row, words.kind) ?? onPlace(row, words) ?? inService(row, words)
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

  /// 在编 below 用工性质 or 人员类别 of a table that tells no kinds answers what 是否在编 asks.
  private func onPlace(_ row: CellReader, _ words: PlaceWords) -> OtherState? {
    guard columns.kind < 0, words.kind.id == 0, session.sheet.group?.state == nil,
      !words.mayBeLast,
      let column = columns.sorts.first(where: { HeadedState.isOnPlace(row.string($0)) })
    else { return nil }
    return (HeadedState.text(heading: HeadedState.quotaQuestion, "在编"), column)
  }

  /// What the sort of people says of somebody who is in post: that the place is open, or beside 在岗 that there is one (在编, as
  /// below 是否在编), where nothing else tells the kind. Both are kept.
  func sortAtWork(
    _ row: CellReader, _ quota: OtherState?, _ words: PlaceWords
  ) -> OtherState? {
    if let open = openSort(row, words.kind) { return open }
    guard columns.kind < 0, words.kind.id == 0, row.string(columns.state) == "在岗",
      quota.map({ Self.reading($0.text) == .inPost })
        ?? columns.sorts.contains(where: { HeadedState.isOnPlace(row.string($0)) })
    else { return nil }
    return ("在编在岗", columns.state)
  }

  func heading(_ column: Int, _ usual: String) -> String {
    let heading = HeaderWord.normal(session.sheet.layout.heading(column))
    // 类别 says nothing of people.
    let isOfKinds = column == columns.kind && columns.sorts.contains(column)
    let saysPeople = ["人员", "身份", "用工", "用人", "聘用"].contains(where: heading.startsWith)
    return heading.isEmpty || isOfKinds && !saysPeople ? usual : heading
  }
}
