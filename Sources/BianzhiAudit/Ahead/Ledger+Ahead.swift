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
    let (facts, organs) = (try OrganFacts.all(in: database), try organsOfFindings())
    return try FindingLife.fetchAll(database).compactMap { life -> DueItem? in
      guard let day = life.coveredUntil, day <= until else { return nil }
      let code = organs["\(life.name)"] ?? ""
      return DueItem(
        .finding, on: day, organ: (code, facts[code]?.name ?? code),
        Wording(
          zh: "\(life.name) \(life.standing.zh)，期满后须重新处理",
          en: "\(life.name) \(life.standing.en): it is open again behind that day"),
        owner: life.owner ?? "")
    }
  }

  private func organsOfFindings() throws -> [String: String] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT 'F' || id AS finding, organ_code FROM finding_row
        UNION ALL SELECT 'H' || id, organ_code FROM hand_finding
        """)
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["finding"] as String, $0["organ_code"] as String) })
  }

  /// Audits that are to begin and have not.
  private func beginnings() throws -> [DueItem] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT 'P' || s.plan || '-' || s.number AS subject, s.name, s.post, s.organ_code, s.organ_name,
          s.team, s.begins
        FROM plan_subject s JOIN plan p ON p.id = s.plan
        WHERE p.approved_on IS NOT NULL AND s.started_on IS NULL AND s.begins IS NOT NULL
          AND s.demand IN ('must', 'should') AND s.begins <= ?
        """, arguments: [until.yyyymmdd]
    ).compactMap { row -> DueItem? in
      guard let begins = CalendarDay(yyyymmdd: row["begins"]) else { return nil }
      let (subject, name, post): (String, String, String) = (
        row["subject"], row["name"], row["post"]
      )
      return DueItem(
        .audit, on: begins, organ: (row["organ_code"], row["organ_name"]),
        Wording(
          zh: "\(subject) \(name) \(post) 计划开始", en: "\(subject) \(name), \(post): planned start"),
        owner: row["team"])
    }
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
    let organs = try organsOfFindings()
    let known = Dictionary(uniqueKeysWithValues: lives.map { ($0.name, $0) })
    return lives.compactMap { life in
      guard let deadline = life.deadline, deadline <= until,
        life.isAwaited({ known[$0] ?? FindingLife($0) })
      else { return nil }
      let code = organs["\(life.name)"] ?? ""
      return DueItem(
        .finding, on: deadline, organ: (code, facts[code]?.name ?? code),
        Wording(
          zh: "\(life.name) \(life.standing.zh)", en: "\(life.name) \(life.standing.en)"
        ),
        owner: life.owner ?? "")
    }
  }

  private func audits() throws -> [DueItem] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT 'P' || s.plan || '-' || s.number AS subject, s.name, s.post, s.organ_code, s.organ_name,
          s.team, s.ends, s.plan, s.number
        FROM plan_subject s JOIN plan p ON p.id = s.plan
        WHERE p.approved_on IS NOT NULL AND s.done_on IS NULL AND s.ends IS NOT NULL
          AND s.demand IN ('must', 'should') AND s.ends <= ?
        """, arguments: [until.yyyymmdd]
    ).compactMap { row -> DueItem? in
      guard let ends = CalendarDay(yyyymmdd: row["ends"]) else { return nil }
      let (subject, name, post): (String, String, String) = (
        row["subject"], row["name"], row["post"]
      )
      let steps = try openSteps(row["plan"], row["number"])
      return DueItem(
        .audit, on: ends, organ: (row["organ_code"], row["organ_name"]),
        Wording(
          zh: "\(subject) \(name) \(post) 计划完成\(steps.zh)",
          en: "\(subject) \(name), \(post): planned end\(steps.en)"),
        owner: row["team"])
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
