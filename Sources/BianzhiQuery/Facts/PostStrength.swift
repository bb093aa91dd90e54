import BianzhiCore
import GRDB

extension Fact {
  /// Approved leader posts and counted leaders of every organ, scope, rank and role.
  static let postStrength = Fact(
    name: "post_strength",
    wording: Wording(
      zh: "各机构各类职数的核定数与实配数", en: "approved leader posts and leaders by organ and part"),
    restsOn: [], scopes: [JudgedScope("post")],
    cannotJudge: [
      .noApproval, .unreadPosts, .approvalUnclear, .approvalByMonth, .postsOfUnitOnly,
      .bodyPostsUnread, .postsOfBodiesOnly, .postsOfOtherBodies, .scopeUnsaid, .besidePost,
      .noLeaders, .someWithoutLeader, .noRank, .noRole, .unknownState, .unknownKind,
      .postWithoutBody, .bracketedBody, .teamPost, .attachedPost, .rankOrRole, .secretaryPost,
      .placePost, .otherPost, .noRoster,
    ],
    fill: { try $0.fillPostStrength() })
}

extension Preparation {
  fileprivate func fillPostStrength() throws {
    var approved = try approvals(.posts)
    let insert = try RawStatement(
      database, "INSERT OR REPLACE INTO all_post_strength VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let sums = try KeptSums(database)
    let (known, search) = (PostRules.Words(words), try HeadSearch(self))
    let bodies = try PostBodies(self, approved, unread: organsOfUnreadPosts())
    let without: UnjudgedReason = try hasUnreadPosts() ? .unreadPosts : .noApproval
    let besides = try besideTitles()
    if only == nil { makeRoomForLeaders() }
    for list in rosters where only == nil || only == list.organ {
      let granted = approved.removeValue(forKey: list.organ) ?? []
      let parts = namedApart(granted)
      var leaders = try countLeaders(
        of: list, sums, posts: parts.compactMap { NamedPost.title(of: words[$0.key.body]) })
      principals[list.organ] = granted.filter(isOfPrincipals)
      heads[list.roster] = search.answer(leaders, of: list.organ)
      if leaders.isTold, leaders.all.isEmpty, try !tellsLeaders(list) {
        (leaders.isTold, leaders.untold) = (false, try countedPeople(of: list, sums))
      }
      try addEntries(parts, list.organ, .posts)
      guard !parts.isEmpty else {
        let people = leaders.isTold ? leaders.people : leaders.untold
        if people > 0 { try addUnjudged("post", list.organ, without, people: people) }
        continue
      }
      if leaders.isTold {
        let open = uncounted(besides[list.organ] ?? [], of: list.organ)
        let untold = leaders.untold + open.named
        if untold > 0 { try addUnjudged("post", list.organ, .someWithoutLeader, people: untold) }
        let rules = PostRules(parts, known, words, organRank: try organRank(list.organ))
        try store(list.organ, rules, leaders, bodies, beside: open.beside, insert)
      } else {
        try addUnjudged("post", list.organ, .noLeaders, people: leaders.untold)
        for part in parts { try store(list.organ, part.key, part, nil, insert) }
      }
    }
    try storeUncounted(approved, insert)
  }

  /// Room for what is kept of every roster, which otherwise moves each time that it grows.
  private func makeRoomForLeaders() {
    heads.reserveCapacity(rosters.count)
    principals.reserveCapacity(rosters.count)
    leaders.rosters.reserveCapacity(rosters.count)
  }

  /// Organs with approvals whose leaders no roster tells.
  private func storeUncounted(_ approved: [Int64: [Approved]], _ insert: RawStatement) throws {
    for (organ, parts) in approved.sorted(by: { $0.key < $1.key }) {
      for part in parts { try store(organ, part.key, part, nil, insert) }
      try addEntries(parts, organ, .posts)
      try addWithoutRoster("post", organ)
    }
  }

  /// The parts without posts by name where another approval counts all of their role in the organ.
  func namedApart(_ parts: [Approved]) -> [Approved] {
    let isNamed = { (part: Approved) in NamedPost.title(of: self.words[part.key.body]) != nil }
    guard parts.contains(where: isNamed) else { return parts }
    let whole = Set(parts.filter { [.unit, .unsaid].contains($0.key.scope) }.map(\.key.role))
    return parts.filter { !isNamed($0) || !whole.contains($0.key.role) }
  }

  /// Whether a part is of the organ's own posts: by its scope, or since approvals name the post (局长).
  func isOfUnit(_ part: PartKey) -> Bool {
    [.unit, .unsaid].contains(part.scope) || NamedPost.title(of: words[part.body]) != nil
  }

  private func store(
    _ organ: Int64, _ rules: PostRules, _ leaders: LeaderCounts, _ bodies: PostBodies,
    beside: Int, _ insert: RawStatement
  ) throws {
    var (counted, crossed) = (PostCounts(), CrossedRanks())
    for part in rules.parts { counted.add(part.key, nil) }
    func count(_ leader: LeaderCounts.Leader, in part: PartKey) throws {
      counted.add(part, leader, in: words[leader.place.body])
      if tellsPosts(of: organ) { try addPart(organ, leader, part) }
    }
    var aside: [UnjudgedReason: Int] = [.besidePost: beside]
    for leader in leaders.all {
      let named = try bodies.named(leader, of: organ)
      switch rules.part(of: named) {
      case .part(let part):
        if let own = rules.ofOwnRank(named.place, countedIn: part) {
          crossed.add(leader, byRole: part, byRank: own)
        } else {
          try count(leader, in: part)
        }
      case .aside(let reason): aside[bodies.told(reason, of: organ), default: 0] += leader.people
      }
    }
    let told = crossed.told { part in
      (rules.parts.first { $0.key == part }?.people ?? 0) - counted.people(of: part)
    }
    for (leader, part) in told.told { try count(leader, in: part) }
    aside[.rankOrRole] = told.open
    try addHeads(organ, rules, leaders, bodies, to: &counted)
    counted.noteHeads(words, isOfUnit: isOfUnit)
    for (reason, people) in aside.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where people > 0 {
      try addUnjudged("post", organ, reason, people: people)
    }
    noteDeciding(aside, rules, counted)
    for count in counted.all {
      let number = rules.parts.first { $0.key == count.key }
      let isOpen = try isOpen(organ, number, count)
      try store(organ, count.key, number, isOpen ? nil : count, insert)
    }
  }

  /// Whether nobody can say of one part whether there are too many, which is noted.
  private func isOpen(
    _ organ: Int64, _ number: Approved?, _ count: PostCounts.Count
  ) throws -> Bool {
    let note = { (reason: UnjudgedReason) in
      try self.addUnjudged("post", organ, reason, people: count.people)
    }
    if count.people > number?.people ?? 0,
      ExtraPlate.mayBeTwo(words[count.key.body], count.bodies)
    {
      // Each of the two may have a head of its own.
      try note(.bracketedBody)
      return true
    }
    if number?.isCertain == false || mayHoldApprovals("post", of: organ) {
      try note(.approvalUnclear)
      return false
    }
    if number?.isOpen(for: count.people) == true {
      try note(.approvalByMonth)
      return true
    }
    return try openStates("post", organ, number, count) != nil
  }

  /// Counts the organ's own leaders in the inner bodies that they head as well.
  private func addHeads(
    _ organ: Int64, _ rules: PostRules, _ leaders: LeaderCounts, _ bodies: PostBodies,
    to counted: inout PostCounts
  ) throws {
    for leader in leaders.heads {
      let named = try bodies.named(leader, of: organ)
      guard let part = rules.part(ofHead: named) else { continue }
      counted.add(part, leader, in: words[leader.place.body])
      if tellsPosts(of: organ) { try addPart(organ, leader, part, heads: true) }
    }
  }

  private func addPart(
    _ organ: Int64, _ leader: LeaderCounts.Leader, _ part: PartKey, heads: Bool = false
  ) throws {
    let place = leader.place
    try database.execute(
      sql: "INSERT OR IGNORE INTO post_part VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        organ, words[place.body], words[place.rank], words[place.role],
        heads ? 2 : leader.byTitle ? 1 : 0, name(of: part),
      ])
  }

  private func store(
    _ organ: Int64, _ key: PartKey, _ number: Approved?, _ count: PostCounts.Count?,
    _ insert: RawStatement
  ) throws {
    let isCertain = number?.isCertain ?? !mayHoldApprovals("post", of: organ)
    try noteOpen(number, "post", organ, name(of: key))
    insert.bind(organ, at: 1)
    insert.bind(name(of: key), at: 2)
    insert.bind(Int64(number?.people ?? 0), at: 3)
    insert.bind(count.map { Int64($0.people) }, at: 4)
    insert.bind(number?.documents ?? "", at: 5)
    insert.bind(count != nil && isCertain ? 1 : 0, at: 6)
    insert.bind(isCertain ? 1 : 0, at: 7)
    insert.bind(Int64(count?.byTitle ?? 0), at: 8)
    insert.bind(count?.note(of: number) ?? "", at: 9)
    try insert.run()
  }
}
