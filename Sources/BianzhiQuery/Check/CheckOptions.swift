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
  /// Ids of built-in rules that rules of that folder may replace; of any other it must have ids of its own.
  public var replacedRules: [String] = []
  package var parameters = CheckParameters()

  /// The newest data day, the standard calibre, all rules.
  public init() {}
}

/// What became of one rule in a run.
public struct RuleOutcome: Sendable {
  /// Whether it could judge anything.
  public enum Kind: String, Sendable {
    /// It judged at least one organ.
    case checked
    /// The ledger never held a kind of table it needs.
    case notApplicable = "not_applicable"
    /// Nothing it could judge.
    case notRun = "not_run"
    /// Its SQL failed.
    case failed
  }

  /// The rule that was run.
  public let rule: Rule
  /// Whether it judged anything, and if not why.
  public package(set) var kind: Kind
  /// Code or message of why it did not run; empty where it did.
  public package(set) var reason = ""
  /// Organs that it judged.
  public package(set) var checked = 0
  /// Organs that it could not judge, although they have data of the day.
  public package(set) var unchecked = 0
  /// Findings that it made.
  public package(set) var findings = 0
  /// Organs with approvals of its sort and without a roster.
  package var withoutRoster = 0
  /// Payers whose pay list was handed in and tells its people not at all, or not all of them.
  package var untiedPayers = 0
  /// Organs with a roster that it left unjudged because what was handed in does not tell what it needs, or approvals are
  /// unclear: not for want of an approval.
  package var untoldOrgans = 0
  /// People whose kind the roster leaves blank, or of whom it does not say whether they lead, where it says it of others; and
  /// leaders who may take a post or not, where that decides whether there are too many.
  package var openPeople = 0
  /// People whom pay lists from before and behind a reform both pay, whose payers count as one, leavers of a unit that nobody
  /// knows, and who entered by a register without slips where a check asks for them.
  package var joinedPeople = 0
  /// Organs of which anything was left unjudged, be it of a single person, other than for want of a roster.
  package var openOrgans = 0
}

/// A check that was made and stored.
public struct CheckResult: Sendable {
  /// Number of the run.
  public let run: Int
  /// The day that was judged.
  public let asOf: CalendarDay
  /// Findings in all.
  public var findings: Int { outcomes.reduce(0) { $0 + $1.findings } }
  /// What became of each rule, in the order of their ids.
  public let outcomes: [RuleOutcome]
  /// Oldest and newest data day that were judged.
  package let days: (first: CalendarDay, last: CalendarDay)?
  /// Whether any roster was in force; a list of the bodies that are there is none.
  package let hasRosters: Bool
  package let payMonth: Int32?
  package let calibre: String
  package let parameters: CheckParameters
  /// Rows of imports that are held back.
  package let heldRows: Int
  package let isFiltered: Bool
  /// Words of the rosters in force that are not known, with the people they decide about.
  package let asked: [AskedWord]
  /// Organs that were judged by an older roster than others: they have handed in none since.
  package let olderRosters: [OlderRoster]
  /// Findings that go unseen because a reform made their organs into others.
  package let uncarried: [UncarriedFinding]

  /// Whether something could not be judged: no findings then do not mean that all is in order.
  public var isIncomplete: Bool { isIncomplete(named: [], isStrict: false) }

  /// Whether something was left out that the user should know of: the exit status 2.
  ///
  /// An organ with a roster that a core rule left unjudged is, where the rule judged others or the roster does not tell what
  /// it needs; so are people of whom the roster does not say what it would have to, an organ judged by an older roster than
  /// others, and what goes unseen because organs were joined; other rules, and organs without a roster, are only listed,
  /// unless a rule is named or `--strict` is given.
  package func isIncomplete(named: [String], isStrict: Bool) -> Bool {
    if heldRows > 0 || !olderRosters.isEmpty || !uncarried.isEmpty { return true }
    // What is said of organs that are no more says nothing of those in force; nor do later rules, of registers or of
    // single people, say anything of places and posts, where a core rule had data and judged nobody.
    // So is a ledger without the tables that any core rule needs.
    let core = outcomes.filter(\.rule.isCore)
    let isOpen =
      core.contains { $0.kind == .notRun }
      || !core.isEmpty && core.allSatisfy { $0.kind != .checked }
    let hasJudged = outcomes.contains { outcome in
      outcome.kind == .checked
        && (outcome.rule.isOfOrgansInForce && (outcome.rule.edition == 1 || !isOpen)
          || named.contains(outcome.rule.id))
    }
    if !hasJudged { return true }
    // Where no roster is in force nobody was compared, whatever rules on approvals alone say.
    if !hasRosters, core.contains(where: { $0.kind == .notRun }) { return true }
    return outcomes.contains { outcome in
      if outcome.joinedPeople > 0 { return true }
      if outcome.untiedPayers > 0 || outcome.openPeople > 0, outcome.rule.isCore { return true }
      return switch outcome.kind {
      case .checked:
        (outcome.unchecked > 0 && (outcome.rule.isCore || isStrict))
          || ((outcome.unchecked > 0 || outcome.openOrgans > 0) && named.contains(outcome.rule.id))
          || (outcome.withoutRoster > 0 && isStrict)
      case .failed: true
      case .notRun where outcome.rule.isIndispensable && outcome.unchecked > 0: true
      case .notRun where outcome.rule.isCore && outcome.untoldOrgans > 0: true
      case .notApplicable, .notRun: isStrict || named.contains(outcome.rule.id)
      }
    }
  }
}
