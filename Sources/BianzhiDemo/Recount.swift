/// Counts what was really put into the files, row by row and without looking at the plan, so that a
/// planting that missed its aim, or hit too much, shows before the truth file is written.
///
/// Memory: one organ, and the few people whom several organs name.
struct Recount {
  private var findings: [Finding] = []
  private var travellers: [String: Trace] = [:]
  /// Organs whose people nobody knows.
  private var hidden: Set<String> = []

  /// Where one person is named.
  private struct Trace {
    var countedOrgans: [String] = []
    var payers: [String] = []
    /// Organs of any row.
    var rows = 0
    var leftRows = 0
    var leftRecently = false

    mutating func add(_ other: Trace) {
      countedOrgans += other.countedOrgans
      payers += other.payers
      rows += other.rows
      leftRows += other.leftRows
      leftRecently = leftRecently || other.leftRecently
    }
  }

  mutating func add(_ draft: OrganDraft, approvals: Approvals, trait: UntidyTrait? = nil) {
    let organ = draft.plan.code
    if trait?.hidesRoster == true {
      hidden.insert(organ)
      countQuotas(draft.rows, approvals, organ: organ, isStated: true)
      follow([], draft.payments, organ: organ)
      return
    }
    countQuotas(draft.rows, approvals, organ: organ)
    countPosts(draft, approvals.lines(byRank: trait != .leadersByTitle, of: draft.plan))
    countBodies(draft.rows, approved: draft.bodies, organ: organ)
    follow(draft.rows, draft.payments, organ: organ)
  }

  /// All findings, in the order of the truth file.
  mutating func finish() -> [Finding] {
    for (person, trace) in travellers { judge(person, trace) }
    travellers = [:]
    return findings.sorted(by: Finding.comesFirst)
  }

  /// - Parameter isStated: the numbers are the organ's own word, beside those that were approved.
  private mutating func countQuotas(
    _ rows: [StaffRow], _ approvals: Approvals, organ: String, isStated: Bool = false
  ) {
    var people: [QuotaKind: Set<String>] = [:]
    for row in rows where row.state.countsForQuota && row.words.kind == nil {
      people[row.kind, default: []].insert(row.person.number)
    }
    for (kind, counted) in people {
      let approved = approvals.quotas.first { $0.kind == kind }?.people ?? 0
      guard counted.count > approved else { continue }
      findings.append(
        Finding(
          rule: isStated ? .overrunStated : approved == 0 ? .unapprovedKind : .quotaOverrun,
          organ: organ,
          part: kind.rawValue, expected: approved, actual: counted.count))
    }
  }

  private mutating func countPosts(_ draft: OrganDraft, _ lines: Approvals.Lines) {
    var leaders: [String: Int] = [:]
    for row in draft.rows where row.position.isLeader && row.state.countsForPosts {
      leaders[lines.part(of: row.position), default: 0] += 1
    }
    for (part, actual) in leaders {
      let approved = lines.people[part] ?? 0
      guard actual > approved else { continue }
      findings.append(
        Finding(
          rule: .postOverrun, organ: draft.plan.code, part: part, expected: approved,
          actual: actual))
    }
  }

  private mutating func countBodies(_ rows: [StaffRow], approved: [String], organ: String) {
    var strangers: [String: Set<String>] = [:]
    for row in rows where row.state.countsForQuota && !row.position.body.isEmpty {
      guard !approved.contains(row.position.body) else { continue }
      strangers[row.position.body, default: []].insert(row.person.number)
    }
    for (body, people) in strangers {
      findings.append(
        Finding(
          rule: .unapprovedBody, organ: organ, part: body, expected: 0, actual: people.count))
    }
  }

  private mutating func follow(_ rows: [StaffRow], _ payments: [Payment], organ: String) {
    var traces: [String: Trace] = [:]
    traces.reserveCapacity(rows.count + 1)
    var known: Set<String> = []
    for payment in payments {
      traces[payment.person.number, default: Trace()].payers.append(organ)
      if payment.person.isKnownElsewhere { known.insert(payment.person.number) }
    }
    let late = Set(
      rows.filter { row in
        row.state.countsForQuota
          && (row.person.isPastAge || row.kind == .worker && row.person.isPastAgeOfWorkers)
      }.map(\.person.number))
    for person in late {
      findings.append(Finding(rule: .pastAge, organ: organ, person: person))
    }
    let away = Set(rows.filter { $0.state == .awayBeforeRetiring }.map(\.person.number))
    for person in away {
      findings.append(Finding(rule: .notInPost, organ: organ, person: person))
    }
    for row in rows {
      var trace = traces[row.person.number] ?? Trace()
      trace.rows += 1
      if row.state.hasLeft { trace.leftRows += 1 }
      if let left = row.leftOn, left > .goneForAMonth { trace.leftRecently = true }
      if row.state.countsForQuota, trace.countedOrgans.isEmpty { trace.countedOrgans = [organ] }
      traces[row.person.number] = trace
      if row.person.isKnownElsewhere { known.insert(row.person.number) }
    }
    for (person, trace) in traces {
      if known.contains(person) {
        travellers[person, default: Trace()].add(trace)
      } else {
        judge(person, trace)
      }
    }
  }

  private mutating func judge(_ person: String, _ trace: Trace) {
    if trace.countedOrgans.count > 1 {
      let codes = trace.countedOrgans.sorted()
      findings.append(
        Finding(
          rule: .doublePlace, organ: codes[0], part: codes.dropFirst().joined(separator: "+"),
          expected: 1, actual: codes.count, person: person))
    }
    let payers = Set(trace.payers).sorted()
    if payers.count > 1 {
      let stranger = payers.first { !trace.countedOrgans.contains($0) }
      findings.append(Finding(rule: .paidDouble, organ: stranger ?? payers[0], person: person))
    }
    if trace.payers.isEmpty {
      for organ in trace.countedOrgans {
        findings.append(Finding(rule: .unpaid, organ: organ, person: person))
      }
    } else if trace.rows == 0 {
      for payer in trace.payers where !hidden.contains(payer) {
        findings.append(Finding(rule: .paidOffRoster, organ: payer, person: person))
      }
    } else if trace.rows == trace.leftRows, !trace.leftRecently {
      for payer in trace.payers where !hidden.contains(payer) {
        findings.append(Finding(rule: .paidAfterLeaving, organ: payer, person: person))
      }
    }
  }
}
