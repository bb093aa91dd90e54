extension TotalCheck {
  /// A row of totals that neither the rows above it nor all of them add up to.
  struct Open {
    /// Place in ``columns``; −1 for the number of rows.
    let column: Int
    let line: Int
    let printed: Int64
    let above: TotalSpan
    /// No row stood above it.
    let isFirst: Bool
    /// It need not count people who are not in post.
    var isOfServing = false
    /// Whose rows it adds up is not told: it may be of some of them.
    var isOfSome = false
  }
}
