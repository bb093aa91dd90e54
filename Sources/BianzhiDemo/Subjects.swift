/// The rule's answer on one row of `subjects.csv`.
enum Decision: String, Hashable, Sendable, CaseIterable {
  case outOfScope = "out_of_scope"
  case dueLeaving = "due_leaving"
  case toDecide = "to_decide"
  case dueTenure = "due_tenure"
  case notYet = "not_yet"
}

/// When a head took office, and what follows from it.
struct Tenure: Sendable {
  /// A day, or a month where the day is not known.
  let since: String
  /// The first day `since` can mean.
  let firstDay: Day
  let decision: Decision
  /// A day after the as-of day on which the head will leave.
  var leavesOn: Day?
  /// Whether the head before left on this head's first day rather than the day before.
  var followsAtOnce = false
}

/// One row of `subjects.csv`.
struct SubjectRow: Sendable {
  let name: String
  let organ: String
  let title: String
  let since: String
  var until = ""
  var reason = ""
  let level: SubjectLevel
  let decision: Decision
}

/// The column 层级 of `subjects.csv`.
enum SubjectLevel: String, Sendable {
  case county = "县级"
  case town = "乡级"
  case department = "部门"

  /// Full years in one post after which an audit is due.
  var years: Int { self == .department ? 5 : 3 }

  /// Nil for the city's own principals, whom others audit.
  init?(of organ: OrganPlan) {
    switch organ.category {
    case .partyCommittee, .government:
      if organ.tier == .city { return nil }
      self = .county
    case .township: self = .town
    default: self = .department
    }
  }
}
