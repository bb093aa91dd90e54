/// Who is on loan or attachment and holds no place of the unit.
extension StateText {
  /// Stands behind 挂职 or 借调 of somebody whose quota kind is empty where the roster has a column for it: their place
  /// is elsewhere.
  package static let placelessMark = "（没有编制类型）"

  /// Stands behind a title such as 副局长（挂职） of a post of the unit itself: by the law on civil servants who is on attachment
  /// keeps the place at home.
  package static let guestMark = "（在本单位任职，编制按在原单位计）"

  /// Stands behind a word by which somebody holds no place, of whom a quota kind is recorded beside it.
  package static let ofKindMark = "（与编制类型不符）"

  /// Stands behind a word by which institutions employ people (聘用, 合同制) whose recorded quota kind is one of theirs: the kind
  /// says that they hold a place.
  package static let byKindMark = "（按编制类型计）"

  /// Whether a text is kept with what contradicts it, so that nobody knows which of the two holds.
  static func isContradicted(_ text: String) -> Bool {
    text.hasSuffix(contradictedMark) || text.hasSuffix(ofKindMark)
  }

  /// Whether what a text says and what contradicts it both leave the place with its holder: somebody called 在岗 who is on long
  /// sick leave.
  package static func holdsPlaceEitherWay(_ text: String) -> Bool {
    guard text.hasSuffix(contradictedMark) else { return false }
    let said = text.dropLast(contradictedMark.count)
    let bare = said.firstIndex(of: "：").map { said[said.index(after: $0)...] } ?? said
    return PersonState(rawValue: WordReading(of: String(bare), in: "state").code) == .sickLeave
  }

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
