import BianzhiCore

/// Leaders whose rank is that of approved posts of another role: a deputy of 正科级 where 正科级 2, 副科级 3 are approved. A
/// document that means ranks alone has the first for them, one that means heads and deputies the second; which of both it
/// means it does not say.
struct CrossedRanks {
  typealias Told = [(leader: LeaderCounts.Leader, part: PartKey)]

  private struct Pair: Hashable {
    let byRole, byRank: PartKey
  }

  /// All leaders of one pair of parts.
  private struct Group {
    let pair: Pair
    var leaders: [LeaderCounts.Leader] = []

    var people: Int { leaders.reduce(0) { $0 + $1.people } }
    var parts: Set<PartKey> { [pair.byRole, pair.byRank] }
    var told: Told { leaders.map { (leader: $0, part: pair.byRole) } }
  }

  private var groups: [Group] = []

  mutating func add(_ leader: LeaderCounts.Leader, byRole: PartKey, byRank: PartKey) {
    let pair = Pair(byRole: byRole, byRank: byRank)
    let place = groups.firstIndex { $0.pair == pair } ?? groups.count
    if place == groups.count { groups.append(Group(pair: pair)) }
    groups[place].leaders.append(leader)
  }

  /// Parts them into those of whom both readings say the same, each with the part of the role, and the number of the others.
  ///
  /// A free post is one post, whoever of several groups may hold it.
  /// - Parameter free: how many posts of a part all other leaders leave; below zero where they are too many.
  func told(_ free: (PartKey) -> Int) -> (told: Told, open: Int) {
    var (told, open): (Told, Int) = ([], 0)
    // Who is too many among the others is so whoever these are.
    var left: [PartKey: Int] = [:]
    for part in groups.flatMap(\.parts) { left[part] = max(0, free(part)) }
    let sum = { (parts: Set<PartKey>) in parts.reduce(0) { $0 + (left[$1] ?? 0) } }
    // However they are shared out, somebody of such a group is too many: it takes all that is free.
    let many = groups.filter { $0.people > sum($0.parts) }
    told += many.flatMap(\.told)
    for part in many.flatMap(\.parts) { left[part] = 0 }
    for joined in Self.joined(groups.filter { group in !many.contains { $0.pair == group.pair } }) {
      let people = joined.reduce(0) { $0 + $1.people }
      let parts = joined.reduce(into: Set<PartKey>()) { $0.formUnion($1.parts) }
      let room = parts.reduce(0) { $0 + (left[$1] ?? 0) }
      if people > room || fit(joined, in: left, by: \.byRole) && fit(joined, in: left, by: \.byRank)
      {
        told += joined.flatMap(\.told)
      } else {
        open += people
      }
    }
    return (told, open)
  }

  /// Whether there is room for all of some groups by one reading.
  private func fit(
    _ groups: [Group], in left: [PartKey: Int], by reading: KeyPath<Pair, PartKey>
  ) -> Bool {
    var taken: [PartKey: Int] = [:]
    for group in groups { taken[group.pair[keyPath: reading], default: 0] += group.people }
    return taken.allSatisfy { $0.value <= left[$0.key] ?? 0 }
  }

  /// Groups that may hold the same posts, together.
  private static func joined(_ groups: [Group]) -> [[Group]] {
    var found: [[Group]] = []
    for group in groups {
      let meets = { (others: [Group]) in others.contains { !$0.parts.isDisjoint(with: group.parts) }
      }
      let met = found.filter(meets).flatMap { $0 }
      found.removeAll(where: meets)
      found.append(met + [group])
    }
    return found
  }
}
