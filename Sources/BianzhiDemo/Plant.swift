/// Something put into one organ on purpose: a departure that a rule must find, or a trap it must not
/// fall into.
enum Plant: Hashable, Sendable {
  // Departures.
  case quotaOverrun
  case unapprovedKind(people: Int, hasZeroApproval: Bool)
  case extraDeputies(people: Int)
  case postOfNoEntry
  case strangeBody(StrangeBody, people: Int)
  case paidAfterLeaving(Leaving)
  case paidOffRoster
  case unpaid
  // Traps.
  case oneBelowQuota
  case paidInLastMonth(leftOn: Day)
  case secondPost
  case lentInFromOutside
  case offBook
  case steppedBackLeader
  case leaderAwayBeforeRetiring
  case retiredLeader
  case rankWordsInTitle
  // People of more than one organ.
  case journey(Journey, to: [Int])

  enum StrangeBody: Hashable, Sendable, CaseIterable {
    case lookAlike
    case approvedElsewhere
    case invented
  }

  /// How somebody left who is still paid.
  enum Leaving: Hashable, Sendable, CaseIterable {
    case longAgo
    case aMonthAgoExactly
    case dayUnknown
    case resigned
    case died
  }

  /// What joins one person to several organs.
  enum Journey: Hashable, Sendable, CaseIterable {
    case doublePlace
    case triplePlace
    case retiredThenRehired
    case transferred
    case lent
    case paidTwice
    case paidByAnother
    case paidTwiceOffRoster
  }

  /// Staff members the plant needs.
  var people: Int {
    switch self {
    case .quotaOverrun, .paidOffRoster, .oneBelowQuota, .secondPost, .rankWordsInTitle: 0
    case .journey(.paidTwiceOffRoster, _): 0
    case .unapprovedKind(let people, _), .extraDeputies(let people): people
    case .strangeBody(_, let people): people
    default: 1
    }
  }

  /// Whether both cannot stand in one organ without hiding each other.
  func excludes(_ other: Plant) -> Bool {
    switch (self, other) {
    case (.quotaOverrun, .oneBelowQuota), (.oneBelowQuota, .quotaOverrun): true
    case (.unapprovedKind, .unapprovedKind), (.strangeBody, .strangeBody): true
    case (.extraDeputies, .extraDeputies): true
    default: self == other
    }
  }
}
