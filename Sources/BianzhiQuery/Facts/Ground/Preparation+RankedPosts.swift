import BianzhiCore

extension Preparation {
  /// The posts, without their ranks, that each person holds by rows that tell a rank.
  func rankedPosts(
    _ list: RosterInForce, _ roster: LeaderReadings.Roster
  ) throws -> [PersonKey: Set<PartKey>] {
    let blank = words.number("")
    var ranked: [PersonKey: Set<PartKey>] = [:]
    try eachRow(of: list) { row in
      guard row.rank != blank,
        let answer = leaders.leader(row.leading, body: words[row.body], in: roster),
        let leader = answer
      else { return }
      let (body, role) = (words.number(leader.body), words.number(leader.role))
      ranked[row.person, default: []].insert(PartKey(body: body, rank: blank, role: role))
    }
    return ranked
  }
}
