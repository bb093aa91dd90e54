/// What the cells of one roster row say of leading.
///
/// A roster tells its leaders by a column for it (是否领导职务, 领导职务), by 正副职 or 成员类别, by a 职务层次
/// with 正职 or 副职 (乡科级正职), or by the post's title alone. Which of them counts for a row is decided by
/// ``LeaderColumns``, for it hangs on what the other rows of the roster say.
package struct LeaderCells: Hashable, Sendable {
  /// A cell of 是否领导职务 or 领导职务.
  package enum Flag: Hashable, Sendable {
    /// The table has no such column.
    case none
    /// The column is there, the cell is empty.
    case blank
    /// 是, or a leading post by its name; the role where the cell tells it.
    case yes(PostRole?)
    case no
    /// 是 under 是否班子成员: sits in the organ's own leadership, whatever inner body is recorded beside it.
    case member
    /// 否 there: is none of the organ's own leaders, and may lead an inner body.
    case noMember
    /// The post was given up (任职状态 已免, 免职时间).
    case past
    /// A word that is not known.
    case unknown
  }

  /// A cell of 正副职 or 成员类别.
  package enum Role: Hashable, Sendable {
    case none, blank
    case known(PostRole)
    case unknown
  }

  /// A cell of 职务层次.
  package enum Rank: Hashable, Sendable {
    case none
    /// A rank that only leaders have (乡科级正职), and the role within it.
    case leading(PostRole)
    /// A rank that only leaders have, of heads and deputies: 副科级领导.
    case leader
    /// A rank that leaders and others have: of 副科级 among 乡科级副职 the title tells who leads.
    case level
    case other
  }

  /// A cell of the post's title.
  package enum Title: Hashable, Sendable {
    case none, blank
    case read(PostTitle)
  }

  package let flag: Flag
  package let role: Role
  package let rank: Rank
  package let title: Title

  package init(flag: Flag, role: Role, rank: Rank, title: Title) {
    (self.flag, self.role, self.rank, self.title) = (flag, role, rank, title)
  }

  /// Whether a word of such a column may make its row's person a leader, whatever the other cells say.
  ///
  /// - Parameter field: as `term.field`.
  package static func mayLead(_ text: String, in field: String) -> Bool {
    switch field {
    case "leader":
      switch Flag(recorded: text) {
      case .yes, .member, .unknown: true
      case .none, .blank, .no, .noMember, .past: false
      }
    case "role": !text.isEmpty
    case "rank": Rank(recorded: text).isOfLeader
    case "post":
      PostTitle(text).tellsLeader
    default: false
    }
  }

  /// A column of its own says in what role.
  package var hasKnownRole: Bool {
    if case .known = role { true } else { false }
  }

  /// Said to lead, and no cell but the title's says in what role.
  package var tellsNoRole: Bool {
    if case .known = role { return false }
    if case .leading = rank { return false }
    switch flag {
    case .yes(nil), .member: return true
    case .yes, .none, .blank, .no, .noMember, .past, .unknown: return false
    }
  }

  /// The post as a piece of words; nil where there is no title or an empty one.
  package var post: PostTitle? {
    if case .read(let title) = title { title } else { nil }
  }
}

extension LeaderCells.Flag {
  /// - Parameter text: as recorded; nil where the table has no such column.
  package init(recorded text: String?) {
    guard let text else {
      self = .none
      return
    }
    if text == Self.given {
      self = .past
    } else if text.isEmpty {
      self = .blank
    } else if text.startsWith(Self.remark) {
      self = .unknown
    } else if let answer = YesNo(recorded: text) {
      self = answer == .yes ? .yes(nil) : .no
    } else if let role = PostRole(recorded: text), text.contains(where: { !$0.isNumber }) {
      // The codes of roles answer another question; a 3 is no tick.
      self = .yes(role)
    } else if text == Self.outside {
      self = .noMember
    } else if Self.members.contains(Vocabulary.key(of: text)) {
      self = .member
    } else if Self.leading.contains(Vocabulary.key(of: text)) {
      self = .yes(nil)
    } else if Self.following.contains(Vocabulary.key(of: text)) {
      self = .no
    } else {
      let title = PostTitle(text)
      self = title.leads ? .yes(title.role) : PostRank(recorded: text) != nil ? .no : .unknown
    }
  }

  /// What is written for a post that is past.
  package static let given = "已免"

  /// Stands before what a remark says against the post beside it, so that people are asked who leads.
  package static let remark = "备注："

  /// What is written for 是 and 否 under a heading that asks of the organ's own leadership.
  package static let inside = "班子成员"
  package static let outside = "非班子成员"

  /// Whether a heading asks of the organ's own leadership (是否班子成员, 是否院领导), and not of leaders of whatever kind.
  package static func asksOfTeam(_ heading: String) -> Bool {
    if ["中层", "内设", "科室", "股室"].contains(where: heading.contains) { return false }
    if heading.contains("班子") { return true }
    return heading.startsWith("是否") && heading.endsWith("领导") && heading.count > 4
  }

  private static let members: Set<String> = [
    "班子成员", "领导班子成员", "单位领导", "局领导", "校领导", "院领导",
  ]
  private static let leading: Set<String> = [
    "领导", "领导干部", "领导成员", "中层干部", "中层领导", "内设机构领导", "领导职务",
  ]
  private static let following: Set<String> = [
    "非领导", "非领导职务", "非领导干部", "一般干部", "普通干部", "一般人员", "工作人员", "一般工作人员", "职员", "其他人员", "群众",
  ]
}

extension LeaderCells.Role {
  /// - Parameter text: as recorded; nil where the table has no such column.
  package init(recorded text: String?) {
    guard let text else {
      self = .none
      return
    }
    self = text.isEmpty ? .blank : PostRole(recorded: text).map { .known($0) } ?? .unknown
  }
}

extension LeaderCells.Rank {
  /// Whether only leaders have it.
  var isOfLeader: Bool {
    switch self {
    case .leading, .leader: true
    case .none, .level, .other: false
    }
  }

  /// - Parameter text: as recorded; nil or empty where there is none.
  package init(recorded text: String?) {
    let key = Vocabulary.key(of: text ?? "")
    if key.isEmpty {
      self = .none
    } else if key.hasSuffix("级正职") || ["1a21", "1a31", "1a41"].contains(key) {
      self = .leading(.principal)
    } else if key.hasSuffix("级副职") || ["1a22", "1a32", "1a42"].contains(key) {
      self = .leading(.deputy)
    } else {
      if ["领导", "领导职务", "领导干部", "实职"].contains(where: key.hasSuffix),
        !key.contains("非领导"), key.contains("级")
      {
        self = .leader
        return
      }
      let isLevel = ["正", "副", "股级", "科级"].contains(where: key.hasPrefix) && key.hasSuffix("级")
      self = isLevel ? .level : .other
    }
  }
}
