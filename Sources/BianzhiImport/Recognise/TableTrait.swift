/// What is particular about the tables of a kind.
enum TableTrait: Sendable {
  /// They speak for one data day, which a column, a title or `--as-of` gives.
  case speaksForADay
  /// They speak for one month, which a column, a title or `--month` gives.
  case speaksForAMonth
  /// Their rows are people, so that a printed total may count rows.
  case rowsArePeople
  /// The name of the unit is kept beside its code, and a rule compares it with the ledger.
  case keepsUnitNames
  /// Their columns hold no numbers that could be added up.
  case hasNoTotals
  /// Its columns are numbers of quota kinds and posts side by side.
  case isForm
  /// Columns of posts (正职, 副职) stand beside its own.
  case hasPosts
  /// The same sheet may be a wide form as well.
  case mayBeAForm
  /// Its columns may stand in an organ ledger, which is then both.
  case mayStandInOrganLedger
  /// The organ ledger itself: its rows are the organs that all others belong to.
  case isOrganLedger
  /// Its rows are of regions: no organ hands them in.
  case rowsAreRegions
  /// Its rows are organs or inner bodies, which no row above them owns.
  case rowsAreOrgans
  /// Its numbers are those of whole organs: a sheet that names inner bodies is none.
  case numbersAreOfOrgans
  /// A table is one only where its words say that it counts posts.
  case mustSayPosts
  /// A table is one only where it says, or what only an approval tells shows, that it is the approved one.
  case mustSayApproved
  /// Header words that no list has are read by what they are made of.
  case readsMadeWords
  /// Its rows stand in blocks of a unit, whose name may be in the first row of each only.
  case unitsAreBlocks
  /// Its rows tell how many places or posts are approved, or may.
  case tellsApproved
  /// A cell of its column of bodies may name several.
  case listsBodies
}
