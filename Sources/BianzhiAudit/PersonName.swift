import Foundation

/// A person's name, compared as people mean it: blanks and width make no other person.
package enum PersonName {
  /// Whether two texts name somebody in common; each may be a list (吴乙、郑丙). Marks, blanks and what
  /// cannot be seen do not count.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    !keys(of: one).isDisjoint(with: keys(of: other))
  }

  /// Whether a text names nobody: no letter in it.
  package static func isNobody(_ text: String) -> Bool { keys(of: text).isEmpty }

  private static func keys(of text: String) -> Set<String> {
    let parts = text.split { "、，,;；/／\n".contains($0) }
    return Set(
      parts.map { part in
        let letters = part.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
          ($0.properties.isAlphabetic || $0.properties.numericType != nil)
            && !$0.properties.isDefaultIgnorableCodePoint
        }
        return String(String.UnicodeScalarView(letters)).lowercased()
      }.filter { !$0.isEmpty })
  }
}
