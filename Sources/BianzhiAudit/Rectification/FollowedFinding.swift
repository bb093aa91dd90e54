package import BianzhiCore
package import BianzhiQuery

/// A finding, of a rule or raised by hand, with what was done about it and what the data say of it.
package struct FollowedFinding: Sendable {
  package let finding: Finding
  /// Where it stands, and what was said and done about it.
  package let life: FindingLife
  /// What later runs say of it; nil for one raised by hand.
  package let proof: FindingProof?
  /// Its end covers nothing on the day that is asked about: the last day lies before it, and the data do not show it
  /// gone.
  package var hasPassed = false

  package var status: FindingStatus { life.status }

  /// What the data say now; nil for one raised by hand.
  package var state: FindingProof.State? { proof?.state }
  /// Waits for something: neither settled, nor followed as a successor's, nor unconfirmed and gone from the data or
  /// with them.
  package var isOpen: Bool {
    if hasPassed { return true }
    guard !status.isSettled, life.successor == nil else { return false }
    return status != .raised || state == nil || state == .alive || state == .unchecked
  }

  /// Done on paper while the data still show it.
  package var isAliveOnPaper: Bool {
    state == .alive && (status.isSaidDone || life.statement != nil)
  }

  /// Code and words of what the data say now.
  package var seen: (code: String, wording: Wording) {
    state.map { ($0.rawValue, $0.wording) } ?? (
      "by_hand", Wording(zh: "人工提出", en: "raised by hand")
    )
  }
}
