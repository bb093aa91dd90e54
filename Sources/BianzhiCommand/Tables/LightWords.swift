import BianzhiCore
import BianzhiQuery

/// How many lines of strength are over, full, near their limit, vacant, or cannot be told: one line for `status`.
struct LightWords {
  private let counts: [StrengthLight: Int]
  private let share: Int

  init(run: Int, of ledger: Ledger) throws {
    (counts, share) = try ledger.strengthLights(run: run)
  }

  /// Nil where there is nothing to count.
  var wording: Wording? {
    let told = StrengthLight.allCases.filter { $0 != .none && counts[$0] != nil }
    guard !told.isEmpty else { return nil }
    let words = { (light: StrengthLight) in
      light == .near
        ? Wording(
          zh: "接近满编（占 \(share)% 以上）", en: "near their limit (\(share) % or more)") : light.wording
    }
    return Wording(
      zh: "各单位各类编制：" + told.map { "\(words($0).zh) \(counts[$0] ?? 0)" }.joined(separator: "，"),
      en: "Units by kind of quota: "
        + told.map { "\(counts[$0] ?? 0) \(words($0).en)" }.joined(separator: ", "))
  }
}
