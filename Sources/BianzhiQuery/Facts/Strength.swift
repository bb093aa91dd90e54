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
      .noApproval, .approvalUnclear, .noKind, .noKinds, .unknownKind, .kindElsewhere,
      .ceilingOnly, .changesOnly, .openApproval, .offQuotaCeiling,
      .memberWithoutRoster, .leadWithoutRoster, .noRoster,
    ],
    fill: { try $0.fillStrength() })
}

extension Preparation {
  fileprivate func fillStrength() throws {
    var approved = try approvals(.quotas)
    let named = Set(approved.values.joined().map(\.key.rank))
    let members = try fillQuotaMembers(approved)
    let leads = Set(members.values.flatMap(\.values))
    try noteLeadsWithoutRoster(members)
    try fillOpenKinds(approved, members)
    try markExact(leads.union(members.keys))
    var counted = try countKinds(members)
    let insert = try RawStatement(
      database, "INSERT INTO all_strength VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let fold = try RawStatement(database, "INSERT OR IGNORE INTO folded_organ VALUES (?)")
    let withRoster = rosterOrgans
    for organ in withRoster.union(approved.keys).sorted() where only == nil || only == organ {
      var kinds = approved.removeValue(forKey: organ) ?? []
      let counts = counted.removeValue(forKey: organ) ?? KindCounts()
      var people = counts.people
      let total = words.number(QuotaKind.total)
      if kinds.contains(where: { $0.key.rank == total }) {
        if kinds.allSatisfy({ $0.key.rank == total || $0.key.rank == offQuota }) {
          people = counts.folded(into: total, besides: apartFromTotal)
          try database.execute(
            sql: "INSERT OR IGNORE INTO totalled_organ VALUES (?)", arguments: [organ])
        } else {
          // Beside kinds a total is their sum, and no kind of its own.
          kinds.removeAll { $0.key.rank == total }
        }
      }
      if kinds.contains(where: { $0.key.rank == family.plain }) || counts[family.plain] > 0 {
        kinds = foldInstitution(kinds)
        people = counts.folded(family)
        let covered = members.filter { $0.value[family.plain] == organ }.keys
        for folded in [organ] + covered.sorted() {
          fold.bind(folded, at: 1)
          try fold.run()
        }
      }
      try addEntries(kinds, organ, .quotas)
      if kinds.contains(where: { $0.key.rank == offQuota }), let outside = try outside(of: organ) {
        people.append(outside)
      }
      let isKnown = { (kind: Int32) in
        QuotaKind(rawValue: self.words[kind]) != nil || named.contains(kind)
      }
      if withRoster.contains(organ) {
        try store(
          organ, kinds, people, isCovered: members[organ] != nil, isKnown: isKnown, insert)
      } else {
        for kind in kinds { try store(organ, kind.key.rank, kind, nil, .noRoster, insert) }
        try addWithoutRoster("quota", organ)
      }
    }
  }

  /// Words of kinds that no total holds: none recorded, and 编外.
  private var apartFromTotal: Set<Int32> { [words.number(""), offQuota] }

  private var offQuota: Int32 { words.number(QuotaKind.offQuota.rawValue) }

  /// The people of an organ outside the establishment, by kind or state, who have not left: they count against no
  /// quota, but against a ceiling of their own.
  ///
  /// - Returns: nil where the roster names none; it may be a list of the others only.
  private func outside(of organ: Int64) throws -> KindCounts.Count? {
    var persons: Set<PersonKey> = []
    for list in rosters where list.organ == organ {
      try eachRow(of: list) { row in
        let isOutside = row.kind == offQuota || word(ofTerm: row.state) == offQuota
        if isOutside, !state(row.state).hasLeft { persons.insert(row.person) }
      }
    }
    return persons.isEmpty ? nil : KindCounts.Count(kind: offQuota, people: persons.count)
  }

  /// One organ's kinds; what cannot be judged is noted with its people.
  private func store(
    _ organ: Int64, _ kinds: [Approved], _ people: [KindCounts.Count], isCovered: Bool,
    isKnown: (Int32) -> Bool, _ insert: RawStatement
  ) throws {
    // A ceiling of people outside the establishment approves no quota.
    let total = people.reduce(0) { $1.kind == offQuota ? $0 : $0 + $1.people }
    let hasApproval = isCovered || kinds.contains { $0.key.rank != offQuota }
    if total > 0, !hasApproval {
      // A ceiling is judged all the same.
      let reason: UnjudgedReason = kinds.isEmpty ? .noApproval : .ceilingOnly
      try addUnjudged("quota", organ, reason, people: total)
    }
    let approvedKinds = Set(kinds.map(\.key.rank))
    let gap = try gap(organ, people, total: total, hasApproval: hasApproval, isKnown)
    let others = people.map(\.kind).filter { !approvedKinds.contains($0) && !words[$0].isEmpty }
    for kind in kinds.map(\.key.rank) + others {
      let approved = kinds.first { $0.key.rank == kind }
      let isCeiling = kind == offQuota
      var count = people.first { $0.kind == kind }
      if !isCeiling, gap != .noKinds { count = count ?? KindCounts.Count(kind: kind) }
      if gap == .noKinds, !isCeiling { count = nil }
      var reason = gap
      // Other people's words concern this kind only where places of it seem free.
      if gap == .unknownKind {
        let isFull = (count?.people ?? 0) >= (approved?.people ?? 0)
        reason = isFull ? nil : .kindElsewhere
      }
      if !hasApproval { reason = isCeiling ? nil : .noApproval }
      if approved == nil, let count, count.people > 0, isChangedOnly(kinds) {
        reason = .changesOnly
        try addUnjudged("quota", organ, .changesOnly, people: count.people)
      } else if approved == nil, let count, count.people > 0, isOpen(kinds, people, for: kind) {
        reason = .openApproval
        try addUnjudged("quota", organ, .openApproval, people: count.people)
      }
      if !isKnown(kind) { reason = .unknownKind }
      if isCeiling, count == nil {
        reason = .offQuotaCeiling
        try addUnjudged("quota", organ, .offQuotaCeiling, people: 0)
      }
      if approved?.isCertain == false {
        reason = .approvalUnclear
        try addUnjudged("quota", organ, .approvalUnclear, people: count?.people ?? 0)
      }
      try store(organ, kind, approved, count, reason, insert)
    }
  }

  /// Whether all that is approved are notices of changes, whose numbers before the change no document tells.
  private func isChangedOnly(_ kinds: [Approved]) -> Bool {
    let quotas = kinds.filter { $0.key.rank != offQuota }
    return !quotas.isEmpty && quotas.allSatisfy(\.lacksBasis)
  }

  /// Whether a kind is approved in words that no list has and no row of the roster uses: nobody knows whose places they
  /// are. So is a total headcount (人员总量, 员额) that nobody is listed under: it may hold an institution's people.
  private func isOpen(
    _ kinds: [Approved], _ people: [KindCounts.Count], for number: Int32
  ) -> Bool {
    let mayBeHeadcount = Self.ofInstitutions.contains(words[number])
    return kinds.contains { kind in
      let word = words[kind.key.rank]
      guard word != QuotaKind.total,
        !people.contains(where: { $0.kind == kind.key.rank && $0.people > 0 })
      else { return false }
      guard let known = QuotaKind(rawValue: word) else { return true }
      return known == .registered && mayBeHeadcount
    }
  }

  private static let ofInstitutions: Set<String> = Set(
    [QuotaKind.institution, .fullyFunded, .partlyFunded, .selfFunded].map(\.rawValue))

  /// Why fewer people may be counted of each kind than there are, which is noted; nil where nobody's kind is open.
  private func gap(
    _ organ: Int64, _ people: [KindCounts.Count], total: Int, hasApproval: Bool,
    _ isKnown: (Int32) -> Bool
  ) throws -> UnjudgedReason? {
    let unknown = people.filter { !words[$0.kind].isEmpty && !isKnown($0.kind) }
      .reduce(0) { $0 + $1.people }
    let kindless = people.first { words[$0.kind].isEmpty }?.people ?? 0
    var gap: UnjudgedReason?
    if kindless > 0 {
      let reason: UnjudgedReason = hasApproval && kindless == total ? .noKinds : .noKind
      if hasApproval { gap = reason }
      try addUnjudged("quota", organ, reason, people: kindless)
    }
    if unknown > 0 {
      gap = gap ?? .unknownKind
      try addUnjudged("quota", organ, .unknownKind, people: unknown)
    }
    return gap
  }

  private func store(
    _ organ: Int64, _ kind: Int32, _ approved: Approved?, _ count: KindCounts.Count?,
    _ reason: UnjudgedReason?, _ insert: RawStatement
  ) throws {
    let isJudged: Bool =
      switch reason {
      case nil, .noKind, .kindElsewhere: true
      case .unknownKind: approved != nil || QuotaKind(rawValue: words[kind]) != nil
      default: false
      }
    var note = FindingNote()
    note.ask(
      count?.asked ?? [:], counted: count?.people ?? 0, approved: approved?.people ?? 0)
    note.read = FindingNote.Word.sorted(count?.read ?? [:])
    insert.bind(organ, at: 1)
    insert.bind(words[kind], at: 2)
    insert.bind(reason == .noApproval ? nil : Int64(approved?.people ?? 0), at: 3)
    insert.bind(count.map { Int64($0.people) }, at: 4)
    insert.bind(approved?.documents ?? "", at: 5)
    insert.bind(isJudged && count != nil ? 1 : 0, at: 6)
    insert.bind(approved?.isCertain == false ? 0 : 1, at: 7)
    insert.bind(reason?.rawValue ?? "", at: 8)
    insert.bind(note.text, at: 9)
    try insert.run()
  }

  /// Where 事业编制 stands without its funding, all institution kinds are compared as that.
  private func foldInstitution(_ kinds: [Approved]) -> [Approved] {
    let parts = kinds.filter { family.contains($0.key.rank) }
    guard let first = parts.first else { return kinds }
    var documents: [String] = []
    for part in parts where !part.documents.isEmpty && !documents.contains(part.documents) {
      documents.append(part.documents)
    }
    var key = first.key
    key.rank = family.plain
    let folded = Approved(
      key: key, people: parts.reduce(0) { $0 + $1.people },
      documents: documents.joined(separator: "; "), entries: parts.flatMap(\.entries),
      isCertain: parts.allSatisfy(\.isCertain), lacksBasis: parts.allSatisfy(\.lacksBasis))
    return kinds.filter { !family.contains($0.key.rank) } + [folded]
  }
}
