/// A sum that a document's own numbers must keep.
package struct DocumentCheck: Hashable, Sendable {
  /// What is compared.
  package enum Sort: String, CaseIterable, Hashable, Sendable {
    /// The parts of a number are no more than the number, or make it up.
    case parts
    /// As many bodies are named as stated.
    case bodies
    /// The number before and the change make the number after.
    case chain
    /// Leaders by their titles are as many as by number.
    case leaders
    /// Two numbers are stated for the same thing.
    case repeated
  }

  package let sort: Sort
  package let organ: String?
  package let label: String
  package let stated: Int
  package let computed: Int
  package let passed: Bool
  package let span: TextSpan
}
