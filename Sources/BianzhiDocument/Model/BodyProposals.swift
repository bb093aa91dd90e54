/// The inner bodies that a text names or counts.
package struct BodyProposals: Hashable, Sendable {
  /// Bodies; nil where the text states no number.
  package var statedCount: Int?
  /// As written, with second names in brackets.
  package var names: [String] = []
  package var isHeld = false
  package var span: TextSpan
}
