package import BianzhiCore

/// What can be said of a problem from how many audited units have it.
package enum PrevalenceClass: String, CodedWord {
  case widespread
  case trending
  case emerging
  case none
  /// Too few units for a word.
  case tooFew = "too_few"

  package var wording: Wording {
    switch self {
    case .widespread: Wording(zh: "普遍性", en: "widespread")
    case .trending: Wording(zh: "倾向性", en: "trending")
    case .emerging: Wording(zh: "苗头性", en: "emerging")
    case .none: Wording(zh: "未归类", en: "none")
    case .tooFew: Wording(zh: "单位过少", en: "too few")
    }
  }
}

/// Where the classes begin; shares are in thousandths.
package struct PrevalenceThresholds: Sendable {
  package var widespread = 300
  /// Cases below which nothing is called widespread or trending.
  package var least = 3
  package var emerging = 100
  /// Units below which nothing is classed.
  package var small = 5

  package init() {}
}

/// The numbers behind the classes of one problem in one group and period.
struct PrevalenceCase {
  let share: Share
  /// The shares of the periods up to this one that follow each other without a gap, oldest first.
  let recent: [Share]
  /// Cases and units of each system in the group.
  let systems: [(cases: Int, units: Int)]
  let isNew: Bool

  func classes(_ thresholds: PrevalenceThresholds) -> [PrevalenceClass] {
    guard share.whole >= thresholds.small else { return [.tooFew] }
    var classes: [PrevalenceClass] = []
    let isEnough = share.part >= thresholds.least
    if isEnough, share.isAtLeast(thresholds.widespread) { classes.append(.widespread) }
    if rises || (isEnough && isConcentrated) { classes.append(.trending) }
    if isNew, !share.isAtLeast(thresholds.emerging) { classes.append(.emerging) }
    return classes.isEmpty ? [.none] : classes
  }

  /// Over three periods in a row or more.
  private var rises: Bool {
    let last = recent.suffix(3)
    return last.count == 3 && zip(last, last.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// One system has half of the cases, and one and a half times what its number of units leads one to
  /// expect (location quotient).
  private var isConcentrated: Bool {
    systems.contains { cases, units in
      units > 0 && 2 * cases >= share.part
        && 2 * cases * share.whole >= 3 * units * share.part
    }
  }
}
