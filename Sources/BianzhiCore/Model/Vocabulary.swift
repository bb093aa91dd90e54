/// The words of one field: its canonical Chinese terms, their English, and what people write.
///
/// Looked up once for each distinct text of a table, not once a row.
package struct Vocabulary: Sendable {
  /// One canonical term. The code of a value is its Chinese term.
  package struct Term: Hashable, Sendable {
    package let wording: Wording
    package let aliases: [String]
    package var code: String { wording.zh }

    init(wording: Wording, aliases: [String]) { (self.wording, self.aliases) = (wording, aliases) }

    /// Aliases stand in one string with blanks between; the term itself, in both languages, is
    /// always understood and need not be repeated.
    init(_ code: some RawRepresentable<String>, _ english: String, _ aliases: String = "") {
      wording = Wording(zh: code.rawValue, en: english)
      self.aliases = aliases.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  /// The field's name, as in the table of recorded texts.
  package let field: String
  package let terms: [Term]
  private let codes: [String: Int]

  init(_ field: String, _ terms: [Term]) {
    self.field = field
    self.terms = terms
    var codes: [String: Int] = [:]
    for (place, term) in terms.enumerated() {
      for word in [term.wording.zh, term.wording.en] + term.aliases {
        codes[Self.key(of: word)] = codes[Self.key(of: word)] ?? place
      }
    }
    self.codes = codes
  }

  /// The canonical term for a recorded text; nil where the field has no such word.
  package func code(for recorded: String) -> String? { term(for: recorded)?.code }

  /// The term for a recorded text; nil where the field has no such word.
  package func term(for recorded: String) -> Term? {
    codes[Self.key(of: recorded)].map { terms[$0] }
  }

  /// What is compared: NFKC, lower case, without blanks, dashes and the usual punctuation.
  package static func key(of text: String) -> String {
    if text.unicodeScalars.allSatisfy(isPlain) { return text }
    var key = String.UnicodeScalarView()
    for scalar in PlainText.folded(text).unicodeScalars
    where !scalar.properties.isWhitespace && !ignored.contains(scalar) {
      key.append(scalar)
    }
    return String(key).lowercased()
  }

  /// Common Chinese characters, digits and small letters: what stays as it is.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x30...0x39, 0x61...0x7A: true
    default: false
    }
  }

  private static let ignored = Set("()（）/、.：:-—–_\u{FEFF}\u{200B}".unicodeScalars)
}

/// A value that is one of a field's canonical terms; the raw value is the Chinese term.
package protocol FieldTerm: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var words: Vocabulary { get }
}

extension FieldTerm {
  /// Reads a recorded text; nil where the field has no such word.
  package init?(recorded: String) {
    guard let code = Self.words.code(for: recorded) else { return nil }
    self.init(rawValue: code)
  }

  /// The term in both languages.
  package var wording: Wording {
    Self.words.term(for: rawValue)?.wording ?? Wording(zh: rawValue, en: rawValue)
  }
}
