/// What is particular about the tables of a kind.
enum TableTrait: Sendable {
  /// They speak for one data day, which a column, a title or `--as-of` gives.
  case speaksForADay
  /// They speak for one month, which a column, a title or `--month` gives.
  case speaksForAMonth
  /// Their rows are people, so that a printed total may count rows.
  case rowsArePeople
  /// Their columns hold no numbers that could be added up.
  case hasNoTotals
  /// Its columns are numbers of quota kinds and posts side by side.
  case isForm
  /// Columns of posts (正职, 副职) stand beside its own.
  case hasPosts
  /// The same sheet may be a wide form as well.
  case mayBeAForm
  /// A cell of its column of bodies may name several.
  case listsBodies
}
