import BianzhiCore
import GRDB

/// Compares the ranks of an organ's leaders with its own.
final class LeaderRanks {
  /// A leader of the organ whose rank is too high.
  struct High {
    let staff: Int64
    let person: Int64?
    let name: String
    let role: PostRole
    let rank: PostRank
    /// The posts that the title names.
    let titles: [String]
    /// Why it is not sure; nil where it is.
    let doubt: FindingRemark?
  }

  private let preparation: Preparation
  private let rows: RawStatement
  private var ranks: [Int64: PostRank] = [:]
  private let sums: KeptSums
  private let days: [Int32]
  private let lists: RosterOrgans

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    days = Array(Set(preparation.rosters.map(\.day))).sorted()
    lists = RosterOrgans(preparation.rosters)
    sums = try KeptSums(preparation.database)
    rows = try RawStatement(
      preparation.database,
      """
      SELECT s.id, s.person, coalesce(s.name, ''), coalesce(s.leader, 0), coalesce(s.role, 0),
        coalesce(s.rank, 0), coalesce(s.post, 0), coalesce(b.text, ''), coalesce(s.state, 0),
        coalesce(po.text, '')
      FROM staff_row s LEFT JOIN term b ON b.id = s.body LEFT JOIN term po ON po.id = s.post
      LEFT JOIN term qk ON qk.id = s.kind
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215
        AND qk.code IS NOT '\(QuotaKind.offQuota.rawValue)' AND \(preparation.inForce("s"))
      """)
    let organs = try RawStatement(
      preparation.database, "SELECT organ, rank FROM organ_on_day WHERE rank IS NOT NULL")
    while try organs.next() {
      if let rank = PostRank(rawValue: organs.text(1)), rank.level != nil {
        ranks[organs.integer(0)] = rank
      }
    }
  }

  /// The rank of an organ; nil where none is recorded that can be compared (股级).
  func rank(of organ: Int64) -> PostRank? { ranks[organ] }

  /// What a roster says of the ranks of an organ's leaders.
  struct Reading {
    /// Leaders of whom a rank is told that can be compared.
    var told = 0
    /// Leaders of whom none is.
    var untold = 0
    var high: [High] = []
    fileprivate var hasHigh = false

    var hasLeaders: Bool { told + untold > 0 }
  }

  /// - Parameter organRank: nil where only whether there are leaders is asked.
  func read(_ list: RosterInForce, _ organRank: PostRank?) throws -> Reading {
    var reading = Reading()
    if !list.isExact {
      // The sums of a roster tell most of them that nobody's rank is too high.
      try eachGroup(of: list) { role, rank, people in
        if rank?.level == nil { reading.untold += people } else { reading.told += people }
        if isHigh(rank, role, organRank) { reading.hasHigh = true }
      }
      if !reading.hasHigh { return reading }
      reading = Reading()
    }
    let organ = preparation.leaders.rosters[list.organ]?.organName ?? ""
    var noted: Set<PersonKey> = []
    try eachLeader(list) { role, row in
      let rank = rank(ofTerm: Int32(row.integer(5)))
      if rank?.level == nil { reading.untold += 1 } else { reading.told += 1 }
      let (person, name) = (row.optionalInteger(1), row.text(2))
      guard let rank, isHigh(rank, role, organRank), try !standsHigher(person, rank, than: list),
        noted.insert(person.map { .number($0) } ?? .name(name, birth: 0, organ: list.organ))
          .inserted
      else { return }
      let (title, written) = (PostTitle(row.text(9)), row.text(9))
      reading.high.append(
        High(
          staff: row.integer(0), person: person, name: name, role: role, rank: rank,
          titles: title.pieces,
          doubt: doubt(
            title, role, in: organ, preparation.state(Int32(row.integer(8))).asked != nil,
            holdsMore: PostTitle.namesSecondPost(inBracketsOf: written),
            tellsGrade: PostTitle.tellsGrade(written))))
    }
    return reading
  }

  /// A step of two is half a rank: a head stands as high as the organ, a deputy half a rank below.
  private func isHigh(_ rank: PostRank?, _ role: PostRole, _ organRank: PostRank?) -> Bool {
    guard let level = rank?.level, let limit = organRank?.level else { return false }
    return level > (role == .principal ? limit : limit - 2)
  }

  private func rank(ofTerm term: Int32) -> PostRank? {
    PostRank(rawValue: preparation.words[preparation.word(ofTerm: term)])
  }

  /// Gives the heads and deputies of the organ itself who count, as the sums of the roster have them.
  private func eachGroup(
    of list: RosterInForce, _ visit: (PostRole, PostRank?, Int) -> Void
  ) throws {
    guard let roster = preparation.leaders.rosters[list.organ] else { return }
    try sums.each(.posts, of: list.roster) { group in
      guard group.people > 0, preparation.counts(group.state, .post) else { return }
      let words = preparation.leaders.number(
        leader: group.leader, role: group.role, rank: group.rank, post: group.post)
      guard
        let answer = preparation.leaders.place(
          words, body: preparation.word(ofTerm: group.first), in: roster),
        let place = answer,
        let role = role(preparation.words[place.role], of: preparation.words[place.body])
      else { return }
      visit(role, rank(ofTerm: group.rank), Int(group.people))
    }
  }

  /// Gives the rows of the people who count as heads or deputies of the organ itself.
  private func eachLeader(
    _ list: RosterInForce, _ visit: (PostRole, RawStatement) throws -> Void
  ) throws {
    guard let roster = preparation.leaders.rosters[list.organ] else { return }
    rows.bind(list.roster, at: 1)
    while try rows.next() {
      guard preparation.counts(Int32(rows.integer(8)), .post) else { continue }
      let cells = preparation.leaders.cells(
        leader: Int32(rows.integer(3)), role: Int32(rows.integer(4)),
        rank: Int32(rows.integer(5)), post: Int32(rows.integer(6)))
      if let role = role(cells, body: rows.text(7), in: roster) { try visit(role, rows) }
    }
  }

  /// Head or deputy of the organ itself; nil for everybody else.
  private func role(
    _ cells: LeaderCells, body: String, in roster: LeaderReadings.Roster
  ) -> PostRole? {
    guard let answer = preparation.leaders.leader(cells, body: body, in: roster),
      let leader = answer
    else { return nil }
    return self.role(leader.role, of: leader.body)
  }

  /// Head or deputy, where what is led is the organ itself.
  private func role(_ role: String, of body: String) -> PostRole? {
    guard body.isEmpty, let role = PostRole(rawValue: role), role != .other else { return nil }
    return role
  }

  /// Whether another roster has the person in an organ of this rank or a higher one.
  private func standsHigher(
    _ person: Int64?, _ rank: PostRank, than list: RosterInForce
  ) throws -> Bool {
    guard let person, let level = rank.level else { return false }
    return try PersonBlock.entries(of: person, preparation.database, .staff, days: days).contains {
      guard let organ = lists[$0.row >> 24], organ != list.organ else { return false }
      return (ranks[organ]?.level ?? 0) >= level
    }
  }
}
