/// Who is on loan or attachment and holds no place of the unit.
extension StateText {
  /// Stands behind 挂职 or 借调 of somebody whose quota kind is empty where the roster has a column for it: their place
  /// is elsewhere.
  package static let placelessMark = "（没有编制类型）"

  /// Whether a recorded state is 挂职 or 借调 and does not say that the person went out.
  package static func mayHaveCome(_ text: String) -> Bool {
    if ["兼职", "兼任"].contains(where: text.hasPrefix) { return true }
    // 备注：借调
    if let mark = text.firstIndex(of: "："),
      LoanWord.isBare(String(text[text.index(after: mark)...]))
    {
      return true
    }
    guard let state = PersonState(rawValue: WordReading(of: text, in: "state").code),
      state == .attached || state == .secondedOut
    else { return false }
    return !outward.contains(where: text.contains)
  }

  private static let outward = ["出", "外", "被", "到", "往", "去", "至", "赴", "在", "下派", "上挂"]
}
