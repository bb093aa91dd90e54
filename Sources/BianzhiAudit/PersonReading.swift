import Foundation

/// A text of who acts, taken apart: 财政局吴刚局长、郑丙（审计组） names 吴刚 and 郑丙 and two units.
struct PersonReading {
  /// Whole names, in one writing.
  private(set) var names: Set<String> = []
  /// Surnames that stand alone: 吴局长, 老吴.
  private(set) var surnames: Set<String> = []
  /// The words of names in Latin or other foreign letters.
  private(set) var words: [Set<String>] = []
  /// Somebody is named in foreign letters, and nobody in Chinese ones: Qí Dàshān, Mr Qi.
  private(set) var isForeign = false
  /// Units that stand before a name or in brackets.
  private(set) var units: Set<String> = []
  /// Units without anybody.
  private(set) var unitsAlone: Set<String> = []
  /// What is too long for a name and could not be taken apart, and what stands in brackets: 郑丙（代吴刚）.
  private(set) var unread: Set<String> = []

  init(_ text: String) {
    let plain = PersonText.plain(text).folding(options: .diacriticInsensitive, locale: nil)
    let parts = PersonText.parts(of: plain)
    for part in parts {
      let (bare, bracketed) = Self.withoutBrackets(String(part))
      let said = bracketed.map(Self.letters).filter { !$0.isEmpty }
      units.formUnion(said)
      unread.formUnion(said)
      read(bare)
    }
    // Wu, Gang is one person, or two.
    let words = parts.map { Self.letters(String($0)) }
    if words.count == 2, words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) }) {
      readLatin(words)
    }
    let isNamed = names.contains {
      $0.contains(where: Self.isChinese) && !PersonTitle.isUnit($0)
    }
    isForeign = !self.words.isEmpty && !isNamed
  }

  /// Whether somebody is named in Chinese letters; 李登科 ends like a unit and is a name.
  var namesChinese: Bool { names.contains { $0.contains(where: Self.isChinese) } }

  /// One entry of the list; it may still be a list by blanks or by 和.
  private mutating func read(_ part: String) {
    let blocks = part.split(whereSeparator: \.isWhitespace).map { Self.letters(String($0)) }
      .filter { !$0.isEmpty }
    if blocks.contains(where: Self.isForeign) {
      readLatin(blocks)
      return
    }
    let whole = blocks.joined()
    take(whole)
    if blocks.count > 1, blocks.allSatisfy({ $0.count > 1 }) {
      for block in blocks { take(block) }
    }
    for mark in ["和", "与", "及", "同"] {
      var rest = whole[...]
      while let found = rest.firstRange(of: mark) {
        let (before, after) = (whole[..<found.lowerBound], whole[found.upperBound...])
        if before.count > 1, after.count > 1 {
          take(String(before))
          read(String(after))
        }
        rest = rest[found.upperBound...]
      }
    }
  }

  /// A name in foreign letters, perhaps with Chinese titles around it, or a Chinese one behind Mr.
  private mutating func readLatin(_ blocks: [String]) {
    let latin = blocks.map { String($0.filter { !Self.isChinese($0) }) }
      .filter { !$0.isEmpty && !PersonTitle.latin.contains($0) }
    let chinese = blocks.map { String($0.filter(Self.isChinese)) }
      .filter { !PersonTitle.withoutTitle($0).isEmpty }
    guard !latin.isEmpty else {
      for text in chinese { take(text) }
      return
    }
    units.formUnion(chinese.map(PersonTitle.withoutTitle))
    names.insert(latin.joined())
    names.insert(latin.sorted().joined())
    words.append(Set(latin))
  }

  /// A text without blanks: a name, a name behind a unit or a title, a surname with a title, or a unit.
  private mutating func take(_ text: String) {
    let bare = PersonTitle.withoutTitle(text)
    guard !bare.isEmpty else {
      unitsAlone.insert(text)
      units.insert(text)
      return
    }
    names.insert(bare)
    let isTitled = bare != text
    if bare.count == 1 || (isTitled && PersonTitle.isDoubleSurname(bare)) {
      surnames.insert(bare)
    } else if bare.count == 2, let surname = PersonTitle.familiarSurname(bare) {
      surnames.insert(surname)
    } else if PersonTitle.isUnit(bare) {
      unitsAlone.insert(bare)
      units.insert(bare)
    } else if let (unit, name) = PersonTitle.split(bare) {
      names.insert(name)
      units.insert(PersonTitle.withoutTitle(unit))
      return
    }
    if bare.count > 3 { unread.insert(bare) }
  }

  private static func isForeign(_ text: String) -> Bool {
    text.contains { $0.isLetter && !isChinese($0) }
  }

  private static func isChinese(_ letter: Character) -> Bool {
    letter.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
  }

  /// Letters and digits alone, in small letters.
  private static func letters(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        && !$0.properties.isDefaultIgnorableCodePoint
    }
    return String(String.UnicodeScalarView(kept)).lowercased()
  }

  private static func withoutBrackets(_ text: String) -> (bare: String, bracketed: [String]) {
    var (bare, inner, depth): (String, [String], Int) = ("", [], 0)
    for letter in text {
      if "([{〔【〈《<".contains(letter) {
        if depth == 0 { inner.append("") }
        depth += 1
      } else if ")]}〕】〉》>".contains(letter) {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        bare.append(letter)
      } else {
        inner[inner.count - 1].append(letter)
      }
    }
    return (bare, inner)
  }
}
