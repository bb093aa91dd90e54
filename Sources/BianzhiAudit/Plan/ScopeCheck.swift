package import BianzhiCore
package import BianzhiQuery
import GRDB

/// Whether the organs of a leader were checked to the end: by all core rules, on lists of the audit's own
/// time, and on everything that came since. "Nothing found" is said of nothing else.
struct ScopeCheck {
  /// One thing that was not checked.
  typealias Gap = StepGate.Missing

  let database: Database
  let tree: OrganTree
  /// Codes of the organs, inner bodies left out.
  let organs: [String]
  /// The oldest day a list may have.
  let oldest: CalendarDay
  /// The plan whose step it is; nil where none is meant.
  var plan: PlanName?
  /// The day of the step; data and runs of a later day prove nothing for it.
  let day: CalendarDay

  /// Organs of the scope that ended by the day of the step, and of which no reform says what became of them.
  let ended: [String]
  /// Codes of what reforms made of organs of the scope.
  private let successors: Set<String>

  /// - Parameter scope: codes; what a reform made of an organ stands in its place, and the organ of an inner body in that
  ///   of the body.
  init(_ scope: Set<String>, oldest: CalendarDay, day: CalendarDay, in database: Database) throws {
    (self.database, self.oldest, self.day) = (database, oldest, day)
    let tree = try OrganTree(database)
    self.tree = tree
    let own = Set(
      scope.map { code in
        guard let organ = tree[code], organ.isBody, let superior = organ.superior else {
          return code
        }
        return superior
      })
    let ended = try own.filter { try OrganEnd.hasEnded($0, by: day, in: database) }
    var lost: [String] = []
    var successors: Set<String> = []
    for code in ended.sorted() {
      let next = try OrganEnd.successors(of: [code], by: day, in: database)
      successors.formUnion(next)
      if next.isEmpty { lost.append(code) }
    }
    (self.ended, self.successors) = (lost, successors)
    organs = own.subtracting(ended).union(successors).sorted()
  }

  /// What is missing: the run, rules, organs; nothing where all was checked.
  func gaps() throws -> [Gap] {
    guard !organs.isEmpty || !ended.isEmpty else { return [.noOrgans] }
    guard let run = try run() else {
      return [try hasOtherRun() ? .noUsualCheck(day) : .noCheck(day)]
    }
    var gaps = try rules(of: run)
    if run.heldRows > 0 { gaps.append(.heldRows(run)) }
    let judged = try lists(of: run)
    gaps += try later(than: run) + lost()
    let unchecked = try unchecked(in: run)
    for code in organs {
      let name = tree[code]?.name ?? code
      if let list = judged[code] {
        // A list of before the reform has none of the people who came by it.
        let joined =
          try successors.contains(code)
          ? OrganEnd.joined(code, by: day, in: database) : nil
        let first = joined.map { max($0, oldest) } ?? oldest
        if list < first { gaps.append(.old(code, name, list, oldest: first)) }
      } else {
        gaps.append(.noRoster(code, name, run))
      }
      if let reasons = unchecked[code] { gaps.append(.unchecked(code, name, reasons)) }
    }
    return gaps
  }

  /// Core rules that did not run as this program has them. One that found nothing on any roster to judge by
  /// is told apart, by ``unjudged()``, unless an earlier check judged by it: lists that tell less prove nothing.
  private func rules(of run: RunInfo) throws -> [Gap] {
    let outcomes = try outcomes(of: run)
    let core = Rule.builtIn.filter(\.isCore)
    let gaps = try core.compactMap { rule -> Gap? in
      guard let outcome = outcomes[rule.id], outcome.text == rule.text else {
        return .rule(rule, run)
      }
      switch outcome.kind {
      case .checked, .notApplicable: return nil
      case .notRun, .failed:
        guard outcome.hasNothingToJudge, !rule.isIndispensable, try !wasJudged(by: rule) else {
          return .rule(rule, run)
        }
        return nil
      }
    }
    let hasJudged = core.contains { outcomes[$0.id]?.kind == .checked }
    return hasJudged ? gaps : gaps + [.nothingJudged(run)]
  }

  /// Whether a check that stands judged by a rule.
  private func wasJudged(by rule: Rule) throws -> Bool {
    try wholeRuns().contains { try $0.isUsual && outcomes(of: $0)[rule.id]?.kind == .checked }
  }

  /// What became of a rule in a run.
  private struct Outcome {
    let kind: RuleOutcome.Kind
    let reason: String
    let text: String

    /// No roster tells what the rule judges by.
    var hasNothingToJudge: Bool {
      kind == .notRun && reason == UnjudgedReason.nothingToJudge.rawValue
    }
  }

  private func outcomes(of run: RunInfo) throws -> [String: Outcome] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT r.rule, r.outcome, r.reason, t.text FROM run_rule r JOIN rule_text t ON t.id = r.text
        WHERE r.run = ?
        """, arguments: [run.number])
    return Dictionary(
      uniqueKeysWithValues: try rows.map { row in
        let kind = try RuleOutcome.Kind(run.number, row)
        return (row["rule"], Outcome(kind: kind, reason: row["reason"], text: row["text"]))
      })
  }

  /// The run that the step rests on; nil where there is none.
  func run() throws -> RunInfo? {
    // Findings are followed in the usual calibre; a check in another one leaves people out.
    try wholeRuns().last { $0.isUsual && $0.asOf <= day }
  }

  /// Whether there is a check by other parameters or in another calibre, which proves nothing.
  private func hasOtherRun() throws -> Bool { try wholeRuns().contains { $0.asOf <= day } }

  /// Runs of all rules that stand, in the order of their day and data.
  func wholeRuns() throws -> [RunInfo] {
    try RunInfo.whole(database)
  }

  /// Core rules that could judge nobody, since no roster tells what they judge by: they do not keep a step
  /// from being done, but nothing is known of them either.
  func unjudged() throws -> [Rule] {
    guard let run = try run() else { return [] }
    let outcomes = try outcomes(of: run)
    return Rule.builtIn.filter { $0.isCore && outcomes[$0.id]?.hasNothingToJudge == true }
  }

  /// The day of the roster by which each organ was judged.
  func lists(of run: RunInfo) throws -> [String: CalendarDay] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT k.code, l.day FROM run_list l JOIN organ_key k ON k.id = l.organ
        WHERE l.run = ? AND l.data = \(DataKind.roster.sql)
        """, arguments: [run.number])
    var days: [String: CalendarDay] = [:]
    for row in rows { days[row["code"]] = CalendarDay(yyyymmdd: row["day"]) }
    return days
  }

  /// Organs that a core rule left unjudged, with the rules and reasons.
  func unchecked(in run: RunInfo) throws -> [String: [(rule: Wording, reason: Wording)]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT k.code, u.rule, u.reason FROM run_unchecked u JOIN organ_key k ON k.id = u.organ
        JOIN run_rule r ON r.run = u.run AND r.rule = u.rule AND r.outcome = 'checked'
        WHERE u.run = ? ORDER BY u.rule, u.reason
        """, arguments: [run.number])
    let core = Dictionary(
      uniqueKeysWithValues: Rule.builtIn.filter(\.isCore).map { ($0.id, $0.title) })
    var found: [String: [(rule: Wording, reason: Wording)]] = [:]
    for row in rows {
      guard let title = core[row["rule"]] else { continue }
      let reason = try UnjudgedReason(
        stored: row["reason"], at: StoredPlace("run_unchecked", "reason", row: run.number))
      found[row["code"], default: []].append((title, reason.wording))
    }
    return found
  }
}

extension Ledger {
  /// Core rules that judged nobody in the check which the end of an audit rests on.
  package func unjudgedRules(of name: PlanSubjectName, on day: CalendarDay) throws -> [Rule] {
    try reading { database in
      try ScopeCheck(
        PlanSubject.scope(name, in: database), oldest: .earliest, day: day, in: database
      ).unjudged()
    }
  }
}
