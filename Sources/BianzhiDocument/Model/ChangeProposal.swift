/// A change of an approved number.
package struct ChangeProposal: Hashable, Sendable {
  /// The quota kind or the words for the posts; nil where the text says only 编制.
  package let kind: String?
  /// People or posts: above 0 where they are added.
  package let delta: Int
  /// The organ that gives; nil where the text names none.
  package let from: String?
  /// The organ that receives; nil where the text names none.
  package let to: String?
  package var isHeld = false
  /// Whether it compares with the number before, so that it is all that changed: 较原核定增加8名.
  package var isOfBefore = false
  package let span: TextSpan
}

extension [ChangeProposal] {
  /// How much a number changed: by what is told of the number before, or by all changes together.
  var sum: Int { first(where: \.isOfBefore)?.delta ?? reduce(0) { $0 + $1.delta } }
}
