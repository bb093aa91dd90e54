/// A coded word that a column of the ledger or the payload of an event keeps.
///
/// A word that is not of the set is refused when it is read; it never becomes another word.
package protocol KeptWord: CodedWord, Codable {}

extension KeptWord {
  /// - Throws: ``UnknownWord``.
  package init(from decoder: any Decoder) throws {
    let word = try decoder.singleValueContainer().decode(String.self)
    guard let found = Self(rawValue: word) else {
      throw UnknownWord(word, in: decoder)
    }
    self = found
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A word that is not of its set, where the reader knows the member alone; whoever knows the table and the
/// row makes a ``StoredWordError`` of it.
package struct UnknownWord: Error {
  package let member: String
  package let word: String

  package init(_ word: String, in decoder: any Decoder) {
    (self.word, member) = (word, decoder.codingPath.map(\.stringValue).joined(separator: "."))
  }
}
