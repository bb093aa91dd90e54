import BianzhiCore

/// Leaders of whom nobody can tell whether they take a post: where there is room for them all nothing hangs on it, and
/// where there is none a check cannot say that nothing was found.
extension Preparation {
  /// Notes the leaders who were set aside and with whom more posts would be taken than are approved.
  func noteDeciding(
    _ aside: [UnjudgedReason: Int], _ rules: PostRules, _ counted: PostCounts
  ) {
    let deputies = words.number(PostRole.deputy.rawValue)
    let principals = words.number(PostRole.principal.rawValue)
    let together = words.number(PostRole.together)
    for (reason, people) in aside where people > 0 {
      let decides =
        switch reason {
        case .teamPost, .secretaryPost:
          isTooFew(for: people, rules, counted) {
            isOfUnit($0)
              && ($0.rank == together
                || $0.role == (reason == .teamPost ? deputies : principals))
          }
        case .postWithoutBody:
          counted.all.contains { one in
            isTooFew(for: people, rules, counted) { $0 == one.key }
          }
        // Who is set aside by rank or role is so because the two answers differ.
        default: reason == .otherPost || reason == .rankOrRole
        }
      if decides { deciding["post", default: 0] += people }
    }
  }

  /// Whether some parts have enough posts for those who are counted in them, and not for so many more.
  private func isTooFew(
    for people: Int, _ rules: PostRules, _ counted: PostCounts, in isMeant: (PartKey) -> Bool
  ) -> Bool {
    let taken = counted.all.filter { isMeant($0.key) }.reduce(0) { $0 + $1.people }
    let approved = rules.parts.filter { isMeant($0.key) }.reduce(0) { $0 + $1.people }
    return taken <= approved && taken + people > approved
  }
}
