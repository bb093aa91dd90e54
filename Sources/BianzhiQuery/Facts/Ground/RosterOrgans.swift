/// The organ of each roster in force, by the roster's number.
struct RosterOrgans {
  private var organs: [Int64] = []
  private var counts: [Int32]

  init(_ rosters: [RosterInForce]) {
    counts = []
    organs = Array(repeating: -1, count: Int(rosters.map(\.roster).max() ?? 0) + 1)
    counts = Array(repeating: 0, count: organs.count)
    for list in rosters { organs[Int(list.roster)] = list.organ }
  }

  /// One more than the highest number of a roster.
  var count: Int { organs.count }

  /// Counts an entry of a roster.
  @inline(__always)
  mutating func count(_ roster: Int64) { counts[Int(roster)] += 1 }

  func people(of roster: Int64) -> Int { Int(counts[Int(roster)]) }

  subscript(roster: Int64) -> Int64? {
    guard organs.indices.contains(Int(roster)), organs[Int(roster)] >= 0 else { return nil }
    return organs[Int(roster)]
  }
}
