import BianzhiCore

/// The column of a list of loans that tells who borrowed people, where its header word only says where they went: 去向, 现在单位.
enum LoanColumn {
  /// - Returns: nil where a column for the borrower is there, nothing says that the list is one of loans, or none or
  ///   several columns are like one.
  static func find(_ candidate: Candidate, in head: SheetHead) -> Int? {
    let layout = candidate.layout
    guard candidate.kind.column(.borrower) != nil, layout.columns[.borrower] == nil else {
      return nil
    }
    let texts = head.captions(above: candidate.block.rows) + layout.headings
    guard texts.contains(where: LoanTitle.speaks) else { return nil }
    let columns = candidate.untold.filter { column in
      isPlace(HeaderWord.normal(layout.heading(column)))
    }
    let found = (columns + present(candidate)).filter { !candidate.words($0, in: head).isEmpty }
    return found.count == 1 ? found[0] : nil
  }

  /// 所在单位 beside 原单位: where people are now.
  private static func present(_ candidate: Candidate) -> [Int] {
    let layout = candidate.layout
    let own = HeaderWord.normal(layout.heading(layout.column(.organName)))
    guard own.startsWith("原") || ["编制所在单位", "借出单位", "派出单位"].contains(own) else { return [] }
    return layout.headings.indices.filter { column in
      let heading = layout.heading(column)
      return units.contains(HeaderWord.normal(heading)) && candidate.ignored.contains(heading)
    }
  }

  private static func isPlace(_ heading: String) -> Bool {
    places.contains(heading) || heading.wholeMatch(of: whereTo) != nil
  }

  /// 抽调至, 跟班学习单位, 现借用到部门.
  nonisolated(unsafe) private static let whereTo: Regex<Substring> =
    /(?:现|目前)?(?:借调|借用|抽调|抽借|跟班|顶岗|帮助工作|帮工)(?:学习|锻炼|工作)?(?:(?:至|到|往|去|赴)(?:何?单位|何?部门|何处)?|(?:的|所在)?(?:单位|部门))/
  private static let places: Set<String> = [
    "去向", "现去向", "现在单位", "现单位", "现工作单位", "现所在单位", "现工作地点", "现在何处", "目前所在单位", "目前单位", "实际工作单位",
    "实际在岗单位", "到何单位", "到何处", "所去单位", "所到单位", "去往单位", "去何处",
    "学习单位", "锻炼单位", "服务单位", "现服务单位",
  ]
  /// Words for a unit that say where somebody is where another column says where they came from.
  private static let units: Set<String> = ["所在单位", "工作单位", "单位名称", "单位", "机构名称"]
}

extension Candidate {
  /// Whether a list whose title says that all are on loan tells everybody's own unit and the one that borrowed them, so that
  /// it is no roster of either, though it may be called one and tell kinds of quotas: 借调（跟班学习）人员花名册 with 原单位 and
  /// 跟班学习单位, or 地点 over names of units.
  func listsLoans(in head: SheetHead, at place: SheetPlace, _ reading: HeaderReading) -> Bool {
    guard case .roster = kind.storage,
      LoanTitle.isOfAll(head.captions(above: block.rows), at: place)
    else { return false }
    let loans = Candidate(kind: .loans, block: block, reading: reading)
    guard loans.layout.columns[.organName] != nil, loans.layout.columns[.name] != nil else {
      return false
    }
    return loans.isComplete || LoanColumn.find(loans, in: head) != nil
      || UnitColumns(self, in: head).holdsUnits
  }

  /// Whether it is the roster that its title says, where it reads as a list of loans just as well: 人员花名册 with 借调单位 beside
  /// the kind of quota.
  func isRoster(besides other: Candidate, in head: SheetHead) -> Bool {
    guard case .roster = kind.storage, other.kind.column(.borrower) != nil else { return false }
    return LoanTitle.areOfOthers(head.captions(above: block.rows))
  }
}
