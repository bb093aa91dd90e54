import BianzhiCore

/// Which of the posts of several ranks a leader holds.
extension PostRules {
  /// The part of a leader whose own rank is higher than that of any post of the role: a head who is of the standing
  /// committee as well holds the head's post. Whether the rank may be so high is what `post.over_rank` judges.
  func higher(_ key: PartKey, among keys: [PartKey]) -> PartKey {
    let level = { (rank: Int32) in PostRank(rawValue: self.words[rank])?.level }
    let ofRole = keys.filter { $0.role == key.role }
    guard let own = level(key.rank),
      let highest = ofRole.max(by: { level($0.rank) ?? 0 < level($1.rank) ?? 0 }),
      let approved = level(highest.rank), own > approved
    else { return key }
    return highest
  }

  /// No rank, or a word of which nobody knows which it is: people are asked about it.
  func isUnknown(_ rank: Int32) -> Bool {
    rank == known.noWord || PostRank(rawValue: words[rank]) == nil
  }

  /// Nobody knows the leader's rank: the one part of the role is theirs, of several none is.
  func place(
    ofUnknownRank key: PartKey, among keys: [PartKey], isOfUnit: Bool
  ) -> Place {
    let ofRole = keys.filter { $0.role == key.role }
    guard !ofRole.isEmpty else { return key.rank == known.noWord ? .part(key) : .aside(.noRank) }
    if key.scope == .unsaid, isOfUnit, ofRole.count > 1, let own = ofOrganRank(ofRole) {
      return .part(own)
    }
    return ofRole.count == 1 ? .part(ofRole[0]) : .aside(.noRank)
  }

  /// The posts of one role that are the organ's own by its rank: 科级正职 of a bureau of 正科级, 科级副职 of its deputies. The
  /// others, a rank lower, are those of its inner bodies.
  private func ofOrganRank(_ ofRole: [PartKey]) -> PartKey? {
    guard let level = organRank?.level else { return nil }
    let isDeputy = ofRole.first.map { words[$0.role] } == PostRole.deputy.rawValue
    let levels = ofRole.map { PostRank(rawValue: words[$0.rank])?.level }
    // Deputies of a rank as high as the head's are the organ's as well: which of both is meant nobody knows.
    guard let highest = levels.compactMap({ $0 }).max(), !levels.contains(nil),
      highest == (isDeputy ? level - 2 : level), levels.count(where: { $0 == highest }) == 1
    else { return nil }
    return levels.firstIndex(of: highest).map { ofRole[$0] }
  }

  /// The role of all posts of a rank; nil where they have several, or nobody knows the rank.
  func role(ofRank rank: Int32, _ parts: [PartKey]) -> Int32? {
    guard rank != known.noWord else { return nil }
    let roles = Set(parts.filter { $0.rank == rank }.map(\.role))
    return roles.count == 1 ? roles.first : nil
  }
}
