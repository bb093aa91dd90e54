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
      .offQuotaCeiling,
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
    try markExact(leads.union(members.keys))
    var counted = try countKinds(members)
    let insert = try RawStatement(
      database, "INSERT INTO all_strength VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let fold = try RawStatement(database, "INSERT OR IGNORE INTO folded_organ VALUES (?)")
    let withRoster = Set(rosters.map(\.organ))
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
    if total > 0, !hasApproval { try addUnjudged("quota", organ, .noApproval, people: total) }
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
      isCertain: parts.allSatisfy(\.isCertain))
    return kinds.filter { !family.contains($0.key.rank) } + [folded]
  }

  /// Which organs' people count with another organ's quota: by member, the lead of each kind.
  private func fillQuotaMembers(
    _ approved: [Int64: [Approved]]
  ) throws -> [Int64: [Int32: Int64]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT q.id AS id, q.organ AS lead, q.kind AS kind, c.organ AS member
        FROM quota_cover c JOIN quota_row q ON q.id = c.quota
        WHERE \(inForce("q")) ORDER BY q.organ, q.kind, c.organ
        """)
    let withRoster = Set(rosters.map(\.organ))
    var members: [Int64: [Int32: Int64]] = [:]
    for row in rows {
      let (lead, member): (Int64, Int64) = (organ(row["lead"]), organ(row["member"]))
      let (id, text): (Int64, String) = (row["id"], row["kind"])
      let kind = words.number(text)
      let isInForce = approved[lead]?.contains { $0.key.rank == kind && $0.entries.contains(id) }
      guard isInForce == true, member != lead else { continue }
      if !withRoster.contains(member) {
        try addUnjudged("quota", lead, .memberWithoutRoster, people: 0)
      }
      members[member, default: [:]][kind] = lead
      try database.execute(
        sql: "INSERT OR IGNORE INTO quota_member VALUES (?, ?, ?)", arguments: [member, text, lead])
    }
    return members
  }

  /// People who count with an organ that has no roster are not judged.
  private func noteLeadsWithoutRoster(_ members: [Int64: [Int32: Int64]]) throws {
    let withRoster = Set(rosters.map(\.organ))
    for (member, leads) in members.sorted(by: { $0.key < $1.key }) where withRoster.contains(member)
    {
      for lead in Set(leads.values).sorted() where !withRoster.contains(lead) {
        let people =
          try Int.fetchOne(
            database,
            sql: """
              SELECT count(*) FROM roster_in_force r JOIN staff_row s
                ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
              WHERE r.organ = ? AND \(inForce("s"))
              """, arguments: [member]) ?? 0
        try addUnjudged("quota", member, .leadWithoutRoster, people: people)
      }
    }
  }

  private func countKinds(
    _ members: [Int64: [Int32: Int64]]
  ) throws -> [Int64: KindCounts] {
    let sums = try KeptSums(database)
    var counted: [Int64: KindCounts] = [:]
    var exact: [RosterInForce] = []
    for list in rosters where only == nil || only == list.organ || members[list.organ] != nil {
      if list.isExact {
        exact.append(list)
        continue
      }
      var kinds = KindCounts()
      try sums.each(.kinds, of: list.roster) { group in
        guard group.people > 0, counts(group.state, .quota) else { return }
        kinds.add(
          word(ofTerm: group.first), Int(group.people), asked: state(group.state).asked)
      }
      counted[list.organ] = kinds
    }
    try countExactly(exact, members, into: &counted)
    return counted
  }

  /// Distinct persons, organ by organ or over the organs that share a quota.
  private func countExactly(
    _ lists: [RosterInForce], _ members: [Int64: [Int32: Int64]],
    into counted: inout [Int64: KindCounts]
  ) throws {
    var people: [Int64: [Int32: Set<PersonKey>]] = [:]
    var asked: [Int64: [Int32: [String: Int]]] = [:]
    for list in lists {
      counted[list.organ] = counted[list.organ] ?? KindCounts()
      try eachRow(of: list) { row in
        guard row.countsQuota else { return }
        let leads = members[list.organ]
        // A quota of plain 事业编制 covers its funded kinds too.
        let whole = family.contains(row.kind) ? leads?[family.plain] : nil
        let lead = leads?[row.kind] ?? whole ?? list.organ
        let isNew = people[lead, default: [:]][row.kind, default: []].insert(row.person).inserted
        if isNew, let word = state(row.state).asked {
          asked[lead, default: [:]][row.kind, default: [:]][word, default: 0] += 1
        }
      }
    }
    for (organ, kinds) in people {
      var counts = KindCounts()
      for (kind, persons) in kinds.sorted(by: { $0.key < $1.key }) {
        counts.add(kind, persons.count, asked: nil)
        for (word, people) in asked[organ]?[kind] ?? [:] { counts.ask(word, people, of: kind) }
      }
      var persons: Set<PersonKey> = []
      for (kind, own) in kinds where family.contains(kind) { persons.formUnion(own) }
      counts.familyPersons = persons.count
      counted[organ] = counts
    }
  }
}

/// The kinds that are compared as plain 事业编制 where the funding is not told.
struct InstitutionFamily {
  let plain: Int32
  private let funded: [Int32]

  init(_ words: WordTable) {
    plain = words.number(QuotaKind.institution.rawValue)
    funded = QuotaKind.allCases.filter { $0.parent == .institution }
      .map { words.number($0.rawValue) }
  }

  func contains(_ kind: Int32) -> Bool { kind == plain || funded.contains(kind) }
}

/// Counted people of one organ by kind.
private struct KindCounts {
  struct Count {
    let kind: Int32
    var people = 0
    /// People whose state is not known, by its recorded word.
    var asked: [String: Int] = [:]
  }

  private(set) var people: [Count] = []
  private var places: [Int32: Int] = [:]
  /// Persons on any institution kind, each once; nil where nobody has two rows.
  var familyPersons: Int?

  subscript(kind: Int32) -> Int { places[kind].map { people[$0].people } ?? 0 }

  mutating func add(_ kind: Int32, _ count: Int, asked: String?) {
    let index = places[kind] ?? people.count
    if index == people.count {
      places[kind] = index
      people.append(Count(kind: kind))
    }
    people[index].people += count
    if let asked { people[index].asked[asked, default: 0] += count }
  }

  mutating func ask(_ word: String, _ count: Int, of kind: Int32) {
    guard let index = places[kind] else { return }
    people[index].asked[word, default: 0] += count
  }

  /// The counts where an approval tells only the total of all kinds.
  func folded(into total: Int32, besides apart: Set<Int32>) -> [Count] {
    let sum = people.reduce(0) { apart.contains($1.kind) ? $0 : $0 + $1.people }
    return people.filter { apart.contains($0.kind) } + [Count(kind: total, people: sum)]
  }

  /// The counts where the kinds of a family are compared as one.
  func folded(_ family: InstitutionFamily) -> [Count] {
    let parts = people.filter { family.contains($0.kind) }
    let rest = people.filter { !family.contains($0.kind) }
    guard !parts.isEmpty else { return rest }
    var whole = Count(kind: family.plain)
    whole.people = familyPersons ?? parts.reduce(0) { $0 + $1.people }
    for part in parts { whole.asked.merge(part.asked) { $0 + $1 } }
    return rest + [whole]
  }
}
