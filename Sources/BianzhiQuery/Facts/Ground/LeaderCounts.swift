import BianzhiCore
import GRDB

/// The leaders of one roster by whom they lead, in the order in which they came; people who lead and do not
/// count are kept with no people, so that an explanation shows them.
struct LeaderCounts {
  struct Leader {
    /// Without its scope; `body` is the body that is led.
    var place: PartKey
    let byTitle: Bool
    /// The titles of all of them can only be those of inner bodies' heads.
    var headsBody: Bool
    var people: Int
    /// People whose state is not known, by its recorded word.
    var asked: [String: Int] = [:]
    /// People who are the Party secretary and nothing else (党组书记), or the chair of a town's congress.
    var secretaries = 0
    /// People who are the first of the deputies: 常务副校长.
    var firstDeputies = 0
  }

  private struct Key: Hashable {
    let place: PartKey
    let byTitle: Bool
  }

  private(set) var all: [Leader] = []
  /// The organ's own leaders once more, as heads of the inner bodies that they lead as well, of no rank.
  private(set) var heads: [Leader] = []
  private var indices: [Key: Int] = [:]
  /// People who count and of whom nothing says whether they lead.
  var untold = 0
  /// Of some row it is said.
  var isTold = false

  var people: Int { all.reduce(0) { $0 + $1.people } }

  init() {
    // Most organs have some ten, and room that is made bit by bit costs more than counting them.
    all.reserveCapacity(16)
    indices.reserveCapacity(16)
  }

  mutating func add(
    _ place: PartKey, byTitle: Bool, headsBody: Bool, people: Int, asked: String?,
    title: PostTitle?
  ) {
    let key = Key(place: place, byTitle: byTitle)
    let index = indices[key] ?? all.count
    if index == all.count {
      indices[key] = index
      all.append(Leader(place: place, byTitle: byTitle, headsBody: headsBody, people: 0))
    }
    if !headsBody { all[index].headsBody = false }
    all[index].people += people
    if title?.isBesideAdministration == true { all[index].secretaries += people }
    if title?.isFirstDeputy == true { all[index].firstDeputies += people }
    if let asked, people > 0 { all[index].asked[asked, default: 0] += people }
  }

  mutating func add(head place: PartKey, isRecorded: Bool, people: Int, asked: String?) {
    var head = Leader(place: place, byTitle: true, headsBody: isRecorded, people: people)
    if let asked, people > 0 { head.asked[asked] = people }
    heads.append(head)
  }
}

extension Preparation {
  /// Counts the leaders of a roster in force.
  ///
  /// - Parameter posts: titles of the posts that the organ's approvals name.
  func countLeaders(
    of list: RosterInForce, _ sums: KeptSums, posts: [String]
  ) throws -> LeaderCounts {
    let isExact = try list.isExact || unknownKindWords(of: list) != nil
    if isExact { return try exactLeaders(list, posts) }
    let counts = try summedLeaders(list, sums, posts)
    // The sums do not keep the state of people whose row tells no post; of those who have left nobody asks.
    return counts.isTold && counts.untold > 0 ? try exactLeaders(list, posts) : counts
  }

  private func summedLeaders(
    _ list: RosterInForce, _ sums: KeptSums, _ posts: [String]
  ) throws -> LeaderCounts {
    var groups: [(group: RosterSum.Group, words: Int32)] = []
    groups.reserveCapacity(16)
    let noBody = words.number("")
    var roster = LeaderReadings.Roster(
      organName: try organName(list.organ), namedPosts: posts)
    roster.unitBodies = try unitBodies()[list.organ] ?? []
    try sums.each([.bodies, .posts], of: list.roster) { column, group in
      if column == .bodies, group.people > 0 { roster.namesBodies = true }
      guard column == .posts, group.people != 0 else { return }
      let number = leaders.number(
        leader: group.leader, role: group.role, rank: group.rank, post: group.post)
      let people = self.counts(group.state, .post) ? Int(group.people) : 0
      let body = word(ofTerm: group.first)
      let isInBody = body != noBody && !roster.body(words[body]).isEmpty
      roster.note(leaders.words[Int(number)], isInBody: isInBody, people: people)
      groups.append((group, number))
    }
    leaders.rosters[list.organ] = roster
    var counts = LeaderCounts()
    for (group, number) in groups {
      let row = LeaderRow(
        words: number, body: word(ofTerm: group.first), rank: word(ofTerm: group.rank),
        people: self.counts(group.state, .post) ? Int(group.people) : 0,
        guests: state(group.state).isGuestByTitle ? Int(group.people) : 0,
        asked: state(group.state).askedInPost)
      add(row, roster, to: &counts)
      guard let body = (leaders.place(number, body: row.body, in: roster) ?? nil)?.alsoHeads,
        body != noBody
      else { continue }
      counts.add(
        head: PartKey(body: body, rank: noBody, role: words.number(PostRole.principal.rawValue)),
        isRecorded: row.body == body, people: row.people, asked: row.asked)
    }
    return counts
  }

  /// Rows that agree in what they say of leading.
  struct LeaderRow {
    /// A number of ``LeaderReadings/words``.
    let words: Int32
    /// Numbers of ``WordTable``.
    let body, rank: Int32
    let people: Int
    /// People whose title says that their place is elsewhere: they fill no post, and are told.
    let guests: Int
    let asked: String?
  }

  func add(
    _ row: LeaderRow, _ roster: LeaderReadings.Roster, to counts: inout LeaderCounts,
    isFirst: (PartKey) -> Bool = { _ in true }
  ) {
    guard let answer = leaders.place(row.words, body: row.body, in: roster) else {
      counts.untold += row.people
      return
    }
    counts.isTold = true
    guard let leader = answer else { return }
    let place = PartKey(body: leader.body, rank: row.rank, role: leader.role)
    let told =
      row.guests > 0 && words[leader.role] == LeaderReadings.attachedRole
      ? row.guests : row.people
    let people = told > 0 && isFirst(place) ? told : 0
    counts.add(
      place, byTitle: leader.byTitle, headsBody: leader.headsBody, people: people,
      asked: row.asked, title: leaders.words[Int(row.words)].cells.post)
  }
}
