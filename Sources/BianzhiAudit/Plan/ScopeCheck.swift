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
    let judged = try run.rosterDays(in: database)
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
    let outcomes = try run.results(in: database)
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
    try wholeRuns().contains { run in
      try run.isUsual && run.results(in: database)[rule.id]?.kind == .checked
    }
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
    let outcomes = try run.results(in: database)
    return Rule.builtIn.filter { $0.isCore && outcomes[$0.id]?.hasNothingToJudge == true }
  }

  /// Organs that a core rule left unjudged, with the rules and reasons.
  func unchecked(in run: RunInfo) throws -> [String: [(rule: Wording, reason: Wording)]] {
    let core = Dictionary(
      uniqueKeysWithValues: Rule.builtIn.filter(\.isCore).map { ($0.id, $0.title) })
    var found: [String: [(rule: Wording, reason: Wording)]] = [:]
    for left in try run.unjudged(in: database) {
      guard let title = core[left.rule] else { continue }
      let reason = try UnjudgedReason(
        stored: left.reason, at: StoredPlace("run_unchecked", "reason", row: run.number))
      found[left.organ, default: []].append((title, reason.wording))
    }
    return found
  }
}

extension RuleResult {
  /// No roster tells what the rule judges by.
  fileprivate var hasNothingToJudge: Bool {
    kind == .notRun && reason == UnjudgedReason.nothingToJudge.rawValue
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
