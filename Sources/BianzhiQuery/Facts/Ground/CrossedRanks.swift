import BianzhiCore

/// Leaders whose rank is that of approved posts of another role: a deputy of 正科级 where 正科级 2, 副科级 3 are approved. A
/// document that means ranks alone has the first for them, one that means heads and deputies the second; which of both it
/// means it does not say.
struct CrossedRanks {
  private struct Pair: Hashable {
    let byRole, byRank: PartKey
  }

  private var pairs: [Pair] = []
  private var leaders: [Pair: [LeaderCounts.Leader]] = [:]

  mutating func add(_ leader: LeaderCounts.Leader, byRole: PartKey, byRank: PartKey) {
    let pair = Pair(byRole: byRole, byRank: byRank)
    if leaders[pair] == nil { pairs.append(pair) }
    leaders[pair, default: []].append(leader)
  }

  /// Parts them into those of whom both readings say the same, each with the part of the role, and the number of the others.
  ///
  /// - Parameter free: how many posts of a part all other leaders leave; below zero where they are too many.
  func told(
    _ free: (PartKey) -> Int
  ) -> (told: [(leader: LeaderCounts.Leader, part: PartKey)], open: Int) {
    var (told, open): ([(leader: LeaderCounts.Leader, part: PartKey)], Int) = ([], 0)
    for pair in pairs {
      let group = leaders[pair] ?? []
      let people = group.reduce(0) { $0 + $1.people }
      // Who is too many among the others is so whoever these are.
      let (ofRole, ofRank) = (max(0, free(pair.byRole)), max(0, free(pair.byRank)))
      let areFew = people <= ofRole && people <= ofRank
      // However they are shared out, somebody is too many.
      let areMany = people > ofRole + ofRank
      if areFew || areMany {
        told += group.map { (leader: $0, part: pair.byRole) }
      } else {
        open += people
      }
    }
    return (told, open)
  }
}
