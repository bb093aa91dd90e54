import BianzhiCore

extension PersonText {
  /// Why a text of who acts is a role, a unit or no name at all; nil for a surname, which may be all that is written.
  static func objection(toActor text: String) -> Wording? {
    guard let why = objection(to: text), why != surname, why != hidden else { return nil }
    return why
  }

  /// What stands before the title of each of the people that a text lists: 蔬菜局长 and 宫丽局长. Empty where one bears no
  /// title.
  static func titledWords(of text: String) -> [String] {
    let wholes = parts(of: plain(text)).map { letters(Substring(withoutBrackets($0))) }
    let words = wholes.map { PersonTitle.withoutTitle($0) }
    let isTitled = zip(wholes, words).allSatisfy { whole, word in
      whole != word && !PersonTitle.isAddress(whole) && word.count > 1
        && word.unicodeScalars.allSatisfy(\.properties.isIdeographic)
    }
    return isTitled ? words : []
  }

  /// Why words before a title may be no name: 蔬菜局长. Nil for 冯丁局长, 宫丽局长, 甲一局长 and 敬平同志.
  static func doubt(_ text: String, _ bare: String) -> Wording? {
    guard bare != text, !PersonTitle.isAddress(text) else { return nil }
    if bare.count < 4, startsLikeName(bare) { return nil }
    if bare.count == 2, PersonTitle.isOfMany(text) || PersonTitle.endsUnitOrTitle(bare[...]) {
      return role
    }
    return PersonWords.mayBeName(bare) ? nil : unclear
  }

  /// 分管领导李四, 我局李四 and 单位负责人李四 name somebody behind the role.
  static func isNamed(behind text: String) -> Bool {
    (2...3).contains { length in
      guard text.count >= length + 2 else { return false }
      let (name, before) = (String(text.suffix(length)), text.dropLast(length))
      return (PersonTitle.endsUnitOrTitle(before) || before.hasSuffix("领导"))
        && startsLikeName(name) && !PersonTitle.isUnit(name) && objection(to: name) == nil
    }
  }

  /// 冯丁和郑丙 are two.
  static func isJoined(_ text: String) -> Bool {
    let parts = text.split { "和与及".contains($0) }.map(String.init)
    return parts.count > 1
      && parts.allSatisfy {
        (2...4).contains($0.count) && startsLikeName($0) && objection(to: $0) == nil
      }
  }
}
