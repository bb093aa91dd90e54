/// Turns what was read of a document into proposals of entries, one after the other.
struct ProposalList {
  private var organ: String?
  private(set) var proposals: [Proposal] = []

  mutating func add(_ reading: OrganProposal) {
    organ = reading.name
    var changes = reading.changes
    for quota in reading.quotas {
      let isAfter = quota.state == .after || quota.state == .held
      let taken = changes.filter {
        $0.kind == quota.kind && (isAfter || Self.isSource($0, of: quota))
      }
      changes.removeAll { taken.contains($0) }
      add(quota, change: taken.isEmpty ? nil : taken.sum, in: reading)
    }
    for part in reading.quotas.flatMap(\.excludes) {
      guard let kind = KindWords.short(part.label)?.name,
        !reading.quotas.contains(where: { $0.span == part.span })
      else { continue }
      add(.quota, kind, total: part.number, at: part.span)
    }
    add(reading.leaders)
    if let bodies = reading.bodies {
      for name in bodies.names { add(.body, name, at: bodies.span, bodies.isHeld ? .held : nil) }
    }
    for post in reading.innerPosts { add(post) }
    for change in changes { add(change) }
    add(reading.facts)
  }

  /// Characters behind a number within which a text tells where its places come from.
  private static let reach = 160

  /// Whether the places of a change are some of those that the number counts: 40名,其中从甲局划入5名.
  private static func isSource(_ change: ChangeProposal, of quota: QuotaProposal) -> Bool {
    (quota.span.end...quota.span.end + reach).contains(change.span.start)
  }

  private mutating func add(_ facts: OrganFacts) {
    guard !facts.isEmpty, let span = facts.span, let organ else { return }
    let isWhole =
      OrganWords.isPlaced(organ) && organ.first.map { "省市县区州旗盟镇乡".contains($0) } == false
    add(.organ, facts.words, at: span, isWhole ? nil : .shortName)
    proposals[proposals.count - 1].facts = facts
  }

  private mutating func add(_ quota: QuotaProposal, change: Int?, in organ: OrganProposal) {
    let isSum =
      KindWords.isSum(quota.kind)
      && organ.quotas.contains { !KindWords.isSum($0.kind) && $0.number != nil }
    let obstacle: Proposal.Obstacle? =
      if quota.state == .held { .held } else if quota.number == nil {
        .toBeSet
      } else if isSum {
        .sum
      } else if quota.kind == nil { .noKind } else if quota.kind.map(KindWords.isForeign) == true {
        .otherKind
      } else if quota.scope == .system {
        .wholeSystem
      } else { nil }
    add(
      .quota, quota.kind ?? "编制", total: quota.number, change: change, at: quota.span, obstacle)
  }

  private mutating func add(_ leaders: LeaderProposals) {
    let groups: [(Proposal.Role, [PostProposal])] = [
      (.main, leaders.main), (.deputy, leaders.deputy), (.other, leaders.other),
    ]
    for (role, posts) in groups {
      for post in posts {
        let obstacle: Proposal.Obstacle? =
          if leaders.isHeld { .held } else if leaders.isIncomplete {
            .incomplete
          } else if post.number == nil {
            .concurrent
          } else if role == .other, TitleWords.isTotal(post.title) { .notSplit } else { nil }
        add(.leader, post.title, role, total: post.number, at: post.span, obstacle)
      }
    }
  }

  private mutating func add(_ post: InnerPostProposal) {
    let obstacle: Proposal.Obstacle? =
      post.isHeld ? .held : post.isIncomplete ? .incomplete : nil
    guard post.main != nil || post.deputy != nil else {
      add(.innerPost, post.label, total: post.number, at: post.span, obstacle ?? .notSplit)
      return
    }
    for (role, number) in [(Proposal.Role.main, post.main), (.deputy, post.deputy)] {
      guard let number else { continue }
      add(.innerPost, post.label, role, total: number, at: post.span, obstacle)
    }
  }

  private mutating func add(_ change: ChangeProposal) {
    let obstacle: Proposal.Obstacle? = change.isHeld ? .held : nil
    guard let kind = change.kind else {
      add(.quota, "编制", change: change.delta, at: change.span, obstacle ?? .noKind)
      return
    }
    let isQuota = KindWords.all.contains { $0.name == kind }
    let role = isQuota ? nil : Self.role(kind)
    add(
      isQuota ? .quota : .innerPost, kind, role, change: change.delta, at: change.span,
      obstacle
        ?? (!isQuota
          ? role == nil ? .notSplit : .changeOnly : KindWords.isForeign(kind) ? .otherKind : nil))
  }

  /// 正科级领导职数 and 副局长 tell heads from deputies.
  private static func role(_ words: String) -> Proposal.Role? {
    if let half = InnerPostWords(words)?.half { return half == .main ? .main : .deputy }
    guard let (before, title) = TitleWords.ending(words), before.isEmpty else { return nil }
    switch title.role {
    case .main: return .main
    case .deputy: return .deputy
    case .other: return nil
    }
  }

  private mutating func add(
    _ sort: Proposal.Sort, _ label: String, _ role: Proposal.Role? = nil, total: Int? = nil,
    change: Int? = nil, at span: TextSpan, _ obstacle: Proposal.Obstacle? = nil
  ) {
    let isGroup = organ.map(GroupWords.isGroup) == true
    proposals.append(
      Proposal(
        number: proposals.count + 1, organ: organ, sort: sort, label: label, role: role,
        total: total, change: change, span: span,
        obstacle: obstacle ?? (isGroup ? .severalOrgans : nil)))
  }
}

extension DocumentReading {
  /// What may become entries of the ledger, and what cannot with the reason, in the order of reading.
  package var proposals: [Proposal] {
    var list = ProposalList()
    for organ in organs { list.add(organ) }
    return list.proposals
  }
}
