import BianzhiCore
import GRDB

extension Fact {
  /// Approved and counted people of every organ and quota kind.
  static let strength = Fact(
    name: "strength",
    wording: Wording(
      zh: "各机构各类编制的核定数与实有数", en: "approved and counted people by organ and quota kind"),
    restsOn: [], scopes: [JudgedScope("quota")],
    cannotJudge: [
      .noApproval, .approvalUnclear, .noKind, .noKinds, .unknownKind, .kindElsewhere, .unknownState,
      .approvalByMonth, .ceilingOnly, .changesOnly, .openApproval, .committeeApart, .fundingUntold,
      .offQuotaCeiling, .memberWithoutRoster, .leadWithoutRoster, .noRoster,
    ],
    fill: { try $0.fillStrength() })
}

extension Preparation {
  fileprivate func fillStrength() throws {
    var approved = try approvals(.quotas)
    let named = Set(approved.values.joined().map(\.key.rank))
    let members = try fillQuotaMembers(&approved)
    let leads = Set(members.values.flatMap(\.values))
    try noteLeadsWithoutRoster(members)
    try fillOpenKinds(approved, members)
    try markExact(leads.union(members.keys))
    var counted = try countKinds(members)
    let store = try StrengthStore(database)
    let withRoster = rosterOrgans
    for organ in withRoster.union(approved.keys).sorted() where only == nil || only == organ {
      let counts = counted.removeValue(forKey: organ) ?? KindCounts()
      var compared = try compare(
        approved.removeValue(forKey: organ) ?? [], counts, of: organ, members, store)
      try addEntries(compared.kinds, organ, .quotas)
      if compared.kinds.contains(where: { $0.key.rank == offQuota }),
        let outside = try outside(of: organ)
      {
        compared.people.append(outside)
      }
      if withRoster.contains(organ) {
        compared.isCovered = members[organ] != nil
        try judge(compared, named: named, store)
      } else {
        for kind in compared.kinds {
          try add(organ, kind.key.rank, kind, nil, .noRoster, store)
        }
        try addWithoutRoster("quota", organ)
      }
    }
  }

  /// What is approved beside who is counted, as far as both can be told by the same kinds: where only a total is
  /// approved, it holds the people of all kinds, and what is left of one those of the kinds that have no number of their
  /// own; where 事业编制 stands without its funding, all of its kinds are one.
  private func compare(
    _ approved: [Approved], _ counts: KindCounts, of organ: Int64,
    _ members: [Int64: [Int32: Int64]], _ store: StrengthStore
  ) throws -> OrganKinds {
    var (result, counts) = (OrganKinds(organ: organ, kinds: approved, people: []), counts)
    let total = words.number(QuotaKind.total)
    if approved.contains(where: { $0.key.rank == total }) {
      if approved.allSatisfy({ $0.key.rank == total || $0.key.rank == offQuota }) {
        let apart = try kindsApart(counts, of: organ)
        counts.fold(into: total, besides: apartFromTotal.union(apart))
        try database.execute(
          sql: "INSERT OR IGNORE INTO totalled_organ VALUES (?)", arguments: [organ])
      } else {
        // Beside kinds a total is their sum, and no kind of its own.
        result.kinds.removeAll { $0.key.rank == total }
      }
    }
    try foldRest(&result, &counts)
    result.people = counts.people
    let tellsNoFunding = result.kinds.contains { $0.key.rank == family.plain }
    if tellsNoFunding || counts[family.plain] > 0 {
      if !tellsNoFunding { try noteFunding(result.kinds, counts, of: organ) }
      result.kinds = foldInstitution(result.kinds)
      result.people = counts.folded(family)
      let covered = members.filter { $0.value[family.plain] == organ }.keys
      for folded in [organ] + covered.sorted() { try store.fold(folded) }
    }
    return result
  }

  /// Words of kinds that no total holds: none recorded, and 编外.
  var apartFromTotal: Set<Int32> { [words.number(""), offQuota] }

  var offQuota: Int32 { words.number(QuotaKind.offQuota.rawValue) }

  /// The people of an organ outside the establishment, by kind or state, who have not left: they count against no
  /// quota, but against a ceiling of their own.
  ///
  /// - Returns: nil where the roster names none; it may be a list of the others only.
  func outside(of organ: Int64) throws -> KindCounts.Count? {
    var persons: Set<PersonKey> = []
    guard let list = rosterOf[organ] else { return nil }
    try eachRow(of: list) { row in
      let isOutside = row.kind == offQuota || word(ofTerm: row.state) == offQuota
      if isOutside, !state(row.state).hasLeft { persons.insert(row.person) }
    }
    return persons.isEmpty ? nil : KindCounts.Count(kind: offQuota, people: persons.count)
  }

  /// Stores one organ's kinds; what cannot be judged is noted with its people.
  ///
  /// - Parameter named: the words that approvals use for kinds of quota.
  private func judge(
    _ organ: OrganKinds, named: Set<Int32>, _ store: StrengthStore
  ) throws {
    // A ceiling of people outside the establishment approves no quota.
    let total = organ.people.reduce(0) { $1.kind == offQuota ? $0 : $0 + $1.people }
    let hasApproval = organ.isCovered || organ.kinds.contains { $0.key.rank != offQuota }
    if total > 0, !hasApproval {
      // A ceiling is judged all the same.
      let reason: UnjudgedReason = organ.kinds.isEmpty ? .noApproval : .ceilingOnly
      try addUnjudged("quota", organ.organ, reason, people: total)
    }
    let isKnown = { (kind: Int32) in
      QuotaKind(rawValue: self.words[kind]) != nil || named.contains(kind)
    }
    let gap = try gap(organ, total: total, hasApproval: hasApproval, isKnown)
    let approvedKinds = organ.kinds.map(\.key.rank)
    let others = organ.people.map(\.kind).filter {
      !approvedKinds.contains($0) && !words[$0].isEmpty
    }
    for kind in approvedKinds + others {
      let approved = organ.kinds.first { $0.key.rank == kind }
      var count = organ.people.first { $0.kind == kind }
      if kind != offQuota {
        count = gap == .noKinds ? nil : count ?? KindCounts.Count(kind: kind)
      }
      // Other people's words concern this kind only where places of it seem free.
      var reason = gap
      if gap == .unknownKind {
        let isFull = (count?.people ?? 0) >= (approved?.people ?? 0)
        reason = isFull ? nil : .kindElsewhere
      }
      if !hasApproval { reason = kind == offQuota ? nil : .noApproval }
      let open = try openReason(organ, kind, approved, count, isKnown: isKnown(kind))
      if let open = try open ?? openStates("quota", organ.organ, approved, count, hasApproval) {
        reason = open
      }
      try add(organ.organ, kind, approved, count, reason, store)
    }
  }

  /// Why nothing can be said of one kind of an organ, noted with its people; nil where nothing of its own is open.
  private func openReason(
    _ organ: OrganKinds, _ kind: Int32, _ approved: Approved?, _ count: KindCounts.Count?,
    isKnown: Bool
  ) throws -> UnjudgedReason? {
    var open: UnjudgedReason?
    let people = count?.people ?? 0
    let note = { (reason: UnjudgedReason) in
      try self.addUnjudged("quota", organ.organ, reason, people: people)
      open = reason
    }
    if approved == nil, people > 0, mayHoldApprovals("quota", of: organ.organ) {
      try note(.approvalUnclear)
    } else if approved == nil, people > 0, isChangedOnly(organ.kinds) {
      try note(.changesOnly)
    } else if approved == nil, people > 0, isOpen(organ, for: kind) {
      try note(.openApproval)
    } else if let approved, mayHoldOpenPlaces(organ, approved, people: people) {
      try note(.openApproval)
    } else if let approved,
      try mayHoldCommittee(organ.organ, kind, over: people - approved.people)
    {
      try note(.committeeApart)
    }
    if !isKnown { open = .unknownKind }
    if kind == offQuota, count == nil { try note(.offQuotaCeiling) }
    if approved?.isCertain == false { try note(.approvalUnclear) }
    if approved?.isOpen(for: people) == true { try note(.approvalByMonth) }
    return open
  }

  private func add(
    _ organ: Int64, _ kind: Int32, _ approved: Approved?, _ count: KindCounts.Count?,
    _ reason: UnjudgedReason?, _ store: StrengthStore
  ) throws {
    let isJudged: Bool =
      switch reason {
      case nil, .noKind, .kindElsewhere: true
      case .unknownKind: approved != nil || QuotaKind(rawValue: words[kind]) != nil
      default: false
      }
    try noteOpen(approved, "quota", organ, words[kind])
    try store.add(organ, words[kind], approved, count, reason, isJudged: isJudged)
  }
}
