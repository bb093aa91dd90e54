package import BianzhiCore

/// What people do with a finding that changes where it stands.
package enum FindingMove: String, CaseIterable, Sendable {
  case confirm, notify, plan, start, submit, accept, reject, dispute
  case longTerm = "long_term"
  case resume, transfer, exempt, void, reopen

  /// Confirmed, and neither settled nor void: what still has to be dealt with.
  package static let openStates: Set<FindingStatus> = [
    .confirmed, .notified, .planned, .rectifying, .submitted, .rejected, .disputed, .longTerm,
    .transferred,
  ]

  /// The states it may start from.
  package var from: Set<FindingStatus> {
    switch self {
    case .confirm: [.raised, .disputed]
    case .notify: [.confirmed]
    case .plan: [.confirmed, .notified, .planned, .rectifying, .rejected]
    case .start: [.planned, .rejected]
    case .submit: [.planned, .rectifying]
    case .accept, .reject: [.submitted]
    case .dispute: [.confirmed, .notified, .planned, .rectifying]
    case .longTerm: [.planned, .rectifying, .rejected]
    case .resume: [.longTerm, .transferred]
    case .transfer: Self.openStates.subtracting([.transferred])
    case .exempt: Self.openStates
    case .void: Self.openStates.union([.raised])
    case .reopen: [.accepted]
    }
  }

  package var to: FindingStatus {
    switch self {
    case .confirm, .reopen: .confirmed
    case .notify: .notified
    case .plan: .planned
    case .start, .resume: .rectifying
    case .submit: .submitted
    case .accept: .accepted
    case .reject: .rejected
    case .dispute: .disputed
    case .longTerm: .longTerm
    case .transfer: .transferred
    case .exempt: .exempt
    case .void: .void
    }
  }

  /// The kind of event it leaves.
  package var event: String {
    switch self {
    case .confirm: "finding.confirmed"
    case .notify: "finding.notified"
    case .plan: "finding.planned"
    case .start: "finding.started"
    case .submit: "finding.submitted"
    case .accept: "finding.accepted"
    case .reject: "finding.rejected"
    case .dispute: "finding.disputed"
    case .longTerm: "finding.made_long_term"
    case .resume: "finding.resumed"
    case .transfer: "finding.transferred"
    case .exempt: "finding.exempted"
    case .void: "finding.voided"
    case .reopen: "finding.reopened"
    }
  }

  /// The subcommand of `finding`, in English, and what it is called in Chinese.
  package var said: Said {
    switch self {
    case .confirm: Said(zh: "确认", en: "confirm")
    case .notify: Said(zh: "通知", en: "notify")
    case .plan: Said(zh: "定方案", en: "plan")
    case .start: Said(zh: "开始整改", en: "start")
    case .submit: Said(zh: "报验收", en: "submit")
    case .accept: Said(zh: "销号", en: "accept")
    case .reject: Said(zh: "退回", en: "reject")
    case .dispute: Said(zh: "提异议", en: "dispute")
    case .longTerm: Said(zh: "转长期整改", en: "long-term")
    case .resume: Said(zh: "恢复整改", en: "resume")
    case .transfer: Said(zh: "移送", en: "transfer")
    case .exempt: Said(zh: "免予整改", en: "exempt")
    case .void: Said(zh: "作废", en: "void")
    case .reopen: Said(zh: "重新打开", en: "reopen")
    }
  }

  /// The moves that a state allows.
  package static func allowed(in status: FindingStatus, isByHand: Bool) -> [FindingMove] {
    allCases.filter { $0.from.contains(status) && ($0 != .reopen || isByHand) }
  }
}
