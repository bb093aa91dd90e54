import BianzhiCore

extension FormHeading {
  /// What the mapping shows: 行政编制/approved, 正职（班子）/actual, sum/over …
  var name: String { "\(part.name)/\(measure.rawValue)" }

  /// Takes such a name back.
  init?(name: String) {
    guard let stroke = name.lastIndex(of: "/"),
      let measure = Measure(rawValue: String(name[name.index(after: stroke)...])),
      let part = Part(name: String(name[..<stroke]))
    else { return nil }
    self.init(part: part, measure: measure)
  }
}

extension FormHeading.Part {
  /// Parts are told apart by it: it is what a mapping shows, and of posts what is stated.
  var name: String {
    switch self {
    case .quota(let kind): kind
    case .post(.unsaid, let role, let rank): "\(rank)/\(role.rawValue)"
    case .post(let scope, let role, _):
      "\(role.rawValue)（\(scope == .bodies ? "内设机构" : "班子")）"
    case .team(let team): "\(team)（职数）"
    case .leaders(let scope): scope == .bodies ? "body_leaders" : "leaders"
    case .uncounted: "uncounted"
    case .control: "control"
    case .grades: "grades"
    case .sum: "sum"
    }
  }

  fileprivate init?(name: String) {
    let ranks: [Self] = PostRank.allCases.compactMap { rank in
      rank.role.map { .post(.unsaid, $0, rank: rank.rawValue) }
    }
    let fixed: [Self] =
      [.leaders(.unit), .leaders(.bodies), .uncounted, .control, .grades, .sum] + ranks
      + PostRole.allCases.flatMap { role in
        [PostScope.unit, .bodies].map { .post($0, role, rank: "") }
      }
    if let part = fixed.first(where: { $0.name == name }) {
      self = part
    } else if name.endsWith("（职数）") {
      self = .team(String(name.dropLast(4)))
    } else if QuotaKind(rawValue: name) != nil || name.endsWith("编制")
      || FormWord.isOfOpenPlaces(name) || FormWord.kindOfPeople(name) != nil
    {
      self = .quota(name)
    } else {
      return nil
    }
  }
}
