/// The names of a workbook's sheets, as Excel accepts them.
struct XLSXWriterSheetNames {
  /// Counted as Excel does: a character beyond U+FFFF is two.
  static let limit = 31
  private static let refused: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]
  private static let otherwise = "Sheet"
  /// Excel keeps this name for itself.
  private static let reserved = "history"

  /// In lower case: Excel does not tell `A` from `a`.
  private var taken: Set<String> = []

  /// A name that no other sheet has, as near to the one asked for as can be.
  mutating func add(_ wish: String) -> String {
    let name = Self.cleaned(wish)
    if taken.insert(name.lowercased()).inserted { return name }
    return next(after: wish, part: 2)
  }

  /// The name of the sheet that continues another one: `名称 (2)`.
  mutating func next(after wish: String, part: Int) -> String {
    let name = Self.cleaned(wish)
    var part = part
    while true {
      let numbered = Self.shortened(name, by: " (\(part))")
      if taken.insert(numbered.lowercased()).inserted { return numbered }
      part += 1
    }
  }

  /// The name without what Excel refuses.
  static func cleaned(_ wish: String) -> String {
    var name = ""
    for character in wish {
      let isControl = character.unicodeScalars.contains {
        $0.properties.generalCategory == .control || $0.value == 0xFFFE || $0.value == 0xFFFF
      }
      if isControl {
        name += " "
      } else {
        name.append(refused.contains(character) ? "_" : character)
      }
    }
    name = shortened(trimmed(name), by: "")
    if name.isEmpty { return otherwise }
    return name.lowercased() == reserved ? name + "_" : name
  }

  private static func shortened(_ name: String, by suffix: String) -> String {
    var name = name
    while name.utf16.count + suffix.utf16.count > limit { name.removeLast() }
    return trimmed(name) + suffix
  }

  /// Without blanks and apostrophes at both ends, which Excel refuses there.
  private static func trimmed(_ name: String) -> String {
    let isEdge: (Character) -> Bool = { $0 == "'" || $0.isWhitespace }
    let rest = name.drop(while: isEdge)
    guard let last = rest.lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(rest[...last])
  }
}
