import BianzhiCore
import GRDB

/// What the words of rosters say of leading, each word read once, and what each roster judges by.
final class LeaderReadings {
  /// A person who leads, and whom.
  struct Leader: Hashable {
    /// A ``PostRole``, or ``unknownRole``.
    let role: String
    /// The inner body: "" for the organ itself, ``unnamedBody`` where the body is not named.
    let body: String
    let byTitle: Bool
    /// The title can only be that of an inner body's head.
    let headsBody: Bool
    /// An inner body that a leader of the organ heads as well; "" for none.
    var alsoHeads = ""
  }

  /// Stands for an inner body that only the title of its head tells (科长).
  static let unnamedBody = "?"
  /// Stands for the role of a leader of whom nothing says whether they are the head or a deputy.
  static let unknownRole = "?"
  /// Stands for the role of a member of the leadership who may or may not take a deputy's post (组织委员).
  static let teamRole = "班子成员"

  /// Stands for the role of a leader by a post of an organisation beside the organ (机关党委专职副书记, 工会主席).
  static let besideRole = "机关党委、工会职务"

  /// Stands for the role of a leader whose title says 挂职.
  static let attachedRole = "挂职"

  /// Stands for the role of the Party secretary of an institution that has a head beside: whether there are posts of
  /// heads for both is not told.
  static let secretaryRole = "党委书记"

  /// Stands for the role of a leader of the county or city on the roster of the office that serves it (县长 in 县政府办公室).
  static let placeRole = "县市领导"

  /// By organ; of those whose leaders were counted.
  var rosters: [Int64: Roster] = [:]
  /// The words of rows, by the numbers that ``number(leader:role:rank:post:)`` gave them.
  private(set) var words: [Words] = []
  private var numbers: [SIMD4<Int32>: Int32] = [:]
  /// What was found out for rows, see ``place(_:body:in:)``.
  var places: [Question: Place??] = [:]
  let table: WordTable
  private var texts: [Int32: String] = [:]
  private var flags: [Int32: LeaderCells.Flag] = [:]
  private var roles: [Int32: LeaderCells.Role] = [:]
  private var ranks: [Int32: LeaderCells.Rank] = [:]
  private var titles: [Int32: PostTitle] = [:]

  init(_ database: Database, _ table: WordTable) throws {
    self.table = table
    let words = try RawStatement(
      database,
      "SELECT id, text, field, code FROM term WHERE field IN ('leader', 'role', 'rank', 'post')")
    while try words.next() {
      texts[Int32(words.integer(0))] = Self.meant(words.text(1), words.text(2), words.text(3))
    }
  }

  /// The cells of a row by their `term.id`, 0 for none; of a post that leads nobody as the sums have it.
  func cells(leader: Int32, role: Int32, rank: Int32, post: Int32) -> LeaderCells {
    words[Int(number(leader: leader, role: role, rank: rank, post: post))].cells
  }

  /// The number of the same cells in ``words``.
  func number(leader: Int32, role: Int32, rank: Int32, post: Int32) -> Int32 {
    let terms = SIMD4(leader, role, rank, post)
    if let known = numbers[terms] { return known }
    let number = Int32(words.count)
    numbers[terms] = number
    words.append(
      Words(
        LeaderCells(
          flag: read(leader, &flags, LeaderCells.Flag.init),
          role: read(role, &roles, LeaderCells.Role.init),
          rank: read(rank, &ranks, LeaderCells.Rank.init), title: title(post))))
    return number
  }

  private func read<Word>(
    _ term: Int32, _ known: inout [Int32: Word], _ make: (String?) -> Word
  ) -> Word {
    if let word = known[term] { return word }
    let word = make(texts[term])
    known[term] = word
    return word
  }

  private func title(_ term: Int32) -> LeaderCells.Title {
    if term == 0 { return .none }
    if term == RosterSum.emptyTitle || texts[term] == "" { return .blank }
    if let title = titles[term] { return .read(title) }
    let title = PostTitle(texts[term] ?? "")
    titles[term] = title
    return .read(title)
  }

  /// What a row comes to; nil where it does not say whether the person leads.
  func leader(_ cells: LeaderCells, body written: String, in roster: Roster) -> Leader?? {
    let body = roster.body(written)
    guard let answer = ownPlace(cells, body: body, in: roster) else { return nil }
    guard var leader = answer else { return .some(nil) }
    // A deputy by a post that approvals name (副局长) is one of the organ's leaders all the same.
    let isOfOrgan = leader.body.isEmpty || NamedPost.title(of: leader.body) != nil
    if isOfOrgan, leader.role != Self.attachedRole, leader.role != Self.placeRole {
      leader.alsoHeads = cells.post?.bodyHeaded(besides: roster.organName, from: body) ?? ""
    }
    return leader
  }

  private func ownPlace(_ cells: LeaderCells, body: String, in roster: Roster) -> Leader?? {
    let answer = roster.columns.answer(cells)
    if let beside = beside(answer, cells, in: roster) { return beside }
    switch answer {
    case .untold: return nil
    case .no: return .some(nil)
    case .leads(let role, let byTitle, let whom?):
      if whom == .organ, cells.tellsNoRole,
        let member = member(cells, body: "", in: roster)
      {
        return member
      }
      return told(whom, role, byTitle: byTitle, cells, body: body, in: roster)
    case .leads(let role, let byTitle, nil):
      if roster.isUnclear(cells.post?.bareHead, isInBody: !body.isEmpty) { return nil }
      if mayBeMember(role, byTitle, cells), let member = member(cells, body: body, in: roster) {
        return member
      }
      // A deputy of the organ in charge of a section is on the roster in that section.
      if body.isEmpty || cells.post?.leadsUnit(named: roster.organName, from: body) == true,
        let post = exactPost(cells.post, in: roster)
      {
        return Leader(
          role: role?.rawValue ?? Self.unknownRole, body: post, byTitle: byTitle, headsBody: false)
      }
      if body.isEmpty, !byTitle, let role = besideHead(cells, in: roster) {
        return Leader(
          role: role.rawValue, body: named(cells.post, in: roster) ?? "", byTitle: false,
          headsBody: false)
      }
      let place = place(cells, body: body, in: roster, byTitle: byTitle)
      let headsBody =
        !place.isEmpty && cells.post?.headsBody(of: roster.organName, from: body) == true
      return Leader(
        role: role?.rawValue ?? Self.unknownRole,
        body: place.isEmpty ? named(cells.post, in: roster) ?? "" : place, byTitle: byTitle,
        headsBody: headsBody)
    }
  }

  /// A leader of whom 是否班子成员 says whom they lead: the organ, whatever body is recorded beside it, or only a body.
  ///
  /// - Returns: nil where the title heads the organ of which its holder is said to be no leader.
  private func told(
    _ whom: LeaderColumns.Whom, _ role: PostRole?, byTitle: Bool, _ cells: LeaderCells,
    body: String, in roster: Roster
  ) -> Leader? {
    let role = role?.rawValue ?? Self.unknownRole
    switch whom {
    case .organ:
      return Leader(
        role: role, body: named(cells.post, in: roster) ?? "", byTitle: byTitle, headsBody: false)
    case .body:
      guard cells.post?.leadsUnit(named: roster.organName, from: body) != true else { return nil }
      return Leader(
        role: role, body: body.isEmpty ? Self.unnamedBody : body, byTitle: byTitle,
        headsBody: true)
    }
  }

  /// A member of the leadership with a post of its own, whose title heads neither the organ nor a body.
  private func member(_ cells: LeaderCells, body: String, in roster: Roster) -> Leader? {
    guard let title = cells.post, body.isEmpty || title.teamPost != nil,
      title.teamPost != nil || (cells.tellsNoRole && title.isSidePost),
      title.isCommissar || !title.leadsUnit(named: roster.organName, from: body)
    else { return nil }
    let role = title.teamPost == .chief ? PostRole.other.rawValue : Self.teamRole
    return Leader(
      role: role, body: named(title, in: roster) ?? "", byTitle: true, headsBody: false)
  }

  /// Whom a leader leads. A title that heads the organ does, whatever body is recorded beside it; where no
  /// row names a body, a title that heads an inner body (科长) keeps its holder from the organ's leaders. Whichever column tells
  /// it, the head of a 局 who is listed in its 办公室 and a leader who heads a body as well (副局长兼办公室主任) are the organ's own.
  private func place(
    _ cells: LeaderCells, body: String, in roster: Roster, byTitle: Bool
  ) -> String {
    if cells.post?.leadsUnitBesideBody(of: roster.organName) == true { return "" }
    if !body.isEmpty, cells.post?.surelyHeads(roster.organName, from: body) == true { return "" }
    guard byTitle || (body.isEmpty && !roster.namesBodies), let title = cells.post, title.leads
    else { return body }
    if title.leadsUnit(named: roster.organName, from: body) { return byTitle ? "" : body }
    return body.isEmpty ? Self.unnamedBody : body
  }
}
