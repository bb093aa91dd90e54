/// The sorts of plants, dealt out round by round; some change their shape from round to round.
enum PlantKind: Sendable, CaseIterable {
  case doublePlace, quotaOverrun, unapprovedKind, extraDeputies, strangeBody, paidAfterLeaving
  case paidOffRoster, unpaid, triplePlace, postOfNoEntry, oneBelowQuota, paidInLastMonth
  case secondPost, lentInFromOutside, offBook, steppedBackLeader, leaderAwayBeforeRetiring
  case retiredLeader, rankWordsInTitle, retiredThenRehired, transferred, lent, paidTwice
  case paidByAnother, paidTwiceOffRoster

  /// Rare sorts come in the first round and then in every third.
  func isWanted(inRound round: Int) -> Bool {
    switch self {
    case .triplePlace, .postOfNoEntry, .paidTwiceOffRoster: round % 3 == 0
    default: true
    }
  }

  /// The plant for one organ, nil where the organ's place in the order leaves no other to go to.
  func plant(
    round: Int, organ: Int, of organs: Int, random: inout SplitMix64
  ) -> Plant? {
    if let journey {
      let later = journey == .triplePlace ? 2 : 1
      guard organ + later < organs else { return nil }
      let first = organ + 1 + random.below(organs - organ - later)
      guard later == 2 else { return .journey(journey, to: [first]) }
      return .journey(journey, to: [first, first + 1 + random.below(organs - first - 1)])
    }
    return localPlant(round: round, random: &random)
  }

  private var journey: Plant.Journey? {
    switch self {
    case .doublePlace: .doublePlace
    case .triplePlace: .triplePlace
    case .retiredThenRehired: .retiredThenRehired
    case .transferred: .transferred
    case .lent: .lent
    case .paidTwice: .paidTwice
    case .paidByAnother: .paidByAnother
    case .paidTwiceOffRoster: .paidTwiceOffRoster
    default: nil
    }
  }

  private func localPlant(round: Int, random: inout SplitMix64) -> Plant? {
    switch self {
    case .quotaOverrun: .quotaOverrun
    case .unapprovedKind:
      .unapprovedKind(people: 1 + random.below(2), hasZeroApproval: round % 3 == 1)
    case .extraDeputies: .extraDeputies(people: 1 + round % 2)
    case .postOfNoEntry: .postOfNoEntry
    case .strangeBody:
      .strangeBody(Self.turn(Plant.StrangeBody.allCases, round), people: 1 + random.below(2))
    case .paidAfterLeaving: .paidAfterLeaving(Self.turn(Plant.Leaving.allCases, round))
    case .paidOffRoster: .paidOffRoster
    case .unpaid: .unpaid
    case .oneBelowQuota: .oneBelowQuota
    case .paidInLastMonth: .paidInLastMonth(leftOn: Self.turn(Self.lateDays, round))
    case .secondPost: .secondPost
    case .lentInFromOutside: .lentInFromOutside
    case .offBook: .offBook
    case .steppedBackLeader: .steppedBackLeader
    case .leaderAwayBeforeRetiring: .leaderAwayBeforeRetiring
    case .retiredLeader: .retiredLeader
    case .rankWordsInTitle: .rankWordsInTitle
    default: nil
    }
  }

  /// The day after the month is full, a day in between, and one inside the pay month.
  private static let lateDays = [Day.goneForAMonth + 1, Day(2024, 5, 20), Day(2024, 6, 11)]

  private static func turn<Element>(_ list: [Element], _ round: Int) -> Element {
    list[round % list.count]
  }
}
