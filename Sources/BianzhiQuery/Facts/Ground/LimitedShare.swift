/// What organs take of a limit.
struct LimitedShare {
  /// A row behind it.
  struct Part {
    /// A stored table, and the number of its row.
    let source: String
    let entry: Int64
    /// The name of the organ; empty for the limit itself.
    let member: String
    let reason: String
  }

  /// What is taken for certain.
  var known = 0
  /// What organs of the region and tier may take beside that.
  var possible = 0
  /// What organs take that may be of the region and tier or not.
  var untold = 0
  /// Why nobody knows how much more is taken; nil where the numbers above are all.
  var open: UnjudgedReason?
  /// An organ that the limit leaves out is none of the ledger: one that counts may be it.
  var hasUnknownOutside = false
  var parts: [Part] = []

  /// Why nobody can say whether a number is exceeded; nil where that is certain.
  func whyOpen(for number: Int) -> UnjudgedReason? {
    if known > number { return hasUnknownOutside ? .ceilingUnread : nil }
    if let open { return open }
    if known + possible > number { return .shareUntold }
    return known + possible + untold > number ? .regionUntold : nil
  }
}
