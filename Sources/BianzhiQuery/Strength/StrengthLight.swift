package import BianzhiCore

/// How a unit stands to its approved places of a kind, at a look.
package enum StrengthLight: String, CodedWord, CaseIterable {
  case over, full, near, vacant
  /// The numbers cannot be compared, or people may be missing from them.
  case unknown
  /// Nothing is approved, and nobody is there.
  case none

  package var wording: Wording {
    switch self {
    case .over: Wording(zh: "超编", en: "over")
    case .full: Wording(zh: "满编", en: "full")
    case .near: Wording(zh: "接近满编", en: "near its limit")
    case .vacant: Wording(zh: "有空缺", en: "vacant")
    case .unknown: Wording(zh: "判断不了", en: "cannot say")
    case .none: Wording(zh: "", en: "")
    }
  }
}

extension StrengthRow {
  /// - Parameter share: from so many in a hundred of the approved places on it is near its limit (`near-limit-share`).
  package func light(near share: Int) -> StrengthLight {
    guard let approved, let actual, isJudged else { return .unknown }
    // Whoever is not sorted may make it more, and never less.
    if actual > approved { return .over }
    guard reason.isEmpty else { return .unknown }
    if approved == 0 { return .none }
    if actual == approved { return .full }
    return actual * 100 >= approved * share ? .near : .vacant
  }
}

extension Ledger {
  /// How many lines of strength stand how, and from which share on one is near its limit.
  ///
  /// - Throws: as ``eachStrength(asOf:run:calibre:_:_:)`` does.
  package func strengthLights(
    run: Int?
  ) throws -> (counts: [StrengthLight: Int], share: Int) {
    var (counts, share): ([StrengthLight: Int], Int) = ([:], CheckParameters().nearLimitShare)
    try eachStrength(
      asOf: nil, run: run, { share = $0.nearLimitShare },
      { row in counts[row.light(near: share), default: 0] += 1 })
    return (counts, share)
  }
}
