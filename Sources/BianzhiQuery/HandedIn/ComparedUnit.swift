package import BianzhiCore

/// A unit beside others of its category (单位比较表), or the median of the category.
package struct ComparedUnit: Sendable {
  /// What is compared, in the order of the columns.
  package enum Measure: String, CodedWord {
    case bodies, approved, actual, over, vacant
    case leadersApproved = "leaders_approved"
    case leaders
    case bodyLeadersApproved = "body_leaders_approved"
    case bodyLeaders = "body_leaders"
    case allLeaders = "all_leaders"
    case peoplePerLeader = "people_per_leader"
    case placesPerBody = "places_per_body"

    package var wording: Wording {
      switch self {
      case .bodies: Wording(zh: "内设机构", en: "inner bodies")
      case .approved: Wording(zh: "编制数", en: "approved")
      case .actual: Wording(zh: "实有", en: "actual")
      case .over: Wording(zh: "超编", en: "over")
      case .vacant: Wording(zh: "空编", en: "vacant")
      case .leadersApproved: Wording(zh: "单位领导核定", en: "leaders approved")
      case .leaders: Wording(zh: "单位领导实配", en: "leaders")
      case .bodyLeadersApproved: Wording(zh: "内设领导核定", en: "leaders of bodies approved")
      case .bodyLeaders: Wording(zh: "内设领导实配", en: "leaders of bodies")
      case .allLeaders: Wording(zh: "领导实配合计", en: "all leaders")
      case .peoplePerLeader: Wording(zh: "每名领导带人数", en: "people per leader")
      case .placesPerBody: Wording(zh: "每个内设机构编制", en: "places per inner body")
      }
    }
  }

  package let organCode: String
  /// Empty for a median.
  package let organName: String
  package let category: String
  package let rank: String
  package let region: String
  package let superior: String
  /// How many units of the category the median is of, each measure; empty for a unit.
  package var units: [Measure: Int] = [:]
  package var isMedian: Bool { !units.isEmpty }
  /// In tenths; a measure that is not known is not in it.
  package var numbers: [Measure: Int] = [:]
  /// The row of the use of places with why numbers are not known; nil for a median.
  package let places: PlacesRow?

  /// - Parameters:
  ///   - bodies: approved inner bodies; none recorded says nothing.
  ///   - allLeaders: posts that are held, of whatever scope.
  init(
    _ places: PlacesRow, category: String, rank: String, region: String, bodies: Int?,
    allLeaders: Int?
  ) {
    (organCode, organName, superior) = (places.organCode, places.organName, places.superior)
    (self.category, self.rank, self.region, self.places) = (category, rank, region, places)
    let leaders = Self.sum(places.principals.actual, places.deputies.actual)
    let known: [(Measure, Int?)] = [
      (.bodies, bodies), (.approved, places.approved), (.actual, places.actual),
      (.over, places.over), (.vacant, places.vacant),
      (.leadersApproved, Self.sum(places.principals.approved, places.deputies.approved)),
      (.leaders, leaders), (.bodyLeadersApproved, places.bodyLeaders.approved),
      (.bodyLeaders, places.bodyLeaders.actual), (.allLeaders, allLeaders),
    ]
    for case (let measure, let number?) in known { numbers[measure] = number * 10 }
    numbers[.peoplePerLeader] = Self.ratio(places.actual, allLeaders)
    numbers[.placesPerBody] = Self.ratio(places.approved, bodies)
  }

  /// The median of a category.
  init(medianOf units: [ComparedUnit], category: String) {
    (organCode, organName, rank, region, superior, places) = ("", "", "", "", "", nil)
    self.category = category
    for measure in Measure.allCases {
      let known = units.compactMap { $0.numbers[measure] }.sorted()
      self.units[measure] = known.count
      guard !known.isEmpty else { continue }
      let (low, high) = (known[(known.count - 1) / 2], known[known.count / 2])
      numbers[measure] = (low + high + 1) / 2
    }
  }

  /// Principals and deputies; where one of the two is not known, neither is the sum.
  private static func sum(_ one: Int?, _ other: Int?) -> Int? {
    one.flatMap { one in other.map { one + $0 } }
  }

  private static func ratio(_ whole: Int?, _ parts: Int?) -> Int? {
    guard let whole, let parts, parts > 0 else { return nil }
    return (whole * 10 + parts / 2) / parts
  }
}
