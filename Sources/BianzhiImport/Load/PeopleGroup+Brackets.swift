import BianzhiCore

/// What stands within brackets, and without them.
extension PeopleGroup {
  /// What brackets behind the words say: 人员花名册（退休）.
  init?(bracketsOf text: String) {
    // No bracket of any width begins otherwise: nearly every name of a sheet or a file ends here.
    guard
      text.utf8.contains(where: { [0x28, 0x5B].contains($0) || $0 > 0xEE || $0 & 0xFE == 0xE2 })
    else { return nil }
    let folded = text.compatibilityForm.filter { !$0.isWhitespace }
    for inner in Self.bracketed(Array(folded)) where (2...8).contains(inner.count) {
      let inner = String(inner)
      if let whole = PeopleGroup(whole: inner) {
        self = whole
        return
      }
      if let kind = Self.bareKinds[inner] {
        self.init(state: nil, kind: kind, isBare: true)
        return
      }
    }
    return nil
  }

  /// Whether a state is one that people are asked about.
  static func isAsked(_ state: String) -> Bool { !WordReading(of: state, in: "state").isKnown }

  /// What brackets tell of people whose heading leaves it open: 借调人员（从下属单位借入，编制在原单位）.
  static func told(inBracketsOf text: String) -> String? {
    let folded = text.compatibilityForm.filter { !$0.isWhitespace }
    for inner in bracketed(Array(folded)) {
      if case .says(_, _, let part) = NoteState(String(inner)) {
        return HeadedState.text(heading: HeadedState.title, part)
      }
    }
    return nil
  }

  /// What stands between an opening bracket and the next one, where that closes.
  private static func bracketed(_ text: [Character]) -> [ArraySlice<Character>] {
    var (found, start): ([ArraySlice<Character>], Int?) = ([], nil)
    for (place, character) in text.enumerated() {
      if "([〔【".contains(character) {
        start = place + 1
      } else if ")]〕】".contains(character) {
        if let start { found.append(text[start..<place]) }
        start = nil
      }
    }
    return found
  }

  /// The text without what stands in brackets, and without blanks.
  static func outsideBrackets(_ text: String) -> String {
    var (depth, kept) = (0, String.UnicodeScalarView())
    for scalar in text.compatibilityForm.unicodeScalars {
      switch scalar {
      case "(", "[", "〔", "【": depth += 1
      case ")", "]", "〕", "】": depth = max(0, depth - 1)
      default: if depth == 0, !scalar.properties.isWhitespace { kept.append(scalar) }
      }
    }
    return String(kept)
  }
}
