import Foundation

/// A Chinese name in Latin letters.
package enum Pinyin {
  /// How a name may be spelt, without blanks and tones, the surname before or behind; empty for one in other letters.
  package static func spellings(of name: String) -> Set<String> {
    guard (2...12).contains(name.count),
      name.unicodeScalars.allSatisfy({ (0x3400...0x9FFF).contains($0.value) })
    else { return [] }
    let sounds = name.map { sound(of: $0) }
    guard !sounds.contains("") else { return [] }
    let others = surnames[name.first ?? " "].map { [$0] } ?? []
    return ([sounds[0]] + others).reduce(into: Set<String>()) { found, first in
      let syllables = [first] + sounds.dropFirst()
      // A surname has one letter, or two.
      for length in 1...max(1, min(2, syllables.count - 1)) {
        let (surname, given) = (syllables.prefix(length), syllables.dropFirst(length))
        found.insert((surname + given).joined())
        found.insert((given + surname).joined())
      }
    }
  }

  /// Whether a text is a name in Latin letters by which a Chinese one may be spelt: Cao Mulin, MULIN CAO of 曹木林.
  package static func spells(_ text: String, _ name: String) -> Bool {
    let letters = text.folding(options: .diacriticInsensitive, locale: nil).lowercased()
      .filter(\.isLetter)
    guard !letters.isEmpty, letters.allSatisfy(\.isASCII) else { return false }
    return spellings(of: name).contains(letters)
  }

  private static func sound(of letter: Character) -> String {
    let latin =
      String(letter).applyingTransform(.mandarinToLatin, reverse: false)?
      .folding(options: .diacriticInsensitive, locale: nil).lowercased() ?? ""
    return latin.allSatisfy { $0.isASCII && $0.isLetter } ? latin : ""
  }

  /// Letters that are read otherwise as surnames.
  private static let surnames: [Character: String] = [
    "曾": "zeng", "单": "shan", "解": "xie", "仇": "qiu", "区": "ou", "任": "ren", "查": "zha", "盖": "ge",
    "朴": "piao",
    "翟": "zhai", "尉": "yu", "乐": "yue", "华": "hua", "覃": "qin", "牟": "mu", "冼": "xian", "缪": "miao",
    "逄": "pang",
    "吕": "lv", "沈": "shen", "折": "she", "员": "yun", "宓": "mi", "洗": "xian",
  ]
}
