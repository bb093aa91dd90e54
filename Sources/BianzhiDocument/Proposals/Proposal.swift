/// One number or name of a document that may become one entry of the ledger of approvals.
package struct Proposal: Hashable, Sendable {
  package enum Sort: String, CaseIterable, Hashable, Sendable {
    /// Places of one kind.
    case quota
    /// Posts of the organ's own leaders.
    case leader
    /// An inner body.
    case body
    /// Posts that head inner bodies.
    case innerPost = "inner_post"
    /// The organ itself: its rank, its sort, its plates.
    case organ
  }

  package enum Role: String, CaseIterable, Hashable, Sendable {
    case main, deputy, other
  }

  /// Why it can be no entry; each is told with what to do.
  package enum Obstacle: String, CaseIterable, Hashable, Sendable {
    /// A check of the document failed.
    case held
    /// A number that stands with it, as the head beside the deputies, was not understood.
    case incomplete
    /// The ledger has no such kind.
    case otherKind = "other_kind"
    /// The text says that the number will be set elsewhere.
    case toBeSet = "to_be_set"
    /// The text says only 编制.
    case noKind = "no_kind"
    /// The number covers all that belongs to the organ.
    case wholeSystem = "whole_system"
    /// The number is made up of kinds that are entries of their own.
    case sum
    /// Heads and deputies have one number together, or a change does not say which of them it is of.
    case notSplit = "not_split"
    /// Of posts the text tells only by how much their number changed.
    case changeOnly = "change_only"
    /// The text says it of several organs together.
    case severalOrgans = "several_organs"
    /// The text has the organ only under a name without its place, under which the ledger would get a second one.
    case shortName = "short_name"
    /// Somebody holds the post beside another one, which adds none.
    case concurrent
  }

  /// From 1, in the order in which the document's organs were read.
  package let number: Int
  /// Nil where the text never says whom it speaks of.
  package let organ: String?
  package let sort: Sort
  /// The kind of quota, the title, the name of the body or the words for the posts.
  package let label: String
  /// Of posts.
  package let role: Role?
  /// Places or posts; nil for a body and for a mere change.
  package let total: Int?
  /// Above 0 where places are added.
  package let change: Int?
  package let span: TextSpan
  package let obstacle: Obstacle?
  /// Of an organ itself.
  package var facts: OrganFacts? = nil

  /// What it says in the words of its document: two readings of one document say the same.
  package var said: String {
    [
      organ ?? "", sort.rawValue, label, role?.rawValue ?? "", total.map(String.init) ?? "",
      change.map(String.init) ?? "",
    ].joined(separator: "|")
  }
}
