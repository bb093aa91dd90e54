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
  package var said: Said {
    switch self {
    case .raised: Said(zh: "已提出", en: "raised")
    case .confirmed: Said(zh: "已确认", en: "confirmed")
    case .notified: Said(zh: "已通知", en: "notified")
    case .planned: Said(zh: "已定方案", en: "planned")
    case .rectifying: Said(zh: "整改中", en: "rectifying")
    case .submitted: Said(zh: "已报验收", en: "submitted")
    case .accepted: Said(zh: "已销号", en: "accepted")
    case .rejected: Said(zh: "验收退回", en: "rejected")
    case .disputed: Said(zh: "有异议", en: "disputed")
    case .longTerm: Said(zh: "长期整改", en: "long-term")
    case .transferred: Said(zh: "已移送", en: "transferred")
    case .exempt: Said(zh: "免予整改", en: "exempt")
    case .waived: Said(zh: "暂缓(限期消化)", en: "waived")
    case .void: Said(zh: "作废", en: "void")
    }
  }
}
