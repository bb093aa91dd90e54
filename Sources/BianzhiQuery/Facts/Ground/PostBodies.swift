import BianzhiCore

/// The inner bodies whose posts approvals name, told from how rosters write them: 干部科 is 干部科（公务员科）.
final class PostBodies {
  private let preparation: Preparation
  private let matching: BodyMatching
  /// Organs of whose inner bodies a table tells posts that could not be read.
  private let unread: Set<Int64>

  /// - Parameters:
  ///   - approved: approved posts by organ.
  ///   - unread: organs of whose inner bodies a table tells posts that could not be read.
  init(_ preparation: Preparation, _ approved: [Int64: [Approved]], unread: Set<Int64> = []) {
    (self.preparation, self.unread) = (preparation, unread)
    let words = preparation.words
    matching = BodyMatching(
      preparation,
      approved.mapValues { parts in
        let bodies = parts.lazy.filter { $0.key.scope == .body }.map(\.key.body)
        return Set(bodies.filter { NamedPost.title(of: words[$0]) == nil }).sorted()
      })
  }

  /// Why a leader is aside, where a table tells posts of the bodies that could not be read.
  func told(_ reason: UnjudgedReason, of organ: Int64) -> UnjudgedReason {
    reason == .postsOfUnitOnly && unread.contains(organ) ? .bodyPostsUnread : reason
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
