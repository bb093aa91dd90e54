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
