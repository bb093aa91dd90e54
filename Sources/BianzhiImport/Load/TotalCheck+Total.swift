extension TotalCheck {
  /// A printed total and what the rows add up to.
  struct Total: Hashable, Sendable {
    let line: Int
    let column: String
    /// Nil where the rows are of several organs: the total is the table's.
    let organ: Int64?
    /// People, or fen.
    let printed: Int64
    let computed: Int64
    let isMoney: Bool
    /// The first and the last row that is added up; 0 where there is none.
    let first: Int
    let last: Int
  }
}
