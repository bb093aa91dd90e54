/// Which columns of one roster say who leads, and what they say of its rows.
///
/// The nearest column that speaks decides a row: 是否领导职务, else 正副职 or 成员类别 or a 职务层次 with 正职 or
/// 副职, else the post's title by a list of words. An empty cell says "no leader" where other rows of the
/// roster speak in that column, and nothing where none does; nor does one that others answer with 否, beside the rank or
/// title of a leader. Nor does 否 or an empty cell answer beside a title that can only be that of one of the organ's own
/// leaders (副局长 of a 局): the two columns contradict each other. Of an empty cell beside 股长 the title decides where nobody
/// of that sort is said to lead, and nothing where somebody is.
///
/// 班子成员 is another question than 领导职务: 否 there keeps nobody from leading an inner body, which 正副职 and
/// the title say.
///
/// 是 alone does not say whether its person is the head or a deputy: then 正副职, the title of a leading post or
/// 职务层次 must, else the role is not known.
package struct LeaderColumns: Sendable {
  /// What the rows of a roster say, column by column.
  package struct Said: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    static let flag = Said(rawValue: 1)
    /// Somebody is said not to lead: then a blank is no answer.
    static let denial = Said(rawValue: 2)
    static let team = Said(rawValue: 4)
    static let role = Said(rawValue: 8)
    static let rank = Said(rawValue: 16)
    static let title = Said(rawValue: 32)
    /// Somebody whose title heads an inner body is said to lead: the column is not about the organ's own leaders alone.
    static let bodyFlag = Said(rawValue: 64)

    /// What one row says.
    package init(_ cells: LeaderCells) {
      self = []
      switch cells.flag {
      case .yes:
        insert(.flag)
        if cells.post?.leadsBodyOnly == true { insert(.bodyFlag) }
      case .no: formUnion([.flag, .denial])
      case .member, .noMember: insert(.team)
      case .none, .blank, .past, .unknown: break
      }
      if case .known = cells.role { insert(.role) }
      if case .leading = cells.rank { insert(.rank) }
      if case .read = cells.title { insert(.title) }
    }
  }

  package private(set) var said: Said = []
  private let organName: String

  /// - Parameter organName: the name of the organ whose roster it is; "" where none is known.
  package init(organName: String = "") {
    self.organName = organName
  }

  /// No column but the titles of posts speaks.
  package var hasTitlesOnly: Bool {
    said == .title
  }

  /// What a row comes to.
  package enum Answer: Hashable, Sendable {
    /// No role where nothing of the row tells it; whom they lead is open where no column says it.
    case leads(PostRole?, byTitle: Bool, whom: Whom? = nil)
    case no
    /// No column says it, or by a word that is not known.
    case untold
  }

  /// Whom a leader leads, as 是否班子成员 tells it.
  package enum Whom: Hashable, Sendable {
    case organ, body
  }

  /// A row of the roster; all of them are noted before the first is judged.
  package mutating func note(_ cells: LeaderCells) { note(Said(cells)) }

  /// What a row of the roster says.
  package mutating func note(_ row: Said) { said.formUnion(row) }

  /// The rank or the title is that of a leader.
  private func mayLead(_ cells: LeaderCells) -> Bool {
    if cells.post?.isGrade == true || cells.post?.isGivenUp == true { return false }
    if case .leading = cells.rank { return true }
    return cells.post?.leads == true
  }

  /// The title can only be that of one of the organ's own leaders, who holds it.
  private func surelyLeads(_ cells: LeaderCells) -> Bool {
    guard let post = cells.post, !post.isGrade, !post.isGivenUp, !post.isNotHeld, !post.isAttached
    else { return false }
    return post.surelyLeads(organName)
  }

  /// The answer where the title says that the post is over or yet to come, or, of somebody who is said to lead, that they
  /// hold none; nil elsewhere.
  private func doubt(_ cells: LeaderCells) -> Answer? {
    guard let post = cells.post else { return nil }
    switch cells.flag {
    case .no, .noMember, .past, .unknown: return nil
    case .yes, .member:
      if post.isMembershipOnly, cells.tellsNoRole { return .no }
      if post.isGivenUp || (post.isGrade && cells.tellsNoRole) { return .untold }
    case .none, .blank: break
    }
    return post.isNotHeld && post.leads ? .untold : nil
  }

  package func answer(_ cells: LeaderCells) -> Answer {
    if let doubt = doubt(cells) { return doubt }
    switch cells.flag {
    case .no where surelyLeads(cells): return .untold
    case .no, .past: return .no
    case .unknown: return .untold
    case .yes(let own): return .leads(role(cells, own), byTitle: false)
    case .member: return .leads(role(cells, nil), byTitle: false, whom: .organ)
    case .noMember: return leaderOfBody(cells)
    case .blank where said.contains(.team): return leaderOfBody(cells)
    case .blank where said.contains(.denial) && mayLead(cells): return .untold
    case .blank where said.contains(.flag) && surelyLeads(cells): return .untold
    case .blank where said.contains(.bodyFlag) && cells.post?.leadsBodyOnly == true: return .untold
    // Where only the organ's own leaders are ticked, the title tells who leads an inner body.
    case .blank where said.contains(.flag) && cells.post?.leadsBodyOnly == true: break
    case .blank where said.contains(.flag): return .no
    case .none, .blank: break
    }
    switch cells.role {
    // 其他 is said of people who lead nobody, too.
    case .known(.other): return cells.post?.leads == true ? .leads(.other, byTitle: false) : .no
    case .known(let role): return .leads(role, byTitle: false)
    case .unknown: return .untold
    case .blank where said.contains(.role): return .no
    case .none, .blank: break
    }
    if let answer = answer(ofRank: cells) { return answer }
    switch cells.title {
    case .blank where said.contains(.title): return .no
    case .none, .blank: return .untold
    case .read(let title):
      if title.leads { return .leads(title.role(in: organName), byTitle: true) }
      return title.teamPost == nil ? .no : .leads(nil, byTitle: true)
    }
  }

  /// Whether nothing but the words of the title keeps a person from leading.
  package func leadsNobodyByTitle(_ cells: LeaderCells) -> Bool {
    guard doubt(cells) == nil, answer(ofRank: cells) == nil, answer(cells) == .no else {
      return false
    }
    switch cells.flag {
    case .none: break
    case .blank where said.isDisjoint(with: [.flag, .team]): break
    case .blank, .yes, .no, .member, .noMember, .past, .unknown: return false
    }
    switch cells.role {
    case .none: return true
    case .blank: return !said.contains(.role)
    case .known, .unknown: return false
    }
  }

  /// What 职务层次 says; nil where the title must.
  private func answer(ofRank cells: LeaderCells) -> Answer? {
    switch cells.rank {
    case .leading(let rank):
      // 调研员 of the rank 县处级正职 lead nobody.
      if let post = cells.post, post.isGrade || post.isGivenUp { return .no }
      return .leads(
        cells.post?.leads == true ? cells.post?.role(in: organName) ?? rank : rank, byTitle: false)
    case .leader where cells.post?.leads != true && cells.post?.teamPost == nil:
      return cells.post.map { $0.isGrade || $0.isGivenUp } == true ? .no : .untold
    // 副局长 of the rank 副科级 or 股级 leads by the title.
    case .level where said.contains(.rank) && cells.post?.leadsUnit(named: organName) != true:
      return .no
    case .other where said.contains(.rank): return .no
    case .none, .leader, .level, .other: return nil
    }
  }

  /// What 正副职 or the title says of somebody who is none of the organ's own leaders.
  private func leaderOfBody(_ cells: LeaderCells) -> Answer {
    let leads = cells.post?.leads == true
    if case .known(let role) = cells.role {
      return role == .other && !leads ? .no : .leads(role, byTitle: false, whom: .body)
    }
    guard leads, let title = cells.post else { return .no }
    return .leads(title.role(in: organName), byTitle: true, whom: .body)
  }

  private func role(_ cells: LeaderCells, _ own: PostRole?) -> PostRole? {
    if case .known(let role) = cells.role { return role }
    if let role = own ?? cells.post?.toldRole(in: organName) { return role }
    if case .leading(let role) = cells.rank { return role }
    return nil
  }
}
