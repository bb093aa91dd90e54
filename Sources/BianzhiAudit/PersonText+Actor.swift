import BianzhiCore

extension PersonText {
  /// Why a text of who acts is a role, a unit or no name at all; nil for a surname, which may be all that is written.
  static func objection(toActor text: String) -> Wording? {
    guard let why = objection(to: text), why != surname, why != hidden else { return nil }
    return why
  }

  /// Two letters before a title of one person are somebody, whatever the surname: 甲一局长 and 甲一同志, and neither 审计局长
  /// nor 县里干部.
  ///
  /// - Parameters:
  ///   - whole: without blanks.
  ///   - bare: the same without its titles.
  static func isTitledName(_ whole: String, _ bare: String) -> Bool {
    bare.count == 2 && bare != whole && !bare.contains(where: \.isASCII)
      && !PersonTitle.isOfMany(whole) && !PersonTitle.endsUnitOrTitle(bare[...])
      && !PersonWords.fields.contains(bare) && !PersonWords.roles.contains(bare)
      && !isModified(bare)
  }
}
