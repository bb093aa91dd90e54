/// What a row of a printed table turned out to be.
enum RowClass {
  case data
  case total
  /// The header again, or the row of column numbers below it.
  case header
  /// Words above, between or below the rows.
  case caption(Caption)
  /// A row prepared for somebody: a running number, strokes and zeros.
  case filler
  /// The heading of another table.
  case otherHeader
  /// A row of a few numbers that count the people above it.
  case counts
  /// A row about no person or organ: a vacant post, an example, what to write below the headings.
  case nobody
}
