package import BianzhiCore

/// What the runs say of one finding after the newest one, by day and data, that saw it.
package struct FindingProof: Sendable {
  package enum State: String, CodedWord {
    /// No later run: the newest still shows it.
    case alive
    case cleared
    case corrected
    case unchecked
    /// The list that showed it was taken back, and no later one says anything.
    case takenBack = "taken_back"

    package var wording: Wording {
      switch self {
      case .alive: Wording(zh: "数据仍有", en: "still in the data")
      case .cleared: Wording(zh: "数据已消除", en: "cleared in the data")
      case .corrected: Wording(zh: "数据更正", en: "data corrected")
      case .unchecked: Wording(zh: "未再检查", en: "not checked again")
      case .takenBack: Wording(zh: "所据名单已撤销", en: "its list was taken back")
      }
    }
  }

  /// The finding as the newest run saw it, by day and data.
  package let sighting: Sighting
  /// The data day behind it there.
  package let seenOn: CalendarDay?
  /// The kinds of data it rests on.
  package let data: Set<DataKind>
  /// The newest later run that judged it clean on newer data: only this closes a finding.
  package internal(set) var cleared: RunInfo?
  /// The newest of them that ran all rules: a run of some says nothing of where the trouble may have gone.
  package internal(set) var closing: RunInfo?
  /// The newest later run that was clean on the same data day: this makes it void.
  package internal(set) var corrected: RunInfo?
  /// Why the newest later run says nothing; nil where it says something.
  package internal(set) var uncheckedReason: UnjudgedReason?
  /// The list or organ for want of which it says nothing.
  package internal(set) var missing: MissingData?
  /// A list that it rests on is in the ledger no more.
  package internal(set) var isTakenBack = false
  private let hasLaterRun: Bool

  /// Why it is unchecked, and the list or organ that is missing.
  package var unchecked: Wording {
    let why = isTakenBack ? state.wording : uncheckedReason?.wording ?? State.unchecked.wording
    guard let missing = missing?.wording else { return why }
    return Wording(zh: "\(why.zh)：\(missing.zh)", en: "\(why.en): \(missing.en)")
  }

  package var state: State {
    if cleared != nil { return .cleared }
    if corrected != nil { return .corrected }
    if isTakenBack { return .takenBack }
    return hasLaterRun ? .unchecked : .alive
  }

  init(_ sighting: Sighting, restingOn basis: FindingBasis, hasLaterRun: Bool) {
    (self.sighting, data, self.hasLaterRun) = (sighting, basis.kinds, hasLaterRun)
    seenOn = basis.dataDay.flatMap { CalendarDay(yyyymmdd: $0) }
  }
}
