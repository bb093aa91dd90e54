public import BianzhiCore

/// One row of the list of principal leaders and what the rules say of it.
///
/// - Unit: one spell of one person in one post.
/// - Source: the list of principal leaders (审核对象); the organ ledger for the organ.
public struct SubjectDecision: Sendable {
  /// The leader's name.
  public let name: String
  /// Code of the organ; the recorded name where the ledger has no organ for it.
  public let organCode: String
  /// Name of the organ in the ledger, if it is there.
  public let organName: String?
  /// Title of the post, as recorded.
  public let post: String
  /// In the post since: YYYY-MM-DD, YYYY-MM, the recorded text, or empty.
  public let since: String
  /// Left the post on: YYYY-MM-DD, YYYY-MM, the recorded text, or empty.
  public let until: String
  /// The tier whose term was or would be applied; nil where none is known or none applies.
  package let tier: SubjectTier?
  /// Whether an audit is due.
  public let decision: Decision
  /// The rule, the years and the days that led there.
  package let reason: Wording
  /// Whether the post was left by the day, so that an audit is one on leaving.
  package let hasLeft: Bool
  /// The day the post was left, or the day its term is full (of a start known by month, the latest
  /// such day); nil where the rule gives no day or it is not known.
  public let dueOn: CalendarDay?
}

/// The decisions of one day, in the order organ code, post, since, name.
public struct SubjectSelection: Sendable {
  /// The day the decisions hold for.
  public let asOf: CalendarDay
  /// The years that were applied.
  public let thresholds: TenureThresholds
  /// One a row of the list of principal leaders.
  public let decisions: [SubjectDecision]

  /// How many rows got each decision; decisions that none got are there with 0.
  public var counts: [Decision: Int] {
    var counts = Dictionary(uniqueKeysWithValues: Decision.allCases.map { ($0, 0) })
    for row in decisions { counts[row.decision, default: 0] += 1 }
    return counts
  }
}
