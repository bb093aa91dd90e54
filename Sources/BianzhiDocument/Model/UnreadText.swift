/// A clause that holds a number which is not proposed.
package struct UnreadText: Hashable, Sendable {
  /// Why it is not.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// No rule understands the words around the number.
    case notUnderstood = "not_understood"
    /// A number that was in force before.
    case earlier = "earlier"
    /// A wish, plan or condition, and no approval.
    case notApproved = "not_approved"
    /// People who are there, and no approved places.
    case people = "people_in_post"
    /// The text does not say clearly which organ is meant.
    case whichOrgan = "which_organ"
    /// A limit, a range or an estimate.
    case limit = "limit"
    /// A list that can be cut into names in more ways than one.
    case listUnclear = "list_unclear"
  }

  package let text: String
  package let span: TextSpan
  package let reason: Reason
}
