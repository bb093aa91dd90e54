import BianzhiCore

/// People who count although their state is in words that nobody has explained.
protocol AskedPeople {
  var people: Int { get }
  /// How many bear which word.
  var asked: [String: Int] { get }
}

extension KindCounts.Count: AskedPeople {}
extension PostCounts.Count: AskedPeople {}

extension Preparation {
  /// Whether more people than are approved count only since some do whose state nobody knows; that is noted.
  ///
  /// - Returns: nil where there are too many without them, or not too many with them.
  func openStates(
    _ scope: String, _ organ: Int64, _ approved: Approved?, _ count: (any AskedPeople)?,
    _ isAsked: Bool = true
  ) throws -> UnjudgedReason? {
    guard isAsked, let count else { return nil }
    // 不在岗 holds the place, whatever is asked about it; whether it holds the post too is open.
    let asked = count.asked.filter { scope == "post" || terms.openStates.contains($0.key) }
    let open = asked.values.reduce(0, +)
    let most = approved?.people ?? 0
    guard count.people > most, count.people - open <= most else { return nil }
    let isOfKind = asked.keys.contains(where: UnknownKind.isMeant)
    let areAttached = asked.keys.allSatisfy {
      RecordedTerms.attachments.contains(Vocabulary.key(of: $0))
    }
    let reason: UnjudgedReason =
      isOfKind ? .unknownKind : areAttached ? .attachedPost : .unknownState
    try addUnjudged(scope, organ, reason, people: open)
    if areAttached { deciding[scope, default: 0] += open }
    return reason
  }
}
