/// A leader post of the organ itself.
package struct PostProposal: Hashable, Sendable {
  package let title: String
  /// Posts; nil where the text says that somebody holds it beside another post, which adds none.
  package let number: Int?
  package let isConcurrent: Bool
  package let span: TextSpan
}
