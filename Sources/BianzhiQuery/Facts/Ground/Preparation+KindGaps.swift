import BianzhiCore

/// What is open of an organ's kinds of quota, so that nothing can be said of them.
extension Preparation {
  /// Whether all that is approved are notices of changes, whose numbers before the change no document tells.
  func isChangedOnly(_ kinds: [Approved]) -> Bool {
    let quotas = kinds.filter { $0.key.rank != offQuota }
    return !quotas.isEmpty && quotas.allSatisfy(\.lacksBasis)
  }

  /// Whether a kind is approved in words that no list has and no row of the roster uses: nobody knows whose places they
  /// are. So is a total headcount (人员总量, 员额) that nobody is listed under: it may hold an institution's people.
  func isOpen(_ organ: OrganKinds, for number: Int32) -> Bool {
    !open(organ, for: number).isEmpty
  }

  /// Whether the people of an approved kind who are too many may all hold places of such another one.
  func mayHoldOpenPlaces(_ organ: OrganKinds, _ approved: Approved, people: Int) -> Bool {
    // 单列编制 is kept for people whom rosters often write under the plain kind (老干部服务人员编制).
    let apart = organ.kinds.filter { kind in
      words[kind.key.rank] == QuotaKind.ringFenced.rawValue
        && !organ.people.contains { $0.kind == kind.key.rank && $0.people > 0 }
    }
    let places = (open(organ, for: approved.key.rank) + apart).reduce(0) { $0 + $1.people }
    return people > approved.people && people - approved.people <= places
  }

  private func open(_ organ: OrganKinds, for number: Int32) -> [Approved] {
    let mayBeHeadcount = Self.ofInstitutions.contains(words[number])
    return organ.kinds.filter { kind in
      let word = words[kind.key.rank]
      guard !QuotaKind.isOfAnyKind(word),
        !organ.people.contains(where: { $0.kind == kind.key.rank && $0.people > 0 })
      else { return false }
      guard let known = QuotaKind(rawValue: word) else { return true }
      return known == .registered && mayBeHeadcount
    }
  }

  private static let ofInstitutions: Set<String> = Set(
    [QuotaKind.institution, .fullyFunded, .partlyFunded, .selfFunded].map(\.rawValue))

  /// Why fewer people may be counted of each kind than there are, which is noted; nil where nobody's kind is open.
  func gap(
    _ organ: OrganKinds, total: Int, hasApproval: Bool, _ isKnown: (Int32) -> Bool
  ) throws -> UnjudgedReason? {
    let unknown = organ.people.filter { !words[$0.kind].isEmpty && !isKnown($0.kind) }
      .reduce(0) { $0 + $1.people }
    let kindless = organ.people.first { words[$0.kind].isEmpty }?.people ?? 0
    var gap: UnjudgedReason?
    if kindless > 0 {
      let reason: UnjudgedReason = hasApproval && kindless == total ? .noKinds : .noKind
      if hasApproval { gap = reason }
      try addUnjudged("quota", organ.organ, reason, people: kindless)
    }
    if unknown > 0 {
      gap = gap ?? .unknownKind
      try addUnjudged("quota", organ.organ, .unknownKind, people: unknown)
    }
    return gap
  }
}
