package import BianzhiCore
import BianzhiQuery
import GRDB

extension Ledger {
  /// All findings and where they stand, rule findings first, in the order of their numbers.
  ///
  /// - Parameter day: overdue days are counted up to it.
  package func findingLedger(
    on day: CalendarDay, _ filter: LedgerFilter = LedgerFilter()
  ) throws -> [LedgerEntry] {
    try reading { try FindingLedger($0, day: day).entries(filter) }
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

  /// Does one act to several findings: all or none.
  ///
  /// - Returns: the findings, each once.
  package func act<Done: FindingChange>(
    _ act: Done, to names: [String], on day: CalendarDay, by person: String
  ) throws -> [FindingName] {
    try self.act(on: day, by: person) { desk in
      var done: [FindingName] = []
      for text in names {
        let name = try FindingName(written: text)
        guard !done.contains(name) else { continue }
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
  private let runs: [RunInfo]
  private let texts: RuleTexts
  private let extensions: [FindingName: [DeadlineExtension]]
  private let files: [String: Int]

  init(_ database: Database, day: CalendarDay) throws {
    (self.database, self.day) = (database, day)
    runs = try FindingProof.runs(in: database)
    texts = RuleTexts(database)
    let moved = try DeadlineExtension.order(sql: "event").fetchAll(database)
    extensions = Dictionary(grouping: moved, by: \.finding)
    files = Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(
        database, sql: "SELECT subject, count(*) AS files FROM evidence GROUP BY subject"
      ).map { ($0["subject"] as String, $0["files"] as Int) })
  }

  func entries(_ filter: LedgerFilter) throws -> [LedgerEntry] {
    var organs = filter.organ.map { Set([$0]) }
    if let subject = filter.subject {
      let scope = try String.fetchSet(
        database, sql: "SELECT organ_code FROM plan_scope WHERE plan = ? AND number = ?",
        arguments: [subject.plan, subject.number])
      guard !scope.isEmpty else { throw Refusal.unknown("\(subject)") }
      organs = organs.map { $0.intersection(scope) } ?? scope
    }
    var entries: [LedgerEntry] = []
    for number in try Int.fetchAll(database, sql: "SELECT id FROM finding_row ORDER BY id") {
      guard let entry = try entry(of: number, organs), filter.takes(entry) else { continue }
      entries.append(entry)
    }
    for finding in try HandFinding.all(in: database)
    where organs?.contains(finding.organCode) != false {
      let entry = try byHand(finding)
      if filter.takes(entry) { entries.append(entry) }
    }
    return entries
  }

  /// One finding alone; nil where there is none of that name.
  func entry(of name: FindingName) throws -> LedgerEntry? {
    switch name {
    case .rule(let number): return try entry(of: number, nil)
    case .hand(let number):
      return try HandFinding.fetchOne(database, key: number).map { try byHand($0) }
    }
  }

  private func entry(of number: Int, _ organs: Set<String>?) throws -> LedgerEntry? {
    guard let proof = try FindingProof(number, in: database, runs: runs) else { return nil }
    let (name, row) = (FindingName.rule(number), proof.finding)
    guard OpenFinding.isWithin(organs, row) else { return nil }
    let life = try FindingLife.load(name, in: database)
    let rule = try texts.rule(row.rule, run: row.run)
    let run = life.proofRun.flatMap { number in runs.first { $0.number == number } }
    return LedgerEntry(
      name: name, rule: row.rule, severity: row.severity, organCode: row.organCode,
      organName: row.organName,
      part: row.words(of: rule),
      expected: row.expected, actual: row.actual,
      problem: Wording(zh: row.message(rule, .zh), en: row.message(rule, .en)),
      basis: rule?.basis.map(\.code) ?? [], life: life, state: proof.state, seenRun: row.run,
      proof: run ?? proof.cleared ?? proof.corrected, files: files["\(name)"] ?? 0,
      extensions: extensions[name] ?? [], overdueDays: overdue(life))
  }

  private func byHand(_ finding: HandFinding) throws -> LedgerEntry {
    let name = finding.name
    let life = try FindingLife.load(name, in: database)
    let (title, part) = (finding.title, finding.part)
    return LedgerEntry(
      name: name, rule: "hand", severity: finding.severity, organCode: finding.organCode,
      organName: finding.organName, part: Wording(zh: part, en: part), expected: finding.expected,
      actual: finding.actual, problem: Wording(zh: title, en: title),
      basis: finding.basis.isEmpty ? [] : [finding.basis], life: life, state: nil, seenRun: nil,
      proof: nil, files: files["\(name)"] ?? 0, extensions: extensions[name] ?? [],
      overdueDays: overdue(life))
  }

  private func overdue(_ life: FindingLife) -> Int {
    life.status.overdueDays(life.deadline, on: day)
  }
}

/// Rules as runs used them, read once each.
private final class RuleTexts {
  private let database: Database
  private var known: [Int64: Rule] = [:]

  init(_ database: Database) { self.database = database }

  func rule(_ id: String, run: Int) throws -> Rule? {
    let text = try Int64.fetchOne(
      database, sql: "SELECT text FROM run_rule WHERE run = ? AND rule = ?", arguments: [run, id])
    guard let text else { return nil }
    if let rule = known[text] { return rule }
    let found = try String.fetchOne(
      database, sql: "SELECT text FROM rule_text WHERE id = ?", arguments: [text])
    let rule = try Rule(text: found ?? "", file: "")
    known[text] = rule
    return rule
  }
}
