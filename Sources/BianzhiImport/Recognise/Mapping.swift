/// How one header is read: the kind of table, and which field each header word is.
///
/// Written by `--save-map`, edited by hand, given back with `--map`, and then kept in the ledger under the
/// header's words.
package struct Mapping: Codable, Sendable, Hashable {
  /// Kind of table, as in `--kind`.
  package var kind: String
  /// The header's words, from left to right; they tell which header is meant.
  package var headings: [String]
  /// Header word to field; an empty field leaves the column out. Words that are not named are
  /// recognised as ever.
  package var columns: [String: String]
  /// Where it was seen, for people.
  package var file: String?
  package var sheet: String?
  package var headerRow: Int?

  /// Two headers are the same if their normalised words are.
  package static func key(_ headings: [String]) -> [String] {
    headings.map(HeaderWord.normal)
  }
}
