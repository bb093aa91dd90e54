public import BianzhiCore

/// What a check is to look at.
public struct CheckOptions: Sendable {
  /// The day that is judged; nil for the newest data day in the ledger.
  public var asOf: CalendarDay?
  /// Name of the calibre.
  public var calibre = "standard"
  /// Only these rules; empty for all.
  public var rules: [String] = []
  /// A folder of further rules.
  public var rulesFolder: String?
  package var parameters = CheckParameters()

  /// The newest data day, the standard calibre, all rules.
  public init() {}
}

/// What became of one rule in a run.
package struct RuleOutcome: Sendable {
  package enum Kind: String, Sendable {
    case checked
    /// The ledger never held a kind of table it needs.
    case notApplicable = "not_applicable"
    /// Nothing it could judge.
    case notRun = "not_run"
    /// Its SQL failed.
    case failed
  }

  package let rule: Rule
  package var kind: Kind
  /// Code or message of why it did not run.
  package var reason = ""
  /// Organs judged, and organs not.
  package var checked = 0
  package var unchecked = 0
  /// Organs with approvals of its sort and without a roster.
  package var withoutRoster = 0
  /// Organs whose roster does not tell what it needs.
  package var silent = 0
  package var findings = 0
}

/// A check that was made and stored.
public struct CheckResult: Sendable {
  /// Number of the run.
  public let run: Int
  /// The day that was judged.
  public let asOf: CalendarDay
  /// Findings in all.
  public var findings: Int { outcomes.reduce(0) { $0 + $1.findings } }
  package let outcomes: [RuleOutcome]
  /// Oldest and newest data day that were judged.
  package let days: (first: CalendarDay, last: CalendarDay)?
  package let payMonth: Int32?
  package let calibre: String
  /// Rows of imports that are held back.
  package let heldRows: Int
  package let isFiltered: Bool
  /// Words of the rosters in force that are not known, with the people they decide about.
  package let asked: [AskedWord]

  /// Whether something was left out that the user should know of: the exit status 2.
  ///
  /// An organ with a roster that a core rule left unjudged is; other rules, and organs without a roster,
  /// are only listed, unless a rule is named or `--strict` is given.
  package func isIncomplete(named: [String], isStrict: Bool) -> Bool {
    if heldRows > 0 { return true }
    if !outcomes.contains(where: { $0.kind == .checked }) { return true }
    return outcomes.contains { outcome in
      switch outcome.kind {
      case .checked:
        (outcome.unchecked > 0
          && (outcome.rule.isCore || isStrict || named.contains(outcome.rule.id)))
          || (outcome.withoutRoster > 0 && isStrict)
      case .failed: true
      // Nothing was judged, though there are rosters: they do not tell what a core rule needs.
      case .notRun where outcome.rule.isCore && outcome.silent > 0: true
      case .notApplicable, .notRun: isStrict || named.contains(outcome.rule.id)
      }
    }
  }
}
