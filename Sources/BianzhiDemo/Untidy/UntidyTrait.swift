/// What one unit's file has that no clean table has, or how it fails to come at all.
enum UntidyTrait: String, Hashable, Sendable, CaseIterable {
  /// The unit hands in nothing.
  case missing
  /// A list of June and a corrected one, in which most people are the same.
  case twoVersions
  /// No column says who leads or at what rank: the title alone does.
  case leadersByTitle
  /// The unit's own leaders stand under 局领导 in the column of inner bodies.
  case leadersAsBody
  /// States in words of the office's own.
  case unknownStates
  /// A quota kind that no list knows.
  case unknownKind
  /// Headings and sums between groups of people.
  case partHeadings
  /// The unit's name in one cell beside all of its people, and nowhere else.
  case mergedUnit
  /// The unit stands at the beginning of a long title, and not in the name of the file.
  case longTitle
  /// Sheets of instructions and of codes come with the roster.
  case codeLists
  /// No document approves the unit's quotas: only the staffing form states them.
  case statedApproval

  /// Whether nobody can say which people the unit has.
  var hidesRoster: Bool { self == .missing || self == .twoVersions }

  /// Whether a unit with these plants can have the trait and still be judged by them.
  func suits(_ plan: OrganPlan) -> Bool {
    switch self {
    case .leadersByTitle: !plan.plants.contains(.postOfNoEntry)
    case .unknownKind: !plan.plants.contains(.quotaOverrun) && !plan.plants.contains(.oneBelowQuota)
    case .statedApproval:
      !plan.plants.contains { if case .unapprovedKind = $0 { true } else { false } }
    default: true
    }
  }
}

/// Which unit has which trait.
struct UntidyTraits: Sendable {
  private var traits: [UntidyTrait?]

  /// What makes the traits independent of people and plants.
  private static let seedChange: UInt64 = 0x0FF1_CE5A_11D0_57A1
  /// Of so many units one has each trait.
  private static let unitsOfATrait = 24

  init(of city: CityPlan, seed: UInt64) {
    traits = Array(repeating: nil, count: city.organs.count)
    var random = SplitMix64(seed: seed ^ Self.seedChange, part: -3)
    var free = Array(city.organs.indices)
    random.shuffle(&free)
    for _ in 0..<max(1, free.count / Self.unitsOfATrait) {
      for trait in UntidyTrait.allCases {
        guard let place = free.firstIndex(where: { trait.suits(city.organs[$0]) }) else { continue }
        traits[free.remove(at: place)] = trait
      }
    }
  }

  subscript(organ: Int) -> UntidyTrait? { traits[organ] }
}
