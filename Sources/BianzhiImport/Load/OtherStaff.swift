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
  /// People listed for another purpose: 考核结果, 请假登记表, 党员名册.
  case otherPurpose

  var problem: CellProblem {
    switch self {
    case .left: .leavesLater
    case .leftUnsaid: .leftUnsaid
    case .coming: .comingPeople
    case .strangers: .strangers
    case .otherPurpose: .otherPurpose
    }
  }

  /// What a table is by its titles and columns; nil for a roster of people in post and for other kinds.
  init?(_ kind: TableKind, _ layout: Layout, _ texts: [String], _ group: PeopleGroup?) {
    guard case .roster = kind.storage, layout.column(.state) < 0 else { return nil }
    let titles = texts.map { $0.compatibilityForm.filter { !$0.isWhitespace } }
    let holds = { (words: [String]) in
      titles.contains { title in words.contains(where: title.contains) }
    }
    if holds(Self.comingWords) {
      self = .coming
    } else if titles.contains(where: Self.isOfOtherPurpose)
      || Self.hasColumnsOfOtherPurpose(layout)
    {
      self = .otherPurpose
    } else if group?.hasLeft == true {
      self = .left
    } else if let state = group?.state, Self.unsaidWords.contains(state) {
      guard layout.column(.leavingReason) < 0 else { return nil }
      self = .leftUnsaid
    } else if let state = group?.state, Self.strangerWords.contains(where: state.contains) {
      self = .strangers
    } else {
      return nil
    }
  }

  private static let comingWords = [
    "拟退休", "即将退休", "将退休", "待退休", "预计退休", "应退休", "拟调出", "拟调入", "拟辞退", "拟录用", "拟聘用", "拟招", "拟进",
    "将到龄", "临近退休", "即将到龄", "待录用", "待入编", "拟入编", "拟任",
  ]
  /// Whether a title says that not all people of a unit are listed, but those of some paper; 培训中心 is a unit.
  private static func isOfOtherPurpose(_ title: String) -> Bool {
    title.count <= 40 && !title.contains { "。；;:".contains($0) } && title.contains(purposes)
  }

  nonisolated(unsafe) private static let purposes =
    #/(考核|请假|休假|考勤|出勤|培训|党员|团员|体检|报名|会议|签到|通讯录|通信录|联系表|值班|慰问|捐款|福利|领取|投票|选举|表彰|获奖|先进|疫苗|护照|出国|竞聘|职称评|评审|推荐|测评|谈话|述职|节日|工会会员|住房|公租房|车补)(?!.{0,6}(中心|学校|院|局|委|办|科|处|股|室|所|站|馆|协会|学会|基地|公司|队))/#

  private static func hasColumnsOfOtherPurpose(_ layout: Layout) -> Bool {
    let tells: [Field] = [.quotaKind, .onQuota, .personType, .entered]
    guard tells.allSatisfy({ layout.column($0) < 0 }) else { return false }
    return layout.headings.contains { heading in purposeColumns.contains(where: heading.contains) }
  }

  private static let purposeColumns = [
    "考核等次", "考核结果", "请假", "党费", "出勤", "缺勤", "迟到", "培训内容", "培训班", "签到", "体检", "得票", "慰问", "获奖", "奖项",
    "票数", "值班", "报名",
  ]

  private static let unsaidWords: Set<String> = ["减少", "减员", "注销"]
  private static let strangerWords = ["遗属", "家属", "抚恤", "子女"]
}

extension ImportTable {
  /// What it is, where it is a list of other people than those in post.
  var otherStaff: OtherStaff? {
    let captions = found.captions
    let group = PeopleGroup.of(captions, sheet: sheet, file: place.file)
    return OtherStaff(
      found.kind, found.layout, captions.flatMap(\.texts) + [sheet ?? "", place.file], group)
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
