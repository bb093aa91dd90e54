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
    guard texts.contains(where: { text in loans.contains(where: text.holds) }) else { return nil }
    let found = candidate.untold.filter { column in
      isPlace(HeaderWord.normal(layout.heading(column)))
        && !candidate.words(column, in: head).isEmpty
    }
    return found.count == 1 ? found[0] : nil
  }

  private static let loans = ["借调", "借用", "抽调", "借出", "外借"]

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
}

extension Candidate {
  /// Whether a list whose title speaks of loans tells everybody's own unit and the one that borrowed them, so that it is
  /// no roster of either: 借调（跟班学习）人员名单 with 原单位 and 跟班学习单位, or 地点 over names of units.
  func listsLoans(in head: SheetHead, at place: SheetPlace, _ reading: HeaderReading) -> Bool {
    guard case .roster = kind.storage, layout.columns[.quotaKind] == nil else { return false }
    let titles = head.captions(above: block.rows) + [place.sheet ?? "", place.file]
    guard titles.contains(where: PeopleList.speaksOfLoans),
      !titles.contains(where: { $0.holds("花名册") })
    else { return false }
    let loans = Candidate(kind: .loans, block: block, reading: reading)
    return loans.lacking == 1 && loans.layout.columns[.organName] != nil
      && (LoanColumn.find(loans, in: head) != nil || UnitColumns(self, in: head).holdsUnits)
  }
}
