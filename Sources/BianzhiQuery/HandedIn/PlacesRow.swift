/// How one organ uses its places and leader posts on a day (编制使用情况表): kinds never net, and what is not known is nil.
package struct PlacesRow: Sendable {
  /// Approved and actual leaders of one sort; nil where the organ has no such posts or they cannot be compared.
  package struct Posts: Sendable {
    package internal(set) var approved: Int?
    package internal(set) var actual: Int?
    /// Whether an approval names such posts.
    var isTold = false
  }

  package let organCode: String
  package let organName: String
  /// Name of the superior organ; empty for none.
  package let superior: String
  package let tier: String
  package internal(set) var dataDay: String
  /// Approved people by quota kind, the canonical terms.
  package internal(set) var approvedByKind: [String: Int] = [:]
  package internal(set) var approved: Int?
  package internal(set) var actual: Int?
  package internal(set) var over: Int?
  package internal(set) var vacant: Int?
  /// Places that live plans still give; people who entered under them by the roster's day are on it.
  /// Nil where the ledger has no plans at all.
  package internal(set) var reserved: Int?
  /// Vacant places that no plan has reserved, kind by kind; nil where vacant is.
  package internal(set) var available: Int?
  /// How many more places plans have reserved than are vacant, kind by kind: free places fall short of vacant ones less
  /// reserved ones by so many.
  package internal(set) var overReserved = 0
  package internal(set) var principals = Posts()
  package internal(set) var deputies = Posts()
  package internal(set) var bodyLeaders = Posts()
  /// Codes of why a number is not known.
  package internal(set) var reasons: [String] = []
  /// Codes of why numbers of leader posts are not known.
  package internal(set) var postReasons: [String] = []
  /// Whether any leader post of it is approved.
  package internal(set) var hasPosts = false
  /// Whether an approval of posts does not say whether the organ's or its inner bodies' are meant.
  package internal(set) var hasPostsOfNoScope = false
  /// Whether a kind of quota was added up.
  var hasKinds = false
}
