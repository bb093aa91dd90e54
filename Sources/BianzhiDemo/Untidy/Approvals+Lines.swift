extension Approvals {
  /// The leader posts as an organ's approval puts them: by rank, or by scope alone.
  struct Lines {
    let isByRank: Bool
    /// Posts by the words that the tool calls them by.
    private(set) var people: [String: Int] = [:]

    private static let ownLeaders = "班子"
    private static let leadersOfBodies = "内设机构"

    fileprivate init(_ posts: [PostCount], byRank: Bool, of plan: OrganPlan) {
      isByRank = byRank
      for post in posts {
        let isOwn = post.rank == plan.rank.head || post.rank == plan.rank.deputy
        people[name(post.rank, post.role, isOwn: isOwn), default: 0] += post.people
      }
    }

    func part(of position: Position) -> String {
      name(position.rank, position.role, isOwn: position.body.isEmpty)
    }

    private func name(_ rank: String, _ role: Role, isOwn: Bool) -> String {
      guard !isByRank else { return "\(rank)/\(role.rawValue)" }
      return "\(role.rawValue)（\(Self.scope(isOwn: isOwn))）"
    }

    static func scope(isOwn: Bool) -> String { isOwn ? ownLeaders : leadersOfBodies }
  }

  func lines(byRank: Bool, of plan: OrganPlan) -> Lines { Lines(posts, byRank: byRank, of: plan) }
}
