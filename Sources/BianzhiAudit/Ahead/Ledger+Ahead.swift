package import BianzhiCore
package import BianzhiQuery
import GRDB

extension Ledger {
  /// What falls due in some months: retirements, loans, waivers, use plans, terms of leaders, deadlines of findings, planned
  /// ends of audits and decisions of meetings. What somebody has to see to and is overdue stands there too.
  ///
  /// - Parameters:
  ///   - day: from which it is told.
  ///   - months: how far.
  /// - Returns: by day, then organ.
  /// - Throws: ``LedgerError``, ``StoredWordError``.
  package func ahead(from day: CalendarDay, months: Int) throws -> DueItems {
    let days = day...day.adding(months: months)
    var due = try dueItems(days)
    let terms = try selectSubjects(asOf: day).decisions.compactMap { Self.term($0, days) }
    let tasks = try reading { try DueTasks($0, until: days.upperBound).items() }
    due.items = (due.items + terms + tasks).sorted {
      ($0.day, $0.organCode, $0.words.zh) < ($1.day, $1.organCode, $1.words.zh)
    }
    return due
  }

  private static func term(
    _ subject: SubjectDecision, _ days: ClosedRange<CalendarDay>
  ) -> DueItem? {
    guard subject.decision == .notYet, let due = subject.dueOn, days.contains(due)
    else { return nil }
    return DueItem(
      .term, on: due, organ: (subject.organCode, subject.organName ?? subject.organCode),
      Wording(
        zh: "\(subject.name) 任 \(subject.post) 满任期，应列入任中审核",
        en: "\(subject.name), \(subject.post): the term is full, an audit in office is due"))
  }
}

/// What people have to see to: findings, audits, decisions.
private struct DueTasks {
  private let database: Database
  private let until: CalendarDay

  init(_ database: Database, until: CalendarDay) throws {
    (self.database, self.until) = (database, until)
  }

  func items() throws -> [DueItem] {
    try findings() + coverages() + audits() + beginnings() + decisions()
  }

  /// Ends that cover a finding for a time: behind their last day it is open again.
  private func coverages() throws -> [DueItem] {
    let (facts, organs) = (try OrganFacts.all(in: database), try FindingOrgan.codes(in: database))
    return try FindingLife.fetchAll(database).compactMap { life -> DueItem? in
      guard let day = life.coveredUntil, day <= until else { return nil }
      let code = organs[life.name] ?? ""
      return DueItem(
        .finding, on: day, organ: (code, facts[code]?.name ?? code),
        Wording(
          zh: "\(life.name) \(life.standing.zh)，期满后须重新处理",
          en: "\(life.name) \(life.standing.en): it is open again behind that day"),
        owner: life.owner ?? "")
    }
  }

  /// Leaders of approved plans who are to be audited.
  private func leaders() throws -> [PlanSubject] {
    let approved = Set(
      try AuditPlan.fetchAll(database).filter { $0.approvedOn != nil }.map(\.number))
    return try PlanSubject.fetchAll(database).filter {
      approved.contains($0.name.plan) && $0.demand.isPlanned
    }
  }

  /// Audits that are to begin and have not.
  private func beginnings() throws -> [DueItem] {
    try leaders().compactMap { leader in
      guard leader.startedOn == nil, let begins = leader.begins, begins <= until else { return nil }
      return item(leader, on: begins, Wording(zh: "计划开始", en: "planned start"))
    }
  }

  private func item(_ leader: PlanSubject, on day: CalendarDay, _ what: Wording) -> DueItem {
    DueItem(
      .audit, on: day, organ: (leader.organCode, leader.organName),
      Wording(
        zh: "\(leader.name) \(leader.leader) \(leader.post) \(what.zh)",
        en: "\(leader.name) \(leader.leader), \(leader.post): \(what.en)"),
      owner: leader.team)
  }

  /// The first step of a procedure that is not done, and how many are not.
  private func openSteps(_ plan: Int, _ number: Int) throws -> Wording {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT t.step, t.title, t.title_en FROM procedure_step t JOIN plan p ON p.procedure = t.procedure
        WHERE p.id = ?1 AND NOT EXISTS (SELECT 1 FROM step_done d
          WHERE d.plan = ?1 AND d.number = ?2 AND d.step = t.step)
        ORDER BY t.step
        """, arguments: [plan, number])
    guard let next = rows.first else { return Wording(zh: "", en: "") }
    let (step, title, english): (Int, String, String) = (
      next["step"], next["title"], next["title_en"]
    )
    return Wording(
      zh: "，还有 \(rows.count) 步，先做第 \(step) 步\(title)",
      en: ", \(Counted(rows.count, "step")) left, next \(step) \(english.isEmpty ? title : english)"
    )
  }

  private func findings() throws -> [DueItem] {
    let lives = try FindingLife.fetchAll(database)
    let facts = try OrganFacts.all(in: database)
    let organs = try FindingOrgan.codes(in: database)
    let known = Dictionary(uniqueKeysWithValues: lives.map { ($0.name, $0) })
    return lives.compactMap { life in
      guard let deadline = life.deadline, deadline <= until,
        life.isAwaited({ known[$0] ?? FindingLife($0) })
      else { return nil }
      let code = organs[life.name] ?? ""
      return DueItem(
        .finding, on: deadline, organ: (code, facts[code]?.name ?? code),
        Wording(
          zh: "\(life.name) \(life.standing.zh)", en: "\(life.name) \(life.standing.en)"
        ),
        owner: life.owner ?? "")
    }
  }

  private func audits() throws -> [DueItem] {
    try leaders().compactMap { leader in
      guard leader.doneOn == nil, let ends = leader.ends, ends <= until else { return nil }
      let steps = try openSteps(leader.name.plan, leader.name.number)
      return item(
        leader, on: ends,
        Wording(zh: "计划完成\(steps.zh)", en: "planned end\(steps.en)"))
    }
  }

  private func decisions() throws -> [DueItem] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT 'M' || meeting || '-' || nth AS decision, text, who, due FROM meeting_decision
        WHERE done_on IS NULL AND due <= ?
        """, arguments: [until.yyyymmdd]
    ).compactMap { row in
      guard let due = CalendarDay(yyyymmdd: row["due"]) else { return nil }
      let text = "\(row["decision"] as String) \(PersonNumber.mask(row["text"]))"
      return DueItem(
        .decision, on: due, organ: ("", ""), Wording(zh: text, en: text), owner: row["who"])
    }
  }
}
