/// Makes a text safe for one line of a terminal, and short enough.
///
/// Control characters become visible marks, so that no cell can break the layout or send the
/// terminal an escape sequence; so do marks that turn the direction of writing.
package enum VisibleText {
  private static let ellipsis = "…"

  /// The text in one line, without anything a terminal would obey.
  package static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { mark(for: $0) != nil }) else { return text }
    var line = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar != "\n" || last != "\r" { line.append(mark(for: scalar) ?? scalar) }
      last = scalar
    }
    return String(line)
  }

  /// The same line by line: line feeds stay.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  /// The text if it fits, else its beginning and `…`; never more than `limit` columns.
  package static func shortened(_ text: String, to limit: Int) -> String {
    guard DisplayWidth.columns(of: text) > limit else { return text }
    guard limit > 0 else { return "" }
    var (kept, columns) = ("", 0)
    for character in text {
      columns += DisplayWidth.columns(of: character)
      guard columns < limit else { break }
      kept.append(character)
    }
    return kept + ellipsis
  }

  /// Nil for a character that may stay.
  private static func mark(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20..<0x7F, 0x3000..<0xA000: nil  // most of all texts
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "\u{2424}"  // ␤
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)  // ␀ to ␟
    case 0x7F: "\u{2421}"  // ␡
    case 0x80..<0xA0: "\u{2426}"  // ␦
    case 0xA0..<0xAD, 0xAE..<0x300, 0x200C, 0x200D, 0xE0020...0xE007F: nil  // parts of emoji
    default: scalar.properties.generalCategory == .format ? "\u{2426}" : nil
    }
  }
}
