/// A number inside another one (含, 其中) or beside it (另有), under the words the text gives it.
package struct PartProposal: Hashable, Sendable {
  package let label: String
  /// People or posts.
  package let number: Int
  package let span: TextSpan
}
