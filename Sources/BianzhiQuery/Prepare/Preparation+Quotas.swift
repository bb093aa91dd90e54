import BianzhiCore
import GRDB

extension Preparation {
  private static let institution = QuotaKind.institution.rawValue
  private static let funded = Set(
    QuotaKind.allCases.filter { $0.parent == .institution }.map(\.rawValue))

  /// Fills `strength`: approved and counted people of every organ and kind.
  package func fillStrength() throws {
    var approved = try approvals("quota_row", sort: "quota", columns: ["kind"]) { $0[0] }
    let members = try fillQuotaMembers(approved)
    let leads = Set(members.values.flatMap(\.values))
    try markExact(leads.union(members.keys))
    var counted: [Int64: KindCounts] = [:]
    try countKinds(members, into: &counted)
    let insert = try RawStatement(
      database, "INSERT INTO all_strength VALUES (?, ?, ?, ?, ?, ?)")
    let fold = try RawStatement(database, "INSERT INTO folded_organ VALUES (?)")
    let withRoster = Set(rosters.map(\.organ))
    for organ in withRoster.union(approved.keys).sorted() where only == nil || only == organ {
      var kinds = approved.removeValue(forKey: organ) ?? [:]
      let counts = counted.removeValue(forKey: organ) ?? KindCounts()
      var people = counts.people
      try addEntries(kinds, organ, sort: "quota")
      if kinds[Self.institution] != nil || (people[Self.institution] ?? 0) > 0 {
        try foldInstitution(&kinds, organ)
        people = counts.folded(Self.funded, into: Self.institution)
        fold.bind(organ, at: 1)
        try fold.run()
      }
      try store(
        organ, kinds, withRoster.contains(organ) ? people : nil,
        isCovered: members[organ] != nil, insert)
    }
  }

  /// One organ's kinds; what cannot be judged is noted with its people.
  private func store(
    _ organ: Int64, _ kinds: ApprovedParts, _ people: [String: Int]?, isCovered: Bool,
    _ insert: RawStatement
  ) throws {
    let total = people?.values.reduce(0, +) ?? 0
    let hasApproval = !kinds.isEmpty || isCovered
    if total > 0, !hasApproval { try addUnjudged("quota", organ, "no_approval", people: total) }
    if let nobody = people?[""], nobody > 0 {
      try addUnjudged("quota", organ, "no_kind", people: nobody)
    }
    for kind in Set(kinds.keys).union((people ?? [:]).keys).sorted() where !kind.isEmpty {
      let approved = kinds[kind]
      let isCertain = approved?.isCertain ?? true
      if !isCertain, people != nil {
        try addUnjudged("quota", organ, "approval_unclear", people: people?[kind] ?? 0)
      }
      insert.bind(organ, at: 1)
      insert.bind(kind, at: 2)
      insert.bind(hasApproval ? Int64(approved?.people ?? 0) : nil, at: 3)
      insert.bind(people.map { Int64($0[kind] ?? 0) }, at: 4)
      insert.bind(approved?.documents ?? "", at: 5)
      insert.bind(people != nil && hasApproval && isCertain ? 1 : 0, at: 6)
      try insert.run()
    }
  }

  /// Where 事业编制 stands without its funding, all institution kinds are compared as that.
  private func foldInstitution(_ kinds: inout ApprovedParts, _ organ: Int64) throws {
    let parts = kinds.filter { Self.funded.contains($0.key) || $0.key == Self.institution }
      .sorted { $0.key < $1.key }
    for (kind, _) in parts { kinds[kind] = nil }
    if !parts.isEmpty {
      var documents: [String] = []
      for part in parts.map(\.value.documents) where !part.isEmpty && !documents.contains(part) {
        documents.append(part)
      }
      let folded = Approved(
        people: parts.reduce(0) { $0 + $1.value.people },
        documents: documents.joined(separator: "; "), entries: parts.flatMap(\.value.entries),
        isCertain: parts.allSatisfy(\.value.isCertain))
      kinds[Self.institution] = folded
      try addEntries([Self.institution: folded], organ, sort: "quota")
    }
  }

  /// Which organs' people count with another organ's quota: by member, the lead of each kind.
  private func fillQuotaMembers(
    _ approved: [Int64: ApprovedParts]
  ) throws -> [Int64: [String: Int64]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT q.id AS id, q.organ AS lead, q.kind AS kind, c.organ AS member
        FROM quota_cover c JOIN quota_row q ON q.id = c.quota
        WHERE \(inForce("q")) ORDER BY q.organ, q.kind, c.organ
        """)
    let withRoster = Set(rosters.map(\.organ))
    var members: [Int64: [String: Int64]] = [:]
    for row in rows {
      let (lead, member): (Int64, Int64) = (organ(row["lead"]), organ(row["member"]))
      let (id, kind): (Int64, String) = (row["id"], row["kind"])
      guard approved[lead]?[kind]?.entries.contains(id) == true, member != lead else { continue }
      if !withRoster.contains(member) {
        try addUnjudged("quota", lead, "member_without_roster", people: 0)
      }
      members[member, default: [:]][kind] = lead
      try database.execute(
        sql: "INSERT OR IGNORE INTO quota_member VALUES (?, ?, ?)", arguments: [member, kind, lead])
    }
    return members
  }

  private func countKinds(
    _ members: [Int64: [String: Int64]], into counted: inout [Int64: KindCounts]
  ) throws {
    let sums = try RawStatement(database, "SELECT kinds FROM roster_sum WHERE roster = ?")
    var exact: [RosterInForce] = []
    for list in rosters where only == nil || only == list.organ || members[list.organ] != nil {
      if list.isExact {
        exact.append(list)
        continue
      }
      sums.bind(list.roster, at: 1)
      guard try sums.next() else { continue }
      var kinds: [String: Int] = [:]
      RosterSum.read(sums.bytes(0), isPost: false) { group in
        guard states[group.state]?.quota ?? true, group.people > 0 else { return }
        kinds[terms[Int64(group.first)] ?? "", default: 0] += Int(group.people)
      }
      sums.reset()
      counted[list.organ] = KindCounts(people: kinds)
    }
    try countExactly(exact, members, into: &counted)
  }

  /// Distinct persons, organ by organ or over the organs that share a quota.
  private func countExactly(
    _ lists: [RosterInForce], _ members: [Int64: [String: Int64]],
    into counted: inout [Int64: KindCounts]
  ) throws {
    guard !lists.isEmpty else { return }
    var people: [Int64: [String: Set<PersonKey>]] = [:]
    for list in lists {
      counted[list.organ] = counted[list.organ] ?? KindCounts()
      try eachRow(of: list) { row in
        guard row.countsQuota else { return }
        let lead = members[list.organ]?[row.kind] ?? list.organ
        people[lead, default: [:]][row.kind, default: []].insert(row.person)
      }
    }
    for (organ, kinds) in people {
      var counts = KindCounts(people: kinds.mapValues(\.count))
      var persons = kinds[Self.institution] ?? []
      for kind in Self.funded { persons.formUnion(kinds[kind] ?? []) }
      counts.institutionPersons = persons.count
      counted[organ] = counts
    }
  }
}

/// Counted people of one organ by kind.
private struct KindCounts {
  var people: [String: Int] = [:]
  /// Persons on any institution kind, each once; nil where nobody has two rows.
  var institutionPersons: Int?

  /// The counts where the funded kinds are compared as one.
  func folded(_ funded: Set<String>, into institution: String) -> [String: Int] {
    var folded = people.filter { !funded.contains($0.key) }
    let parts = people.filter { funded.contains($0.key) || $0.key == institution }
    if !parts.isEmpty {
      folded[institution] = institutionPersons ?? parts.values.reduce(0, +)
    }
    return folded
  }
}
