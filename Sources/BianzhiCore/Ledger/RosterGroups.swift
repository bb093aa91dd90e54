/// The groups of one column of ``RosterSum``, each once, in the order in which they came.
///
/// A roster has a handful of groups, which are looked through; where it has many, such as hundreds of inner
/// bodies, their places are kept besides.
package struct RosterGroups: Sendable {
  private struct Key: Hashable {
    let (first, rank, post): (Int32, Int32, Int32)
    let (leader, role, state): (Int32, Int32, Int32)

    init(_ group: RosterSum.Group) {
      (first, rank, post) = (group.first, group.rank, group.post)
      (leader, role, state) = (group.leader, group.role, group.state)
    }
  }

  /// So many groups are looked through.
  private static let few = 32
  /// Room that is made at once: most rosters have more groups than one or two.
  private static let usual = 8

  package private(set) var all: [RosterSum.Group] = []
  /// By key, the places in ``all``; empty while the groups are few.
  private var places: [Key: Int] = [:]
  /// Groups looked at so far: the work, for tests that hold it to the rows.
  package private(set) var steps = 0

  package init() {}

  /// Adds people to the group of the same numbers, or a new group.
  @inline(__always)
  package mutating func add(_ group: RosterSum.Group) {
    if all.count > Self.few { return addByPlace(group) }
    for index in all.indices {
      if all[index].first == group.first, all[index].state == group.state,
        all[index].rank == group.rank, all[index].role == group.role,
        all[index].post == group.post, all[index].leader == group.leader
      {
        all[index].people += group.people
        steps += index + 1
        return
      }
    }
    steps += all.count
    if all.isEmpty { all.reserveCapacity(Self.usual) }
    all.append(group)
  }

  private mutating func addByPlace(_ group: RosterSum.Group) {
    if places.isEmpty {
      steps += all.count
      for (index, group) in all.enumerated() { places[Key(group)] = index }
    }
    steps += 1
    let key = Key(group)
    if let index = places[key] {
      all[index].people += group.people
    } else {
      places[key] = all.count
      all.append(group)
    }
  }
}
