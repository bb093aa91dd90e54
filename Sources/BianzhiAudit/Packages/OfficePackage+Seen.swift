package import BianzhiCore
package import BianzhiQuery

extension OfficePackage {
  /// What the data of a lower office say of a finding.
  package enum Seen: String, KeptWord {
    case alive, cleared, corrected, unchecked
    case takenBack = "taken_back"
    case byHand = "by_hand"

    /// - Parameter state: nil for a finding raised by hand.
    package init(_ state: FindingProof.State?) {
      switch state {
      case .alive: self = .alive
      case .cleared: self = .cleared
      case .corrected: self = .corrected
      case .unchecked: self = .unchecked
      case .takenBack: self = .takenBack
      case nil: self = .byHand
      }
    }

    /// Gone from the data, or with them.
    var isGone: Bool {
      switch self {
      case .cleared, .corrected, .takenBack: true
      case .alive, .unchecked, .byHand: false
      }
    }

    package var wording: Wording {
      switch self {
      case .alive: FindingProof.State.alive.wording
      case .cleared: FindingProof.State.cleared.wording
      case .corrected: FindingProof.State.corrected.wording
      case .unchecked: FindingProof.State.unchecked.wording
      case .takenBack: FindingProof.State.takenBack.wording
      case .byHand: Wording(zh: "人工提出", en: "raised by hand")
      }
    }
  }
}
