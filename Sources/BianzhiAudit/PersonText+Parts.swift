import Foundation

extension PersonText {
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

  static func letters(_ text: Substring) -> String {
    let kept = text.unicodeScalars.filter {
      ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        && !$0.properties.isDefaultIgnorableCodePoint
    }
    return String(String.UnicodeScalarView(kept))
  }

  static func withoutBrackets(_ text: Substring) -> String { brackets(of: text).bare }

  /// A text without what stands in brackets, and that.
  static func brackets(of text: some StringProtocol) -> (bare: String, bracketed: [String]) {
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

  /// Whether a name stands in brackets behind a role: 分管领导（冯丁）.
  static func isNamed(inBracketsOf text: Substring) -> Bool {
    brackets(of: text).bracketed.map { letters($0[...]) }.contains { name in
      (2...3).contains(name.count) && startsLikeName(name) && !PersonTitle.isUnit(name)
        && !PersonWords.fields.contains(name) && !PersonWords.roles.contains(name)
        && objection(to: name) == nil
    }
  }
}
