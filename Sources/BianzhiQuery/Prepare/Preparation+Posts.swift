import BianzhiCore
import GRDB

extension Preparation {
  /// Fills `post_strength`: approved posts and leaders of every organ and part.
  package func fillPostStrength() throws {
    let columns = ["scope", "body", "rank", "role"]
    let approved = try approvals("post_row", sort: "post", columns: columns) {
      PostPart(scope: PostScope(rawValue: $0[0]) ?? .unsaid, body: $0[1], rank: $0[2], role: $0[3])
        .name
    }
    let insert = try RawStatement(
      database, "INSERT OR REPLACE INTO all_post_strength VALUES (?, ?, ?, ?, ?, ?)")
    let sums = try RawStatement(database, "SELECT posts FROM roster_sum WHERE roster = ?")
    var judged: Set<Int64> = []
    for list in rosters where only == nil || only == list.organ {
      judged.insert(list.organ)
      let parts = approved[list.organ] ?? [:]
      let leaders = try list.isExact ? exactLeaders(list) : summedLeaders(list, sums)
      try addEntries(parts, list.organ, sort: "post")
      guard !parts.isEmpty else {
        let people = leaders.values.reduce(0, +)
        if people > 0 { try addUnjudged("post", list.organ, "no_approval", people: people) }
        continue
      }
      try store(list.organ, PostRules(parts), leaders, insert)
    }
    for (organ, parts) in approved where !judged.contains(organ) {
      for (part, number) in parts {
        try store(organ, part, number, nil, isJudged: false, insert)
      }
    }
  }

  private func store(
    _ organ: Int64, _ rules: PostRules, _ leaders: [PostPart: Int], _ insert: RawStatement
  ) throws {
    var counted = rules.parts.mapValues { _ in 0 }
    var aside = 0
    for (leader, people) in leaders {
      guard let part = rules.part(of: leader) else {
        aside += people
        continue
      }
      counted[part.name, default: 0] += people
      if only == organ {
        try database.execute(
          sql: "INSERT OR IGNORE INTO post_part VALUES (?, ?, ?, ?, ?)",
          arguments: [organ, leader.body, leader.rank, leader.role, part.name])
      }
    }
    if aside > 0 { try addUnjudged("post", organ, "no_approval_of_scope", people: aside) }
    for (part, people) in counted.sorted(by: { $0.key < $1.key }) {
      let number = rules.parts[part]
      let isCertain = number?.isCertain ?? true
      if !isCertain { try addUnjudged("post", organ, "approval_unclear", people: people) }
      try store(organ, part, number, people, isJudged: isCertain, insert)
    }
  }

  private func store(
    _ organ: Int64, _ part: String, _ number: Approved?, _ counted: Int?, isJudged: Bool,
    _ insert: RawStatement
  ) throws {
    insert.bind(organ, at: 1)
    insert.bind(part, at: 2)
    insert.bind(Int64(number?.people ?? 0), at: 3)
    insert.bind(counted.map(Int64.init), at: 4)
    insert.bind(number?.documents ?? "", at: 5)
    insert.bind(isJudged ? 1 : 0, at: 6)
    try insert.run()
  }

  private func summedLeaders(
    _ list: RosterInForce, _ sums: RawStatement
  ) throws -> [PostPart: Int] {
    sums.bind(list.roster, at: 1)
    guard try sums.next() else { return [:] }
    defer { sums.reset() }
    var leaders: [PostPart: Int] = [:]
    RosterSum.read(sums.bytes(0), isPost: true) { group in
      // Everybody is kept, so that those who do not count are shown in an explanation.
      let role = PostRole(number: Int(group.role)) ?? .principal
      let leader = PostPart(
        scope: .unsaid, body: terms[Int64(group.first)] ?? "", rank: terms[Int64(group.rank)] ?? "",
        role: role.rawValue)
      leaders[leader, default: 0] += states[group.state]?.post ?? true ? Int(group.people) : 0
    }
    return leaders
  }

  /// Each post a person holds counts once, however often its row is repeated.
  private func exactLeaders(_ list: RosterInForce) throws -> [PostPart: Int] {
    struct Held: Hashable {
      let person: PersonKey
      let post: Int64
    }
    var held: [PostPart: Set<Held>] = [:]
    try eachRow(of: list) { row in
      guard !row.role.isEmpty else { return }
      let part = PostPart(scope: .unsaid, body: row.body, rank: row.rank, role: row.role)
      held[part] = held[part] ?? []
      if row.countsPost { held[part]?.insert(Held(person: row.person, post: row.post)) }
    }
    return held.mapValues(\.count)
  }
}

/// A part of leader posts, or the place of a leader.
struct PostPart: Hashable {
  let scope: PostScope
  let body: String
  let rank: String
  let role: String

  /// `副科级/副职`, with the scope behind it where the approval names one; any rank is left out.
  var name: String {
    let post = rank.isEmpty ? role : "\(rank)/\(role)"
    switch scope {
    case .unsaid: return post
    case .unit: return "\(post)（班子）"
    case .bodies: return "\(post)（内设机构）"
    case .body: return "\(post)（\(body)）"
    }
  }
}

/// Decides against which approved part a leader counts: the closest scope the organ has an approval of,
/// in it the rank's own part, else the one for any rank.
struct PostRules {
  let parts: [String: Preparation.Approved]

  init(_ parts: [String: Preparation.Approved]) {
    self.parts = parts
  }

  /// - Returns: nil where the organ's approvals are about other scopes only.
  func part(of leader: PostPart) -> PostPart? {
    for scope in leader.body.isEmpty ? [PostScope.unit, .unsaid] : [.body, .bodies, .unsaid] {
      let exact = PostPart(scope: scope, body: leader.body, rank: leader.rank, role: leader.role)
      guard hasScope(exact) else { continue }
      if parts[exact.name] != nil { return exact }
      let open = PostPart(scope: scope, body: leader.body, rank: "", role: leader.role)
      return parts[open.name] != nil ? open : exact
    }
    return nil
  }

  private func hasScope(_ part: PostPart) -> Bool {
    let suffix = suffix(part)
    return parts.keys.contains { suffix.isEmpty ? !$0.hasSuffix("）") : $0.hasSuffix(suffix) }
  }

  private func suffix(_ part: PostPart) -> String {
    switch part.scope {
    case .unsaid: ""
    case .unit: "（班子）"
    case .bodies: "（内设机构）"
    case .body: "（\(part.body)）"
    }
  }
}
