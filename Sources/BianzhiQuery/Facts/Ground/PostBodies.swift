import BianzhiCore

/// The inner bodies whose posts approvals name, told from how rosters write them: 干部科 is 干部科（公务员科）.
final class PostBodies {
  private let preparation: Preparation
  private let matching: BodyMatching

  /// - Parameter approved: approved posts by organ.
  init(_ preparation: Preparation, _ approved: [Int64: [Approved]]) {
    self.preparation = preparation
    let words = preparation.words
    matching = BodyMatching(
      preparation,
      approved.mapValues { parts in
        let bodies = parts.lazy.filter { $0.key.scope == .body }.map(\.key.body)
        return Set(bodies.filter { NamedPost.title(of: words[$0]) == nil }).sorted()
      })
  }

  /// The leader with the approved name of the body in place of the written one; of a cell that names several bodies
  /// nobody knows which one is led.
  func named(_ leader: LeaderCounts.Leader, of organ: Int64) throws -> LeaderCounts.Leader {
    guard let bodies = matching.approved[organ], !bodies.isEmpty else { return leader }
    let name = preparation.words[leader.place.body]
    guard !name.isEmpty, name != LeaderReadings.unnamedBody, !bodies.contains(leader.place.body),
      NamedPost.title(of: name) == nil, BianzhiCore.BodyList.names(in: name).count == 1,
      let approved = try matching.written(leader.place.body, of: organ, people: 0, nil).approved
    else { return leader }
    var named = leader
    named.place.body = preparation.words.number(approved)
    return named
  }
}
