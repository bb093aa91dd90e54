import BianzhiCore

extension Preparation {
  /// Says where somebody's plain 事业编制 makes one of kinds that are approved apart, and one of them alone has more people than
  /// places: that is not listed then.
  func noteFunding(_ kinds: [Approved], _ counts: KindCounts, of organ: Int64) throws {
    let funded = counts.people.filter { $0.kind != family.plain && family.contains($0.kind) }
    let over = funded.reduce(0) { sum, count in
      let places = kinds.filter { $0.key.rank == count.kind }.reduce(0) { $0 + $1.people }
      return sum + max(0, count.people - places)
    }
    guard over > 0, kinds.contains(where: { family.contains($0.key.rank) }) else { return }
    try addUnjudged("quota", organ, .fundingUntold, people: over)
  }
}
