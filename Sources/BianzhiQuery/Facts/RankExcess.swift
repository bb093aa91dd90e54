import BianzhiCore
import GRDB

extension Fact {
  /// Leaders of an organ whose rank is above what the organ's allows.
  static let rankExcess = Fact(
    name: "rank_excess",
    wording: Wording(zh: "高于机构规格配备的领导", en: "leaders whose rank is above what the organ's allows"),
    restsOn: ["post_strength"],
    scopes: [JudgedScope("leader_rank", organs: { $0.organsToldLeaders })],
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
      organsToldLeaders.insert(list.organ)
      guard let organRank else {
        try addUnjudged("leader_rank", list.organ, .noOrganRank, people: reading.told)
        continue
      }
      if reading.untold > 0 {
        try addUnjudged("leader_rank", list.organ, .rankUntold, people: reading.untold)
      }
      for leader in reading.high {
        let isWaived = waived.has(
          leader.name, posts: leader.titles, of: list.organ, beside: reading.high.count
        ) { text in
          guard let sort = PostSort(text), sort.holds(leader.role, leader.rank) else { return 0 }
          return reading.high.count { sort.holds($0.role, $0.rank) }
        }
        insert.bind(leader.staff, at: 1)
        insert.bind(list.organ, at: 2)
        insert.bind(leader.person, at: 3)
        insert.bind(leader.name, at: 4)
        insert.bind(day, at: 5)
        insert.bind(leader.role.rawValue, at: 6)
        insert.bind(leader.rank.rawValue, at: 7)
        insert.bind(organRank.rawValue, at: 8)
        insert.bind(leader.doubt?.rawValue ?? "", at: 9)
        insert.bind(isWaived ? 1 : 0, at: 10)
        try insert.run()
      }
    }
  }
}
