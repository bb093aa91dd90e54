import BianzhiCore
import GRDB

extension Fact {
  /// Approved leader posts and counted leaders of every organ, scope, rank and role.
  static let postStrength = Fact(
    name: "post_strength",
    wording: Wording(
      zh: "各机构各类职数的核定数与实配数", en: "approved leader posts and leaders by organ and part"),
    restsOn: [], scopes: [JudgedScope("post")],
    cannotJudge: [.noApproval, .approvalUnclear, .noApprovalOfScope],
    fill: { try $0.fillPostStrength() })
}

extension Preparation {
  fileprivate func fillPostStrength() throws {
    var approved = try approvals(.posts)
    let insert = try RawStatement(
      database, "INSERT OR REPLACE INTO all_post_strength VALUES (?, ?, ?, ?, ?, ?)")
    let sums = try KeptSums(database)
    for list in rosters where only == nil || only == list.organ {
      let parts = approved.removeValue(forKey: list.organ) ?? []
      let leaders = try list.isExact ? exactLeaders(list) : summedLeaders(list, sums)
      try addEntries(parts, list.organ, .posts)
      guard !parts.isEmpty else {
        let people = leaders.all.reduce(0) { $0 + $1.people }
        if people > 0 { try addUnjudged("post", list.organ, .noApproval, people: people) }
        continue
      }
      try store(list.organ, PostRules(parts, words), leaders, insert)
    }
    for (organ, parts) in approved.sorted(by: { $0.key < $1.key }) {
      for part in parts { try store(organ, part.key, part, nil, isJudged: false, insert) }
    }
  }

  /// People by place, in the order in which the places came.
  private struct Leaders {
    private(set) var all: [(place: PartKey, people: Int)] = []
    private var indices: [PartKey: Int] = [:]

    mutating func add(_ place: PartKey, _ people: Int) {
      if let index = indices[place] {
        all[index].people += people
      } else {
        indices[place] = all.count
        all.append((place, people))
      }
    }
  }

  private func store(
    _ organ: Int64, _ rules: PostRules, _ leaders: Leaders, _ insert: RawStatement
  ) throws {
    var counted = Leaders()
    for part in rules.parts { counted.add(part.key, 0) }
    var aside = 0
    for leader in leaders.all {
      guard let part = rules.part(of: leader.place) else {
        aside += leader.people
        continue
      }
      counted.add(part, leader.people)
      if only == organ { try addPart(organ, leader.place, part) }
    }
    if aside > 0 { try addUnjudged("post", organ, .noApprovalOfScope, people: aside) }
    for count in counted.all {
      let number = rules.parts.first { $0.key == count.place }
      let isCertain = number?.isCertain ?? true
      if !isCertain { try addUnjudged("post", organ, .approvalUnclear, people: count.people) }
      try store(organ, count.place, number, count.people, isJudged: isCertain, insert)
    }
  }

  private func addPart(_ organ: Int64, _ place: PartKey, _ part: PartKey) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO post_part VALUES (?, ?, ?, ?, ?)",
      arguments: [
        organ, words[place.body], words[place.rank], words[place.role], name(of: part),
      ])
  }

  private func store(
    _ organ: Int64, _ key: PartKey, _ number: Approved?, _ counted: Int?, isJudged: Bool,
    _ insert: RawStatement
  ) throws {
    insert.bind(organ, at: 1)
    insert.bind(name(of: key), at: 2)
    insert.bind(Int64(number?.people ?? 0), at: 3)
    insert.bind(counted.map(Int64.init), at: 4)
    insert.bind(number?.documents ?? "", at: 5)
    insert.bind(isJudged ? 1 : 0, at: 6)
    try insert.run()
  }

  /// Everybody is kept, so that those who do not count are shown in an explanation.
  private func summedLeaders(_ list: RosterInForce, _ sums: KeptSums) throws -> Leaders {
    var leaders = Leaders()
    try sums.each(.posts, of: list.roster) { group in
      let place = PartKey(
        body: word(ofTerm: group.first), rank: word(ofTerm: group.rank), role: role(group.role))
      leaders.add(place, counts(group.state, .post) ? Int(group.people) : 0)
    }
    return leaders
  }

  /// Each post a person holds counts once, however often its row is repeated.
  private func exactLeaders(_ list: RosterInForce) throws -> Leaders {
    struct Held: Hashable {
      let place: PartKey
      let person: PersonKey
      let post: Int64
    }
    var (leaders, held): (Leaders, Set<Held>) = (Leaders(), [])
    try eachRow(of: list) { row in
      guard !words[row.role].isEmpty else { return }
      let place = PartKey(body: row.body, rank: row.rank, role: row.role)
      let isNew =
        row.countsPost
        && held.insert(Held(place: place, person: row.person, post: row.post)).inserted
      leaders.add(place, isNew ? 1 : 0)
    }
    return leaders
  }
}

/// Decides against which approved part a leader counts: the closest scope the organ has an approval of,
/// in it the rank's own part, else the one for any rank.
struct PostRules {
  let parts: [Approved]
  private let noWord: Int32

  init(_ parts: [Approved], _ words: WordTable) {
    self.parts = parts
    noWord = words.number("")
  }

  /// - Returns: nil where the organ's approvals are about other scopes only, or by rank and the leader's is
  ///   not known.
  func part(of leader: PartKey) -> PartKey? {
    let scopes: [PostScope] =
      leader.body == noWord ? [.unit, .unsaid] : [.body, .bodies, .unsaid]
    for scope in scopes {
      var key = leader
      key.scope = scope
      if scope != .body { key.body = noWord }
      let sameScope = { (part: Approved) in
        part.key.scope == scope && (scope != .body || part.key.body == key.body)
      }
      guard parts.contains(where: sameScope) else { continue }
      if parts.contains(where: { $0.key == key }) { return key }
      var open = key
      open.rank = noWord
      if parts.contains(where: { $0.key == open }) { return open }
      guard leader.rank == noWord else { return key }
      // The roster tells no rank: the posts of the role can be told apart only where one rank has them.
      let ranked = parts.filter { sameScope($0) && $0.key.role == key.role }
      return ranked.count > 1 ? nil : ranked.first?.key ?? key
    }
    return nil
  }
}
