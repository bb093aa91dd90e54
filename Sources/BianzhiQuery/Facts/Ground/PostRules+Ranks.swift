import BianzhiCore

/// Which of the posts of several ranks a leader holds.
extension PostRules {
  /// The part of a leader whose own rank is higher than that of any post of the role: a head who is of the standing
  /// committee as well holds the head's post. Whether the rank may be so high is what `post.over_rank` judges.
  func higher(_ key: PartKey, among keys: [PartKey]) -> PartKey {
    let level = { (part: PartKey) in self.rank(of: part)?.level }
    let ofRole = keys.filter { $0.role == key.role }
    guard let own = level(key),
      let highest = ofRole.max(by: { level($0) ?? 0 < level($1) ?? 0 }),
      let approved = level(highest), own > approved
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
    let levels = ofRole.map { rank(of: $0)?.level }
    // Deputies of a rank as high as the head's are the organ's as well: which of both is meant nobody knows.
    guard let highest = levels.compactMap({ $0 }).max(), !levels.contains(nil),
      highest == (isDeputy ? level - 2 : level), levels.count(where: { $0 == highest }) == 1
    else { return nil }
    return levels.firstIndex(of: highest).map { ofRole[$0] }
  }

  /// The posts of a leader's own rank where the role counts the leader in those of another one; nil where approvals tell a role
  /// that the rank does not (科级副职), or whose posts they are.
  func ofOwnRank(_ place: PartKey, countedIn part: PartKey) -> PartKey? {
    guard part.scope == .unsaid, place.body == known.noWord, place.role == part.role,
      part.rank != place.rank, let own = PostRank(rawValue: words[place.rank])
    else { return nil }
    let ofScope = parts.map(\.key).filter { $0.scope == .unsaid && $0.rank != known.together }
    guard ofScope.allSatisfy({ rank(of: $0)?.role?.rawValue == words[$0.role] }) else { return nil }
    return ofScope.first { rank(of: $0) == own && $0.role != place.role }
  }

  /// The role of all posts of a rank; nil where they have several, or nobody knows the rank.
  func role(ofRank rank: Int32, _ parts: [PartKey]) -> Int32? {
    guard rank != known.noWord else { return nil }
    var same = parts.filter { $0.rank == rank }
    if same.isEmpty, let known = PostRank(rawValue: words[rank]) {
      same = parts.filter { self.rank(of: $0) == known }
    }
    let roles = Set(same.map(\.role))
    return roles.count == 1 ? roles.first : nil
  }
}

/// Ranks without 正 or 副: a post of 股级 whose role is 正职 is one of 正股级, one of 科级 whose role is 副职 one of 副科级.
extension PostRules {
  /// The approved part of the same post under another word for its rank; nil where none is, or several may be.
  func sameRank(_ key: PartKey, among keys: [PartKey]) -> PartKey? {
    let ofRole = keys.filter { $0.role == key.role && isOneRank(key, $0) }
    if ofRole.count < 2 { return ofRole.first }
    let exact = ofRole.filter { rank(of: $0) == rank(of: key) }
    return exact.count == 1 ? exact.first : nil
  }

  /// Whether two parts of one role are of one rank, of which one is told without 正 or 副. Deputies of 科级 may be those of the
  /// step (正科级) or half a step below it (副科级): which of both a document means it does not say.
  private func isOneRank(_ one: PartKey, _ other: PartKey) -> Bool {
    guard let first = rank(of: one), let second = rank(of: other) else { return false }
    if first == second { return true }
    guard words[one.role] == PostRole.deputy.rawValue else { return false }
    return covers(one, second) || covers(other, first)
  }

  private func covers(_ part: PartKey, _ rank: PostRank) -> Bool {
    isWithoutStep(part.rank)
      && PostRank(recorded: words[part.rank] + PostRole.principal.rawValue) == rank
  }

  /// The rank of a post as its word and its role tell it together.
  func rank(of part: PartKey) -> PostRank? {
    guard isWithoutStep(part.rank) else { return PostRank(rawValue: words[part.rank]) }
    return PostRank(recorded: words[part.rank] + words[part.role])
  }

  /// A word for a rank that is neither 正 nor 副.
  private func isWithoutStep(_ rank: Int32) -> Bool {
    let word = words[rank]
    if let known = PostRank(rawValue: word) { return known == .anySection }
    return rank != known.noWord && PostRank(recorded: word + PostRole.principal.rawValue) != nil
  }
}
