import Foundation

/// Who is borrowed from elsewhere, as states of their own say it.
extension StateText {
  /// Whether a text says so clearly: 借调（借入）, 在岗（借入）, 借入（编制在一中）, 外单位借调人员, 借自县民政局.
  static func saysBorrowed(_ text: String) -> Bool {
    guard text.contains(where: { "借抽派挂帮跟".contains($0) }) else { return false }
    let plain = text.filter { !"()（）[]【】".contains($0) && !$0.isWhitespace }
    if came.contains(plain) { return true }
    if let (outer, inner) = bracketed(text) {
      let isInside = PersonState(recorded: inner) == .secondedIn || PlaceElsewhere.isLoan(inner)
      switch PersonState(recorded: outer) {
      case .secondedIn:
        let isOfPlace = inner.holds("编制") && !"本我该此".contains(where: inner.contains)
        return isInside || isOfPlace || PlaceElsewhere(inner) != nil
      // 借调 alone says neither way; the bracket does.
      case .secondedOut: return isInside && !["出", "外", "被"].contains(where: outer.contains)
      case .inPost, .attached: return isInside
      default: return false
      }
    }
    if PersonState(recorded: text) != nil { return false }
    return NoteState.isFromOutside(text) || PlaceElsewhere.isLoan(text)
  }

  /// Whether a bracket names no unit and does not say which way somebody went: 挂职（外单位）, 借调（兄弟单位）.
  static func leavesWayOpen(_ text: String) -> Bool {
    guard let (outer, inner) = bracketed(text), others.contains(inner) else { return false }
    return LoanWord.isBare(outer)
  }

  private static let others: Set<String> = ["外单位", "其他单位", "其它单位", "兄弟单位", "外部门", "外系统", "别的单位"]

  /// On attachment from another unit: 挂职（来）, 挂职（外单位来）.
  private static let came: Set<String> = [
    "挂职来", "来挂职", "挂职外单位来", "外单位来挂职", "外单位挂职来", "挂职外来", "来本单位挂职", "挂职上级来", "挂职下级来", "来我单位挂职",
    "挂职到本单位",
  ]

  /// What stands before and in a bracket at the end.
  private static func bracketed(_ text: String) -> (outer: String, inner: String)? {
    let plain = text.filter { !$0.isWhitespace }
    guard let last = plain.last, ")）]】".contains(last),
      let open = plain.firstIndex(where: { "(（[【".contains($0) })
    else { return nil }
    let inner = plain[plain.index(after: open)...].dropLast()
    return inner.contains { "(（[【)）]】".contains($0) }
      ? nil : (String(plain[..<open]), String(inner))
  }
}
