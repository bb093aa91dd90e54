/// How far a proposed number may be taken.
package enum ProposalState: String, CaseIterable, Hashable, Sendable {
  /// The text states it.
  case stated
  /// The text states it as the number after a change.
  case after
  /// The text says that it will be set elsewhere; there is no number, and that is not zero.
  case toBeSet = "to_be_set"
  /// A check of the document failed: nobody may take it before a person has looked.
  case held
}
