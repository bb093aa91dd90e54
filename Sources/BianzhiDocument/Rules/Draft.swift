/// What was read so far.
struct Draft {
  private(set) var organs: [OrganProposal] = []
  var unread: [UnreadText] = []
  /// Numbers of leaders stated for an organ, to be compared with its leaders by title.
  var leaderTotals: [LeaderTotal] = []
  var checks: [DocumentCheck] = []
  /// Heads and deputies that were left unread.
  var unreadPosts: [UnreadPost] = []

  /// A number of leaders that a text states for an organ as a whole.
  struct LeaderTotal: Hashable {
    let organ: String?
    let label: String
    let number: Int
    let span: TextSpan
    /// 1正3副 and the like, which tells the roles too.
    var split: (main: Int, deputy: Int)?

    static func == (left: LeaderTotal, right: LeaderTotal) -> Bool { left.span == right.span }
    func hash(into hasher: inout Hasher) { hasher.combine(span) }
  }

  /// Changes what is known of an organ, which need not have been met before.
  mutating func update<Result>(
    _ name: String?, _ change: (inout OrganProposal) -> Result
  ) -> Result {
    let known = organs.firstIndex { organ in
      guard let own = organ.name, let name else { return organ.name == name }
      return OrganWords.isSame(own, name)
    }
    if let known { return change(&organs[known]) }
    var organ = OrganProposal(name: name)
    defer { organs.append(organ) }
    return change(&organ)
  }

  /// How many inner bodies an organ is said to have.
  func bodyCount(of name: String?) -> Int? {
    organs.first { $0.name == name }?.bodies?.statedCount
  }

  /// The inner bodies of an organ that are known by name.
  func bodyNames(of name: String?) -> [String] {
    organs.first { $0.name == name }?.bodies?.names ?? []
  }
}
