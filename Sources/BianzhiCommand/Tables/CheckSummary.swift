import BianzhiCore
import BianzhiQuery

/// A check in two lines: a light, and the units where most is wrong.
struct CheckSummary {
  private struct Unit {
    let code: String
    let name: String
    var counts: [Severity: Int] = [:]
    /// The gravest; of one severity that of the greatest excess.
    var first: Sighting?

    mutating func add(_ seen: Sighting) {
      counts[seen.severity, default: 0] += 1
      let order = { (one: Sighting) in (one.severity, one.excess ?? 0, -one.number) }
      first = first.map { order(seen) > order($0) ? seen : $0 } ?? seen
    }

    var all: Int { counts.values.reduce(0, +) }

    /// Graver findings first, then more of them.
    func isWorse(than other: Unit) -> Bool {
      for severity in Severity.allCases.sorted(by: >) {
        let (own, others) = (counts[severity] ?? 0, other.counts[severity] ?? 0)
        if own != others { return own > others }
      }
      return code < other.code
    }
  }

  private static let most = 3

  private let worst: [Unit]
  private let gravest: Severity?

  init(run: Int, of ledger: Ledger) throws {
    var units: [String: Unit] = [:]
    try ledger.eachFinding(run: run) { seen in
      let finding = seen.finding
      units[finding.organCode, default: Unit(code: finding.organCode, name: finding.organName)]
        .add(seen)
    }
    worst = Array(units.values.sorted { $0.isWorse(than: $1) }.prefix(Self.most))
    gravest = units.values.flatMap(\.counts.keys).max()
  }

  /// The gravest finding of the unit where most is wrong: what to look at first. Nil where nothing was found.
  var first: FindingName? { worst.first?.first?.name }

  /// Red, amber or green; never green where anything is told above that was not looked at.
  func light(_ gaps: CheckGaps) -> Wording {
    switch (gravest, gaps.isOpen) {
    case (.critical, true):
      Wording(
        zh: "红灯：有严重问题，并且有没检查到的", en: "RED: there are critical findings, and not all was checked")
    case (.critical, false): Wording(zh: "红灯：有严重问题", en: "RED: there are critical findings")
    case (.some, true):
      Wording(zh: "黄灯：有问题，并且有没检查到的", en: "AMBER: there are findings, and not all was checked")
    case (.some, false): Wording(zh: "黄灯：有问题，没有严重的", en: "AMBER: there are findings, none critical")
    case (nil, true):
      Wording(
        zh: "不能亮绿灯：没有发现问题，但有没检查到的，见上面各行",
        en: "NOT GREEN: nothing was found, and not all was checked: see above")
    case (nil, false) where gaps.hasIdleRules:
      Wording(
        zh: "绿灯：检查过的没有问题；没有所需的表的规则没有检查",
        en: "GREEN: nothing wrong in what was checked; rules without their tables were not")
    case (nil, false): Wording(zh: "绿灯：检查过的没有问题", en: "GREEN: nothing wrong in what was checked")
    }
  }

  /// Nil where nothing was found.
  var units: Wording? {
    guard !worst.isEmpty else { return nil }
    let line = { (unit: Unit, language: Language) in
      let gravest = unit.counts.keys.max()
      let word = gravest.map { $0.wording[language] } ?? ""
      let count = gravest.flatMap { unit.counts[$0] } ?? 0
      return language == .zh
        ? "\(unit.name) \(unit.all)（\(word) \(count)）"
        : "\(unit.name) \(unit.all) (\(count) \(word))"
    }
    return Wording(
      zh: "最突出的单位：" + worst.map { line($0, .zh) }.joined(separator: "、"),
      en: "Worst units: " + worst.map { line($0, .en) }.joined(separator: ", "))
  }
}
