package import BianzhiCore
import GRDB

/// A stored run made once more: its own rules, day, calibre and parameters, on the imports that it saw. Nothing is stored.
package struct RunReplay: Sendable {
  package let run: RunInfo
  /// SHA-256 over the findings as the run stored them, and as they come out now.
  package let stored, replayed: String
  /// How many findings each has.
  package let findings: (stored: Int, replayed: Int)
  /// What became of each rule of the run, by id.
  package let rules: [RuleState]

  /// What a rule found then and finds now.
  package struct RuleState: Sendable {
    package let id: String
    /// Findings then and now, and how many of both are alike to the last letter.
    package let stored, replayed, alike: Int
    /// The rule's text is the one in this program.
    package let isBuiltIn: Bool

    package var isSame: Bool { stored == alike && replayed == alike }
  }

  package var isSame: Bool { stored == replayed }
}

extension Ledger {
  /// Makes a run again.
  ///
  /// - Throws: ``RuleError/noSuchRun(_:)``, ``RuleError/noRuns``; ``RuleError`` where a kept rule cannot be read any more.
  package func replay(run number: Int?) throws -> RunReplay {
    try reading { database in
      let info = try RunInfo(database, number)
      var then: [String: Set<String>] = [:]
      for (rule, line) in try RunReplay.storedLines(database, info.number) {
        then[rule, default: []].insert(line)
      }
      let rules = try RunReplay.rules(database, info.number)
      let check = try Check(database, CheckOptions(), try info.setting(database))
      _ = try check.run(rules)
      var now: [String: Set<String>] = [:]
      for (rule, line) in try RunReplay.newLines(database) {
        now[rule, default: []].insert(line)
      }
      return RunReplay(info, rules, then: then, now: now)
    }
  }
}

extension RunReplay {
  fileprivate init(
    _ run: RunInfo, _ rules: [Rule], then: [String: Set<String>], now: [String: Set<String>]
  ) {
    self.run = run
    let count = { (lines: [String: Set<String>]) in lines.values.reduce(0) { $0 + $1.count } }
    findings = (count(then), count(now))
    (stored, replayed) = (Self.hash(then), Self.hash(now))
    let builtIn = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0.isBuiltIn) })
    self.rules = Set(then.keys).union(builtIn.keys).sorted().map { id in
      let (old, new) = (then[id] ?? [], now[id] ?? [])
      return RuleState(
        id: id, stored: old.count, replayed: new.count, alike: old.intersection(new).count,
        isBuiltIn: builtIn[id] ?? false)
    }
  }

  /// Of all findings in the order of their rules and texts.
  private static func hash(_ lines: [String: Set<String>]) -> String {
    var hash = ContentHash()
    for (_, findings) in lines.sorted(by: { $0.key < $1.key }) {
      for line in findings.sorted() { hash.add(line + "\n") }
    }
    return hash.text
  }

  /// The rules that judged something in a run, by the texts that it kept; one that is not built into this program runs
  /// under guard, as a rule of others.
  fileprivate static func rules(_ database: Database, _ run: Int) throws -> [Rule] {
    let texts = try String.fetchAll(
      database,
      sql: """
        SELECT t.text FROM run_rule u JOIN rule_text t ON t.id = u.text
        WHERE u.run = ? AND u.outcome = 'checked' ORDER BY u.rule
        """, arguments: [run])
    return try texts.map { text in
      var rule = try Rule(text: text, file: "R\(run)")
      rule.isForeign = !rule.isBuiltIn
      return rule
    }
  }

  private static let columns = """
    coalesce(f.person, 0), f.severity, coalesce(f.person_name, ''), coalesce(f.expected, ''),
      coalesce(f.actual, ''), f.documents, f.note, f.days
    """

  fileprivate static func storedLines(
    _ database: Database, _ run: Int
  ) throws -> [(rule: String, line: String)] {
    try lines(
      database,
      """
      SELECT n.rule, k.code, f.part, \(columns)
      FROM run_finding f JOIN finding_row n ON n.id = f.finding JOIN organ_key k ON k.id = f.organ
      WHERE f.run = \(run)
      """)
  }

  fileprivate static func newLines(_ database: Database) throws -> [(rule: String, line: String)] {
    try lines(
      database,
      """
      SELECT f.rule, k.code, f.part, \(columns) FROM offender f JOIN organ_key k ON k.id = f.organ
      """)
  }

  /// All that a finding says but its number, with what parts it from the next value between.
  private static func lines(
    _ database: Database, _ sql: String
  ) throws -> [(rule: String, line: String)] {
    let rows = try RawStatement(database, sql)
    var lines: [(rule: String, line: String)] = []
    while try rows.next() {
      let values = (0..<rows.columnCount).map { rows.text($0) }
      lines.append((values[0], values.joined(separator: "\u{1F}")))
    }
    return lines
  }
}
