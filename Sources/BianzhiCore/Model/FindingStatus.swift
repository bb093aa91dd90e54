/// Where a finding stands between being raised by a rule and being put right.
package enum FindingStatus: String, KeptWord {
  case raised
  case confirmed
  case notified
  case planned
  case rectifying
  case submitted
  case accepted
  case rejected
  case disputed
  case longTerm = "long_term"
  case transferred
  case exempt
  case waived
  case void

  /// The word for people; the raw value is the code for programs.
  package var wording: Wording {
    switch self {
    case .raised: Wording(zh: "已提出", en: "raised")
    case .confirmed: Wording(zh: "已确认", en: "confirmed")
    case .notified: Wording(zh: "已通知", en: "notified")
    case .planned: Wording(zh: "已定方案", en: "planned")
    case .rectifying: Wording(zh: "整改中", en: "rectifying")
    case .submitted: Wording(zh: "已报验收", en: "submitted")
    case .accepted: Wording(zh: "已销号", en: "accepted")
    case .rejected: Wording(zh: "验收退回", en: "rejected")
    case .disputed: Wording(zh: "有异议", en: "disputed")
    case .longTerm: Wording(zh: "长期整改", en: "long-term")
    case .transferred: Wording(zh: "已移送", en: "transferred")
    case .exempt: Wording(zh: "免予整改", en: "exempt")
    case .waived: Wording(zh: "暂缓(限期消化)", en: "waived")
    case .void: Wording(zh: "作废", en: "void")
    }
  }
}
