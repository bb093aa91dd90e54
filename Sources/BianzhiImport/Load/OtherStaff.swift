import BianzhiCore

/// A list of people that is no roster of people in post, though it may be a roster by its columns: 退休人员名单,
/// 拟退休人员名单, 遗属名单. Whoever has left is kept with the state; the others are told and not taken.
enum OtherStaff: Hashable, Sendable {
  /// People who have left, by the title or by a day of leaving in every row.
  case left
  /// People who left, and nobody says how: 减少人员名单 without reasons.
  case leftUnsaid
  /// People who are still to leave or to come: 拟退休人员, 拟录用人员.
  case coming
  /// People who never were the unit's: 遗属, 家属.
  case strangers

  var problem: CellProblem {
    switch self {
    case .left: .leavesLater
    case .leftUnsaid: .leftUnsaid
    case .coming: .comingPeople
    case .strangers: .strangers
    }
  }

  /// What a table is by its titles and columns; nil for a roster of people in post and for other kinds.
  ///
  /// - Parameter told: what its titles say of its people; asked for only where it matters.
  init?(
    _ kind: TableKind, _ layout: Layout, _ texts: [String],
    _ told: @autoclosure () -> PeopleGroup?
  ) {
    guard case .roster = kind.storage, layout.column(.state) < 0 else { return nil }
    let group = told()
    // 填表说明：即将退休人员请注明 is no title.
    let titles = texts.map { $0.compatibilityForm.filter { !$0.isWhitespace } }
      .filter { !PeopleList.isProse($0) }
    let holds = { (words: [String]) in
      titles.contains { title in words.contains(where: title.holds) }
    }
    if holds(Self.comingWords) {
      self = .coming
    } else if group?.hasLeft == true {
      self = .left
    } else if let state = group?.state, Self.unsaidWords.contains(state) {
      guard layout.column(.leavingReason) < 0 else { return nil }
      self = .leftUnsaid
    } else if let state = group?.state, Self.strangerWords.contains(where: state.holds) {
      self = .strangers
    } else {
      return nil
    }
  }

  private static let comingWords = [
    "拟退休", "即将退休", "将退休", "待退休", "预计退休", "应退休", "拟调出", "拟调入", "拟辞退", "拟录用", "拟聘用", "拟招", "拟进",
    "将到龄", "临近退休", "即将到龄", "待录用", "待入编", "拟入编", "拟任",
  ]
  private static let unsaidWords: Set<String> = ["减少", "减员", "注销"]
  private static let strangerWords = ["遗属", "家属", "抚恤", "子女"]
}

extension OtherStaff {
  /// What a table at a place is.
  init?(_ found: TableFinder.Found, at place: SheetPlace) {
    let captions = found.captions
    self.init(
      found.kind, found.layout, captions.flatMap(\.texts) + [place.sheet ?? "", place.file],
      PeopleGroup.of(captions, sheet: place.sheet, file: place.file))
  }
}

extension OtherStaff {
  /// Which rows of such a list are told and not taken.
  struct Reader {
    private let sort: OtherStaff
    private let leftOn: Int
    private let day: Int32

    /// - Parameter asOf: the data day, after which nobody has left yet.
    init?(_ table: ImportTable, asOf: CalendarDay?) {
      guard let sort = table.otherStaff else { return nil }
      self.sort = sort
      leftOn = table.found.layout.column(.leftOn)
      day = asOf?.yyyymmdd ?? .max
    }

    func problem(of row: CellReader) -> CellProblem? {
      guard sort == .left else { return sort.problem }
      guard case .date(let stored) = RecordedDate.read(row.bytes(leftOn)),
        let left = RecordedDate(stored: Int64(stored)), left.first.yyyymmdd > day
      else { return nil }
      return sort.problem
    }
  }
}
