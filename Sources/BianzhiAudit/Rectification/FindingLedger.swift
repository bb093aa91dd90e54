package import BianzhiCore
import BianzhiQuery
import GRDB

extension Ledger {
  /// All findings and where they stand, rule findings first, in the order of their numbers.
  ///
  /// - Parameters:
  ///   - day: overdue days are counted up to it.
  ///   - then: the day whose state is told, by the acts and checks up to it; nil for the state of today.
  package func findingLedger(
    on day: CalendarDay, asOf then: CalendarDay? = nil, _ filter: LedgerFilter = LedgerFilter()
  ) throws -> [LedgerEntry] {
    try readingState(on: then) { try FindingLedger($0, day: day).entries(filter) }
  }

  /// A finding and where it stands; the proofs of others are let be.
  ///
  /// - Throws: ``Refusal``: nothing bears that name.
  package func finding(_ name: FindingName, on day: CalendarDay) throws -> LedgerEntry {
    try reading { database in
      guard let entry = try FindingLedger(database, day: day).entry(of: name) else {
        throw Refusal.unknown("\(name)")
      }
      return entry
    }
  }

  /// What stands beside the proof that a finding was cleared; nil where nothing does, or it was not.
  ///
  /// - Throws: ``LedgerError``.
  package func beside(_ finding: FindingName) throws -> Wording? {
    guard case .rule(let number) = finding else { return nil }
    return try reading { database in
      let proofs = try FindingProofs(database)
      guard let proof = try proofs.proof(of: number),
        let run = proof.closing ?? proof.cleared
      else { return nil }
      return try proofs.beside(proof.sighting, clearedBy: run).wording
    }
  }

  /// On what, beside newer lists, it rests that findings are gone; those of which it rests on nothing are left out.
  ///
  /// - Throws: ``LedgerError``.
  package func grounds(
    _ findings: [FindingName]
  ) throws -> [(finding: FindingName, grounds: Wording)] {
    try reading { database in
      let proofs = try FindingProofs(database)
      try proofs.prepare(findings.compactMap(\.ruleNumber))
      return try findings.compactMap { finding in
        guard let number = finding.ruleNumber, let proof = try proofs.proof(of: number),
          let run = proof.closing ?? proof.cleared ?? proof.corrected
        else { return nil }
        return try proofs.grounds(proof.sighting, goneIn: run).wording.map { (finding, $0) }
      }
    }
  }

  /// Does one act to several findings: all or none.
  ///
  /// - Returns: the findings, each once.
  package func act<Done: FindingChange>(
    _ act: Done, to names: [String], on day: CalendarDay, by person: String,
    evenSo excuse: DayExcuse = DayExcuse()
  ) throws -> [FindingName] {
    try self.act(on: day, by: person, evenSo: excuse) { desk in
      let meant = try names.map { try FindingName(written: $0) }
      if Done.restsOnRuns { try desk.proofs().prepare(meant.compactMap(\.ruleNumber)) }
      var done: [FindingName] = []
      for name in meant where !done.contains(name) {
        try desk.write(act, of: name)
        done.append(name)
      }
      return done
    }
  }
}

/// Reads the lines of the rectification ledger.
struct FindingLedger {
  private let database: Database
  private let day: CalendarDay
  private let survey: FindingSurvey
  private let texts: RuleTexts
  private let categories: OrganCategories
  private let extensions: [FindingName: [DeadlineExtension]]
  private let files: [String: Int]

  init(_ database: Database, day: CalendarDay) throws {
    (self.database, self.day) = (database, day)
    survey = try FindingSurvey(database, on: day)
    texts = try RuleTexts(database)
    categories = try OrganCategories(database)
    let moved = try DeadlineExtension.order(sql: "event").fetchAll(database)
    extensions = Dictionary(grouping: moved, by: \.finding)
    files = Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(
        database, sql: "SELECT subject, count(*) AS files FROM evidence GROUP BY subject"
      ).map { ($0["subject"] as String, $0["files"] as Int) })
  }

  func entries(_ filter: LedgerFilter) throws -> [LedgerEntry] {
    let organ = try filter.organ.map { code -> Set<String> in
      filter.takesBodies ? try OrganTree(database).withBodies([code]) : [code]
    }
    var scope = organ.map { FindingScope($0, in: database) }
    if let subject = filter.subject {
      _ = try PlanSubject.load(subject, in: database)
      scope = try PlanSubject.findings(of: subject, in: database)
    }
    let titles = try titles()
    return try survey.findings(of: scope, where: filter.mayTake)
      .filter { $0.finding.concerns(organ) }.map { try entry($0, titles) }.filter(filter.takes)
  }

  /// One finding alone; nil where there is none of that name.
  func entry(of name: FindingName) throws -> LedgerEntry? {
    let titles = try name.isByHand ? titles() : [:]
    return try survey.finding(name).map { try entry($0, titles) }
  }

  /// What is wrong by the words of who raised it, and their basis.
  private func titles() throws -> [FindingName: HandFinding] {
    Dictionary(uniqueKeysWithValues: try HandFinding.all(in: database).map { ($0.name, $0) })
  }

  private func entry(
    _ followed: FollowedFinding, _ titles: [FindingName: HandFinding]
  ) throws -> LedgerEntry {
    let (finding, life) = (followed.finding, followed.life)
    let sighting = followed.proof?.sighting
    let rule = try sighting.flatMap { try texts.rule(finding.rule, run: $0.run) }
    let raised = titles[finding.name]
    let title = raised?.title ?? ""
    let run = life.proofRun.flatMap { survey.proofs.run($0) }
    return LedgerEntry(
      followed: followed,
      part: sighting?.words(of: rule) ?? Wording(zh: finding.part, en: finding.part),
      problem: sighting.map { Wording(zh: $0.message(rule, .zh), en: $0.message(rule, .en)) }
        ?? Wording(zh: title, en: title),
      law: sighting?.law(of: rule)
        ?? GoverningLaw(
          bases: [raised?.basis ?? ""].filter { !$0.isEmpty }.map { LegalBasis(byHand: $0) }),
      category: try sighting?.category ?? categories.category(ofCode: finding.organCode),
      usualDuty: rule?.duty ?? .places, usualArticle: rule?.breach,
      proof: run ?? followed.proof?.cleared ?? followed.proof?.corrected,
      files: files["\(finding.name)"] ?? 0, extensions: extensions[finding.name] ?? [],
      overdueDays: try life.isAwaited { try FindingLife.load($0, in: database) }
        ? life.status.overdueDays(life.deadline, on: day) : 0)
  }
}
