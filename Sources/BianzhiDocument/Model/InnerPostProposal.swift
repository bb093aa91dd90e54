/// Posts that head inner bodies.
package struct InnerPostProposal: Hashable, Sendable {
  package let label: String
  /// Posts; nil where only the numbers of heads and deputies are stated.
  package var number: Int?
  package var main: Int?
  package var deputy: Int?
  package var includes: [PartProposal] = []
  package var isHeld = false
  /// Whether the other half, heads or deputies, was left unread.
  package var isIncomplete = false
  package var span: TextSpan
}
