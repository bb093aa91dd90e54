package import BianzhiCore

/// Whether two texts of who acts name somebody in common, after titles, units and forms of address are taken
/// off; each may be a list.
package enum PersonMatch: Hashable, Sendable {
  case same
  /// May be somebody in common; why that cannot be told.
  case unclear(Wording)
  case other

  package init(_ one: String, _ other: String) {
    self.init(PersonReading(one), PersonReading(other))
  }

  private init(_ one: PersonReading, _ other: PersonReading) {
    if !one.names.isDisjoint(with: other.names) {
      self = .same
    } else if let why = Self.doubt(one, other) ?? Self.doubt(other, one)
      ?? Self.given(one, of: other) ?? Self.given(other, of: one)
      ?? Self.spelt(one, as: other) ?? Self.spelt(other, as: one)
    {
      self = .unclear(why)
    } else {
      self = .other
    }
  }

  /// Who acts, beside somebody who may not: a name in Latin letters has no one spelling (Qí Dàshān, Q. Dashan, Chi Ta-shan), and
  /// whether it is a Chinese one nobody can tell.
  package init(acting person: String, beside other: String) {
    let (person, other) = (PersonReading(person), PersonReading(other))
    self.init(other, person)
    guard self == .other, person.isForeign, other.namesChinese else { return }
    self = .unclear(
      Wording(
        zh: "外文或拼音写的姓名与汉字姓名无法比对，请按名单上的汉字写",
        en: """
          a name in foreign letters cannot be compared with one in Chinese characters; write it in Chinese \
          characters, as the lists do
          """))
  }

  /// Whether nothing says that they are different people.
  package var isPossible: Bool { self != .other }

  private static func doubt(_ one: PersonReading, _ other: PersonReading) -> Wording? {
    if let surname = one.surnames.first(where: { surname in
      other.names.contains { $0.hasPrefix(surname) } || other.surnames.contains(surname)
    }) {
      return Wording(zh: "“\(surname)”只写了姓", en: "\"\(surname)\" is a surname alone")
    }
    if let word = one.words.first(where: { word in other.words.contains { isPart(word, of: $0) } })
    {
      let name = word.sorted().joined(separator: " ")
      return Wording(
        zh: "“\(name)”与对方姓名有相同部分", en: "\"\(name)\" shares a part with the other name")
    }
    if let unit = one.unitsAlone.first(where: other.units.contains) {
      return Wording(zh: "“\(unit)”只写了单位，没有写人", en: "\"\(unit)\" names a unit and nobody in it")
    }
    if let name = one.names.first(where: { name in other.names.contains { isSpoken($0, of: name) } }
    ) {
      return Wording(
        zh: "“\(name)”后面只多出称呼、编号或签章字样",
        en: "only a form of address, a number or a mark of a seal stands behind \"\(name)\"")
    }
    let titled = one.names.union(one.unread).first { name in
      PersonTitle.withoutInnerTitle(name).map(other.names.contains) ?? false
    }
    if let titled {
      return Wording(
        zh: "“\(titled)”去掉中间的职务就是对方姓名",
        en: "\"\(titled)\" is the other name with a title between its letters")
    }
    if let text = one.unread.first(where: { text in other.names.contains { text.contains($0) } }) {
      return Wording(
        zh: "“\(text)”里含有对方姓名，其余部分不能识别",
        en: "\"\(text)\" holds the other name, and the rest cannot be read")
    }
    return nil
  }

  /// 吴乙局, 吴乙2 and 吴乙印 are no names beside 吴乙.
  private static func isSpoken(_ longer: String, of name: String) -> Bool {
    guard name.count > 1, longer.count > name.count, longer.hasPrefix(name) else { return false }
    return longer.dropFirst(name.count).allSatisfy { $0.isNumber || spoken.contains($0) }
  }

  private static let spoken: Set<Character> = Set("局处科工总部站所队长办厅委院校馆会股室副主任书记员印章签代等吏")

  private static func given(_ one: PersonReading, of other: PersonReading) -> Wording? {
    let given = one.names.first { name in other.names.contains { isGiven(name, of: $0) } }
    return given.map {
      Wording(
        zh: "“\($0)”可能是对方姓名去掉姓", en: "\"\($0)\" may be the other name without its surname")
    }
  }

  /// Zhou Jia, Jia Zhou and ZHOU Jia may be 周甲; Ayiguli may be 阿依古丽·买买提.
  private static func spelt(_ one: PersonReading, as other: PersonReading) -> Wording? {
    let latin = one.names.filter { $0.allSatisfy(\.isASCII) }
    guard !latin.isEmpty else { return nil }
    let name = other.names.union(other.unread).sorted().first { name in
      let spellings = Pinyin.spellings(of: name)
      if !spellings.isDisjoint(with: latin) { return true }
      return name.count > 4
        && latin.contains { part in
          part.count > 3
            && spellings.contains { $0.hasPrefix(part) || $0.hasSuffix(part) }
        }
    }
    return name.map {
      Wording(
        zh: "拼音与“\($0)”的读音相同", en: "its letters are those of \"\($0)\" in pinyin")
    }
  }

  /// 启明 may be 周启明.
  private static func isGiven(_ shorter: String, of name: String) -> Bool {
    shorter.count > 1 && (1...2).contains(name.count - shorter.count) && name.hasSuffix(shorter)
      && name.unicodeScalars.allSatisfy { $0.value >= 0x3400 }
  }

  /// Whether each word of a name stands in the other one, in full or by its first letter: Wu, and W. Gang.
  private static func isPart(_ one: Set<String>, of other: Set<String>) -> Bool {
    one.allSatisfy { word in
      other.contains { $0 == word || (word.count == 1 && $0.hasPrefix(word)) }
    }
  }
}
