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
    guard subject.decision == .notYet, let due = subject.dueOn, due > days.lowerBound,
      due <= days.upperBound
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

  func items() throws -> [DueItem] { try findings() + audits() + decisions() }

  private func findings() throws -> [DueItem] {
    let lives = try FindingLife.fetchAll(database)
    let facts = try OrganFacts.all(in: database)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT 'F' || id AS finding, organ_code FROM finding_row
        UNION ALL SELECT 'H' || id, organ_code FROM hand_finding
        """)
    let organs = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["finding"] as String, $0["organ_code"] as String) })
    return lives.compactMap { life in
      guard let deadline = life.deadline, life.status.isAwaited, deadline <= until else {
        return nil
      }
      let code = organs["\(life.name)"] ?? ""
      return DueItem(
        .finding, on: deadline, organ: (code, facts[code]?.name ?? code),
        Wording(
          zh: "\(life.name) \(life.status.wording.zh)", en: "\(life.name) \(life.status.wording.en)"
        ),
        owner: life.owner ?? "")
    }
  }

  private func audits() throws -> [DueItem] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT 'P' || s.plan || '-' || s.number AS subject, s.name, s.post, s.organ_code, s.organ_name,
          s.team, s.ends
        FROM plan_subject s JOIN plan p ON p.id = s.plan
        WHERE p.approved_on IS NOT NULL AND s.done_on IS NULL AND s.ends IS NOT NULL
          AND s.demand IN ('must', 'should') AND s.ends <= ?
        """, arguments: [until.yyyymmdd]
    ).compactMap { row in
      guard let ends = CalendarDay(yyyymmdd: row["ends"]) else { return nil }
      let (subject, name, post): (String, String, String) = (
        row["subject"], row["name"], row["post"]
      )
      return DueItem(
        .audit, on: ends, organ: (row["organ_code"], row["organ_name"]),
        Wording(
          zh: "\(subject) \(name) \(post) 计划完成", en: "\(subject) \(name), \(post): planned end"),
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
