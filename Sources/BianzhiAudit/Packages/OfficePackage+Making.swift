package import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

/// Gathers a package from the ledger.
struct PackageMaking {
  let database: Database
  let plan: Int

  /// Leaders of the plan; those that the selection left out are not the upper office's matter, but those
  /// taken out after the approval are.
  func subjects() throws -> [OfficePackage.Subject] {
    let changes = Dictionary(grouping: try PlanChange.all(of: plan, in: database), by: \.name)
    let overrides = try PlanOverrides(plan: plan, in: database)
    let tree = try OrganTree(database)
    let leaders = try PlanSubject.all(of: plan, in: database)
    let doubts = Dictionary(
      uniqueKeysWithValues: try PlanDoubt.all(leaders, in: database).map { ($0.name, $0) })
    return try leaders.filter { leader in
      leader.demand != .out || changes[leader.name] != nil
    }.map { leader in
      let doubt = doubts[leader.name]
      return OfficePackage.Subject(
        subject: leader.name.description, name: PersonNumber.mask(leader.leader),
        organCode: leader.organCode, organName: leader.organName, post: leader.post,
        level: leader.level, kind: leader.kind, demand: leader.demand,
        scope: try leader.scope(in: database).sorted(), ends: leader.ends,
        startedOn: leader.startedOn, doneOn: leader.doneOn, auditor: leader.auditor,
        region: leader.region, category: tree[leader.organCode]?.category,
        reviewedOn: leader.reviewedOn,
        isOverridden: leader.doneOn != nil && overrides.isEnd(of: leader),
        changes: (changes[leader.name] ?? []).map(change),
        openFindings: doubt.flatMap { $0.open.isEmpty ? nil : $0.open.map(\.description) },
        uncheckedOrgans: doubt.flatMap { $0.unchecked.isEmpty ? nil : $0.unchecked })
    }
  }

  private func change(_ change: PlanChange) -> OfficePackage.Change {
    OfficePackage.Change(
      what: change.what.rawValue, before: change.before, after: change.after,
      reason: change.reason, approver: change.approver, day: change.day)
  }

  /// All steps of these leaders, done or not.
  func steps(_ subjects: [OfficePackage.Subject]) throws -> [OfficePackage.Step] {
    let plan = try AuditPlan(plan, in: database)
    let steps = try Procedure(plan.procedure, in: database)?.steps ?? []
    return try subjects.flatMap { subject in
      let name = try PlanSubjectName(written: subject.subject)
      let all = try DoneStep.all(of: name, in: database)
      let done = Dictionary(uniqueKeysWithValues: all.map { ($0.step, $0) })
      return steps.map { step in
        OfficePackage.Step(
          subject: subject.subject, step: step.step, title: step.title, after: step.after,
          day: done[step.step]?.day, files: done[step.step]?.files ?? 0,
          note: done[step.step]?.note ?? "", override: done[step.step]?.override ?? "")
      }
    }
  }

  /// The findings that these leaders answer for, of rules and raised by hand.
  func findings(_ subjects: [OfficePackage.Subject]) throws -> [OfficePackage.Finding] {
    let survey = try FindingSurvey(database)
    let confirmed = Dictionary(
      uniqueKeysWithValues: try ConfirmedFinding.each(in: database).map { ($0.finding.name, $0) })
    let names = Set(subjects.map(\.subject))
    let leaders = try PlanSubject.all(of: plan, in: database).filter {
      names.contains($0.name.description)
    }
    let answers = try Answering(leaders, in: database)
    return try survey.findings().compactMap { followed in
      let (finding, life) = (followed.finding, followed.life)
      let own = try answers.leaders(of: finding)
      guard !own.isEmpty else { return nil }
      let known = confirmed[finding.name]
      let run = life.proofRun.flatMap { survey.proofs.run($0) }
      return OfficePackage.Finding(
        finding: finding.name.description, rule: finding.rule,
        severity: finding.severity, status: life.status, organCode: finding.organCode,
        organName: finding.organName, part: PersonNumber.mask(finding.part),
        expected: finding.expected, actual: finding.actual, owner: life.owner,
        deadline: life.deadline, closedBy: life.closedBy,
        closedOn: life.status == .accepted ? life.since : nil,
        proof: try finding.name.isByHand
          ? filesShown(finding.name) : run.map { "run \($0.number) \($0.asOf)" },
        state: OfficePackage.Seen(followed.state), rebounds: life.rebounds,
        otherOrgans: finding.otherOrgans,
        kind: known?.kind, confirmedOn: known?.confirmedOn, firstSeen: known?.firstSeen,
        passedTo: life.status == .transferred ? life.passedTo : nil,
        subjects: own.sorted().map { PlanSubjectName(plan: plan, number: $0).description })
    }
  }

  /// How many files prove the closing of a finding raised by hand; nil for none.
  private func filesShown(_ name: FindingName) throws -> String? {
    let files =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM evidence WHERE subject = ?", arguments: ["\(name)"])
      ?? 0
    return files == 0 ? nil : "\(files) files"
  }
}

extension Ledger {
  /// Makes the package of one plan and writes down that it was made.
  ///
  /// - Parameters:
  ///   - asOf: the day strength is counted for and overdue is judged on; nil for the day of the act.
  ///   - write: puts the bytes into their file, once it is written down that the package was made.
  package func makePackage(
    plan: Int, office: String, name: String, asOf: CalendarDay?, on day: CalendarDay,
    by person: String, evenSo excuse: DayExcuse = DayExcuse(),
    write: (OfficePackage) throws -> Void
  ) throws -> OfficePackage {
    let asOf = asOf ?? day
    guard asOf <= day else { throw Refusal.packageAhead(asOf, day) }
    var strength: [OfficePackage.Strength] = []
    try eachStrength(asOf: asOf, run: nil) { _ in
    } _: { row in
      strength.append(
        OfficePackage.Strength(
          organCode: row.organCode, organName: row.organName, kind: row.kind,
          approved: row.approved, actual: row.actual, dataDay: row.dataDay))
    }
    let package = try act(on: day, by: person, evenSo: excuse) { desk in
      try desk.makePackage(
        plan, PersonNumber.mask(office), PersonNumber.mask(name), asOf, strength)
    }
    // A package is never without its act: it is written once that is stored.
    try write(package)
    return package
  }
}
