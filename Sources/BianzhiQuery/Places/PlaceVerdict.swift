package import BianzhiCore

/// Whether people may enter.
public enum PlaceVerdict: String, Sendable, CaseIterable {
  /// There are places enough.
  case yes
  /// There are not, or no such place is approved.
  case no
  /// The ledger does not tell.
  case cannotSay = "cannot_say"
}

extension PlaceVerdict: CodedWord {
  package var wording: Wording {
    switch self {
    case .yes: Wording(zh: "可以", en: "yes")
    case .no: Wording(zh: "不可以", en: "no")
    case .cannotSay: Wording(zh: "无法判断", en: "cannot say")
    }
  }
}
