import BianzhiCore
import BianzhiQuery

/// A finding that people called wrong while the newest data that tell of it show it, and behind which no row was
/// corrected: it ended by word alone.
struct EndedByWord {
  /// The finding that is asked about.
  let own: FollowedFinding
  /// The void one: itself, or the one that it is followed as.
  let void: FollowedFinding
  /// Whether another check than the one of the void shows it.
  let isShownLater: Bool

  var name: FindingName { own.finding.name }
  private var isMoved: Bool { own.finding.name != void.finding.name }
  private var run: Int? { (void.proof ?? own.proof)?.sighting.run }

  /// What it is, where an audit is done.
  var wording: Wording {
    let covers = void.life.coverage?.wording ?? Wording(zh: "", en: "")
    if isMoved {
      return Wording(
        zh: "\(name) 由 \(void.finding.name) 接续，后者只凭作废了结，数据没有证明",
        en: "\(name) goes on as \(void.finding.name), which is void by word alone: no data prove it"
      )
    }
    return isShownLater
      ? Wording(
        zh: "\(name) 已作废，此后的检查仍有（\(covers.zh)）",
        en: "\(name) void, and a later check still shows it (\(covers.en))")
      : Wording(
        zh: "\(name) 已作废，没有更正数据，最新的检查\(seen.zh)仍有（\(covers.zh)）",
        en: "\(name) void by word alone, and the newest check\(seen.en) shows it (\(covers.en))")
  }

  /// The check that shows it.
  var seen: Wording {
    Wording(zh: run.map { "（R\($0)）" } ?? "", en: run.map { " (R\($0))" } ?? "")
  }
}

extension FindingSurvey {
  /// Findings that ended by word alone, and those that are followed as one that did.
  ///
  /// - Parameter scope: nil for all.
  func endedByWord(of scope: FindingScope? = nil) throws -> [EndedByWord] {
    try findings(of: scope) { $0.status == .void || $0.successor != nil }.compactMap { own in
      let void = try end(of: own)
      guard void.life.status == .void, void.life.proofRun == nil, !own.life.isByHand,
        void.isUnprovedInData
      else { return nil }
      let run = void.proof?.sighting.run
      return EndedByWord(own: own, void: void, isShownLater: run != void.life.coveredRun)
    }
  }
}

extension FollowedFinding {
  /// The newest data that tell of it do not show it gone; of one raised by hand none do.
  fileprivate var isUnprovedInData: Bool {
    switch state {
    case .alive, .unchecked, nil: true
    case .cleared, .corrected, .takenBack: false
    }
  }
}
