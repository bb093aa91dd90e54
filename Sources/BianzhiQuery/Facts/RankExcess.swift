import BianzhiCore
import GRDB

extension Fact {
  /// Leaders of an organ whose rank is above what the organ's allows.
  static let rankExcess = Fact(
    name: "rank_excess",
    wording: Wording(zh: "高于机构规格配备的领导", en: "leaders whose rank is above what the organ's allows"),
    restsOn: ["post_strength"],
    scopes: [.noted("leader_rank")],
    cannotJudge: [.noOrganRank, .rankUntold],
    fill: { try $0.fillRankExcess() })
}

extension Preparation {
  fileprivate func fillRankExcess() throws {
    let reader = try LeaderRanks(self)
    let waived = try WaivedPeople(self, where: Waiver.isOfRank)
    let insert = try RawStatement(
      database, "INSERT INTO rank_excess VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for list in rosters where only == nil || only == list.organ {
      let organRank = reader.rank(of: list.organ)
      let reading = try reader.read(list, organRank)
      guard reading.hasLeaders, let day = Self.iso(list.day) else { continue }
      noted["leader_rank", default: []].insert(list.organ)
      guard let organRank else {
        try addUnjudged("leader_rank", list.organ, .noOrganRank, people: reading.told)
        continue
      }
      if reading.untold > 0 {
        try addUnjudged("leader_rank", list.organ, .rankUntold, people: reading.untold)
      }
      for leader in reading.high {
        let answer = Self.answer(waived, for: leader, among: reading.high, list.organ, organRank)
        insert.bind(leader.staff, at: 1)
        insert.bind(list.organ, at: 2)
        insert.bind(leader.person, at: 3)
        insert.bind(leader.name, at: 4)
        insert.bind(day, at: 5)
        insert.bind(leader.role.rawValue, at: 6)
        insert.bind(leader.rank.rawValue, at: 7)
        insert.bind(organRank.rawValue, at: 8)
        insert.bind((leader.doubt ?? answer.doubt)?.code ?? "", at: 9)
        insert.bind(answer.stored, at: 10)
        try insert.run()
      }
    }
  }

  /// Whether a waiver is for a leader.
  private static func answer(
    _ waived: WaivedPeople, for leader: LeaderRanks.High, among high: [LeaderRanks.High],
    _ organ: Int64, _ organRank: PostRank
  ) -> WaivedPeople.Answer {
    waived.answer(for: leader.name, posts: leader.titles, of: organ, among: high.map(\.name)) {
      text in
      guard let sort = PostSort(text), isMeant(leader, by: sort, organRank) else { return 0 }
      return high.count { isMeant($0, by: sort, organRank) }
    }
  }

  /// Whether a waiver speaks of a leader: by the rank that the leader has, or by that of the post (正科级正职 of a bureau of
  /// 正科级).
  private static func isMeant(
    _ leader: LeaderRanks.High, by sort: PostSort, _ organRank: PostRank
  ) -> Bool {
    let level = organRank.level.map { leader.role == .principal ? $0 : $0 - 2 }
    let ofPost = PostRank.allCases.first { $0.level != nil && $0.level == level }
    return sort.holds(leader.role, leader.rank)
      || ofPost.map { sort.holds(leader.role, $0) } == true
  }
}
