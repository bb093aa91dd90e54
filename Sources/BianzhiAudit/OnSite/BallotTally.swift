package import BianzhiCore

/// What a ballot says of one item.
package enum Grade: String, KeptWord {
  case good
  case fair
  case middling
  case poor
  case abstained

  package var wording: Wording {
    switch self {
    case .good: Wording(zh: "好", en: "good")
    case .fair: Wording(zh: "较好", en: "fair")
    case .middling: Wording(zh: "一般", en: "middling")
    case .poor: Wording(zh: "差", en: "poor")
    case .abstained: Wording(zh: "弃权", en: "abstained")
    }
  }

  /// Reads a cell; a blank one abstains, nil is no grade.
  package init?(cell: String) {
    let key = Vocabulary.key(of: cell)
    guard !key.isEmpty else {
      self = .abstained
      return
    }
    let grade = Self.allCases.first { grade in
      [grade.wording.zh, grade.wording.en, grade.rawValue].contains {
        Vocabulary.key(of: $0) == key
      }
    }
    guard let grade else { return nil }
    self = grade
  }
}

/// The sums of an appraisal: no vote of anybody is kept.
package struct BallotTally: Codable, Hashable, Sendable {
  package struct Item: Codable, Hashable, Sendable {
    package let item: String
    /// People in the order of the scale.
    package var people: [Int]

    package init(item: String, people: [Int]) { (self.item, self.people) = (item, people) }
  }

  package let issued: Int
  package let returned: Int
  package let items: [Item]
  /// The words of another scale than the usual one, without 弃权; nil for the usual one.
  private let scale: [String]?

  /// With fewer, whoever reads the sums can guess who voted what.
  package static let leastShown = 5

  /// What the sums are of, in their order.
  package var grades: BallotScale { scale.map(BallotScale.init) ?? .usual }

  package init(issued: Int, returned: Int, items: [Item], grades: BallotScale = .usual) {
    (self.issued, self.returned, self.items) = (issued, returned, items)
    scale = grades == .usual ? nil : grades.words
  }

  /// Counts ballots; each is the place of a grade in the scale for each item.
  package init(_ items: [String], issued: Int?, ballots: [[Int]], grades: BallotScale = .usual) {
    var sums = items.map { Item(item: $0, people: grades.codes.map { _ in 0 }) }
    for ballot in ballots {
      for (place, grade) in ballot.enumerated() where sums.indices.contains(place) {
        guard sums[place].people.indices.contains(grade) else { continue }
        sums[place].people[grade] += 1
      }
    }
    self.init(
      issued: issued ?? ballots.count, returned: ballots.count, items: sums, grades: grades)
  }
}

/// A number of people that may be too small to be shown.
package enum ShownCount: Hashable, Sendable {
  case people(Int)
  /// Fewer than ``SmallCells/least``.
  case few
  /// Hidden because one hidden number beside it could be worked out.
  case withheld

  /// As it is printed.
  package var text: String {
    switch self {
    case .people(let count): "\(count)"
    case .few: "<\(SmallCells.least)"
    case .withheld: "*"
    }
  }
}

/// Numbers of people that add up to a known sum, shown so that no small one can be worked out.
package enum SmallCells {
  /// Fewer people than this are not told.
  package static let least = 3
  /// What a star in a table of such numbers means.
  package static let withheldNote = Wording(
    zh: "*：由合计可以推出小于 \(least) 的数，所以也不显示",
    en: "*: hidden too, because a number below \(least) could be worked out from it")

  package static func shown(_ counts: [Int]) -> [ShownCount] {
    var shown = counts.map { $0 < least ? ShownCount.few : .people($0) }
    if shown.count(where: { $0 == .few }) == 1 {
      let next = counts.indices.filter { counts[$0] >= least }.min { counts[$0] < counts[$1] }
      if let next { shown[next] = .withheld }
    }
    return shown
  }
}
