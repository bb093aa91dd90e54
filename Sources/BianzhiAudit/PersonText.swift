import BianzhiCore
import Foundation

/// Whether a text names a person in particular, and not only a role, a surname or a unit.
enum PersonText {
  /// Why a text names nobody in particular; nil where one of those it lists is a whole name.
  static func objection(to text: String) -> Wording? {
    let plain = plain(text)
    var first: Wording?
    if let why = objectionToWords(plain) { return why }
    for part in parts(of: plain) {
      guard let why = objection(toPart: withoutBrackets(part)) else { return nil }
      first = first ?? why
    }
    return first ?? nothing
  }

  /// A text in one width and in simplified characters.
  static func plain(_ text: String) -> String {
    let folded = text.precomposedStringWithCompatibilityMapping
    return folded.applyingTransform(StringTransform("Traditional-Simplified"), reverse: false)
      ?? folded
  }

  /// The entries of a list of people.
  static func parts(of text: String) -> [Substring] {
    text.split { "、，,;；/／\n&+|".contains($0) }
  }

  /// Why a text is no name of anybody or any unit at all: 已批准, the number of a document; nil for any other.
  static func objectionToWords(_ text: String) -> Wording? {
    if ApprovalWords.areAll(of: text) { return decision }
    return ApprovalWords.isDocument(text) ? document : nil
  }

  /// 李四已批准 names 李四; 会议通过 names nobody.
  private static func objection(toPart text: String) -> Wording? {
    if let why = objectionToWords(text) { return why }
    let bare = ApprovalWords.dropped(from: text)
    return bare.isEmpty ? decision : objection(toOne: bare)
  }

  private static let nothing = Wording(zh: "没有写人", en: "nobody is named")
  static let role = Wording(zh: "只写了职务或称呼，没有写人", en: "a role, and nobody in it")
  static let surname = Wording(zh: "只写了姓", en: "a surname alone")
  private static let unit = Wording(zh: "只写了单位，没有写人", en: "a unit, and nobody in it")
  private static let decision = Wording(
    zh: "只写了同意、通过一类的话，没有写由谁批准", en: "words of approval, and nobody who gave it")
  private static let document = Wording(
    zh: "只写了文号，没有写人", en: "a document, and nobody who signed it")
  static let hidden = Wording(zh: "没有写全名", en: "not the whole name")

  private static func objection(toOne text: String) -> Wording? {
    let blocks = text.split(whereSeparator: \.isWhitespace).map { letters($0) }
      .filter { !$0.isEmpty }
    guard !blocks.isEmpty else { return nothing }
    if blocks.contains(where: { $0.contains { $0.isASCII && $0.isLetter } }) {
      return objection(toLatin: text)
    }
    if isDeclared(blocks.joined()) { return nil }
    let whole = objection(toChinese: blocks.joined())
    // 财政局 李登科: what stands apart is read apart.
    guard whole != nil, blocks.count > 1 else { return whole }
    let isSpaced = blocks.allSatisfy { $0.count == 1 }
    return isSpaced || blocks.allSatisfy { objection(toChinese: $0) != nil } ? whole : nil
  }

  /// 陈科同志: who writes 同志 behind two to four letters, and no title between, says that they are a name.
  private static func isDeclared(_ text: String) -> Bool {
    guard text.hasSuffix("同志") else { return false }
    let name = String(text.dropLast(2))
    return (2...4).contains(name.count) && startsLikeName(name) && !name.contains("某")
      && PersonTitle.withoutTitle(name) == name && !PersonTitle.isDoubleSurname(name)
  }

  private static func objection(toLatin text: String) -> Wording? {
    let words = text.lowercased().split { !$0.isLetter || !$0.isASCII }.map(String.init)
    let names = words.filter { !PersonWords.roles.contains($0) && !PersonTitle.latin.contains($0) }
    if names.isEmpty {
      // Mr 周甲.
      let chinese = letters(Substring(text)).filter { !$0.isASCII }
      return chinese.isEmpty ? role : objection(toChinese: chinese)
    }
    return names.contains { $0.count > 1 && $0.contains { $0 != "x" } } ? nil : hidden
  }

  private static func objection(toChinese text: String) -> Wording? {
    let bare = PersonTitle.withoutTitle(text)
    guard !bare.isEmpty else { return role }
    if bare.allSatisfy(\.isNumber) { return nothing }
    if bare.contains("某") { return hidden }
    if bare.count == 1 || PersonTitle.isDoubleSurname(bare) { return surname }
    if PersonWords.roles.contains(bare) || isModified(bare) { return role }
    switch bare.count {
    case 2:
      // 林业局长, though 林 is a surname.
      if bare != text, PersonWords.fields.contains(bare) { return role }
      return objection(toTwo: bare, isTitled: bare != text && !isTitledName(text, bare))
    case 3:
      if PersonTitle.isUnit(bare), !mayBeName(bare) { return unit }
      // 县委冯 is a surname behind a unit; 刘会平 is a name.
      return startsLikeName(bare) ? nil : surnameBehindUnit(bare)
    default:
      if bare.count == 4, PersonTitle.isDoubleSurname(String(bare.prefix(2))) { return nil }
      return objection(toLong: bare)
    }
  }

  /// 单位主要 and 局分管 are left of 单位主要领导 and 局分管领导.
  static func isModified(_ text: String) -> Bool {
    PersonWords.modifiers.contains { modifier in
      let isClear = modifier.count > 1 || !startsLikeName(text)
      return isClear && text.hasPrefix(modifier) || modifier.count > 1 && text.hasSuffix(modifier)
    }
  }

  static func objection(toTwo text: String, isTitled: Bool) -> Wording? {
    if ["市委", "县委", "区委", "党委", "纪委", "编办", "编委", "市府", "区府", "县府"].contains(text) {
      return unit
    }
    if PersonTitle.familiarSurname(text) != nil { return surname }
    if let first = text.first, let last = text.last,
      first == "大" && isSurname(last) || "老董队院校所站书".contains(last) && isSurname(first)
    {
      return surname
    }
    // 财政局长 is no person of the name 财政.
    return isTitled && !startsLikeName(text) ? role : nil
  }

  /// Four letters and more: a name behind a unit or a title (财政局吴刚), a surname there (财政局冯), or a unit.
  private static func objection(toLong text: String) -> Wording? {
    var found: Wording?
    for length in 2...4 where text.count >= length + 2 {
      let name = String(text.suffix(length))
      guard PersonTitle.endsUnitOrTitle(text.dropLast(length)) else { continue }
      let why = objection(toChinese: name)
      if startsLikeName(name), why == nil { return nil }
      found = found ?? (isFamiliar(name) ? surname : nil)
    }
    if PersonTitle.isUnit(text) { return unit }
    return found ?? surnameBehindUnit(text)
  }

  private static func isFamiliar(_ name: String) -> Bool {
    name.count == 2 && objection(toTwo: name, isTitled: false) == surname
  }

  /// 财政局冯, 县委冯.
  private static func surnameBehindUnit(_ text: String) -> Wording? {
    guard let last = text.last, isSurname(last),
      PersonTitle.endsUnitOrTitle(text.dropLast())
    else { return nil }
    return surname
  }

  private static func isSurname(_ letter: Character) -> Bool {
    PersonWords.commonSurnames.contains(letter)
  }

  /// 李登科 and 张学会 end like units and are names.
  private static func mayBeName(_ text: String) -> Bool {
    text.count == 3 && startsLikeName(text) && text.first != "金"
      && text.last.map { "科社会乡".contains($0) } == true
  }

  private static func startsLikeName(_ text: String) -> Bool {
    text.first.map { PersonWords.commonSurnames.contains($0) } ?? false
  }

  static func letters(_ text: Substring) -> String {
    let kept = text.unicodeScalars.filter {
      ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        && !$0.properties.isDefaultIgnorableCodePoint
    }
    return String(String.UnicodeScalarView(kept))
  }

  static func withoutBrackets(_ text: Substring) -> String {
    var (bare, depth) = ("", 0)
    for letter in text {
      if "([{〔【〈《<".contains(letter) {
        depth += 1
      } else if ")]}〕】〉》>".contains(letter) {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        bare.append(letter)
      }
    }
    return bare
  }
}
