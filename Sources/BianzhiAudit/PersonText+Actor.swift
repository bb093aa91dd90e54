import BianzhiCore

extension PersonText {
  /// Why a text of who acts is a role, a unit or no name at all; nil for a surname, which may be all that is written, and
  /// for two letters before a title of one person, whatever the surname: 甲一局长.
  static func objection(toActor text: String) -> Wording? {
    guard let why = objection(to: text), why != surname, why != hidden else { return nil }
    return why == role && parts(of: plain(text)).contains(where: isTitledName) ? nil : why
  }

  /// 甲一局长 and 甲一同志, and neither 审计局长 nor 县里干部.
  private static func isTitledName(_ part: Substring) -> Bool {
    let whole = letters(Substring(withoutBrackets(part)))
    let bare = PersonTitle.withoutTitle(whole)
    return bare.count == 2 && !bare.contains(where: \.isASCII) && bare != whole
      && !PersonTitle.isOfMany(whole) && !PersonTitle.endsUnitOrTitle(bare[...])
      && !PersonWords.fields.contains(bare) && !PersonWords.roles.contains(bare)
      && !isModified(bare) && objection(toTwo: bare, isTitled: false) == nil
  }
}
