package import BianzhiCore
package import Spreadsheets

/// Why an import stored nothing.
package enum ImportError: Problem {
  case unreadable(ReadError)
  case noFiles(path: String)
  case noTable(file: String)
  /// A result of this program, such as an export or a worklist.
  case ownFile(String)
  /// A table of this trade of whose header too little is known.
  case unknownHeadings(file: String, words: [String])
  /// Several files or sheets that cannot be read, each with its reason.
  case several([ImportError])
  /// The same where everything that can be read was to be stored, and nothing can.
  case nothingReadable([ImportError])
  /// `headings` are the header words that stand there.
  case missingColumns(
    file: String, row: Int, kind: String, columns: [[String]], headings: [String])
  case ambiguousKind(file: String, kinds: [String])
  case columnTwice(file: String, row: Int, columns: [String])
  case unknownKind(String)
  /// `proposal` is the last day that the table's title can mean.
  case noDataDay(file: String, proposal: CalendarDay?)
  /// Data of a day, or a month as 2100-01, that is still to come.
  case futureDay(String, today: CalendarDay)
  /// A form whose own title names a day that is still to come.
  case futureForm(file: String, day: CalendarDay, today: CalendarDay)
  /// A pay list that has no month, in a column or in its title.
  case noPayMonth(file: String)
  /// Tables that need a data day name different ones, or some name none.
  case dataDaysDiffer([StatedDay])
  /// A form of which only one number was recognised.
  case tooFewNumbers(file: String, row: Int)
  /// A file that holds only what the sheet is: a list of people made for some matter, or the card of a unit.
  case otherTable(PassedOverSheet)
  /// A table that is a roster or a pay list by what it holds, of a file that is called after another matter.
  case listByName(file: String, matter: String)
  /// Quotas of single inner bodies, which no ledger of organs holds.
  case numbersOfBodies(file: String, row: Int)
  /// Changes of quotas in sentences, such as 核减行政编制1名.
  case changesInWords(file: String, row: Int)
  /// Pay of several months beside each other in one row.
  case monthsAcross(file: String, row: Int)
  /// Transfers of quotas between units with a column for each kind.
  case transfersAcross(file: String, row: Int)
  /// Another table begins below the one that was found.
  case secondTable(file: String, row: Int)
  case noSheet(file: String, wished: String, sheets: [String])
  case noMapping(file: String)
  case badMapping(file: String, reason: Wording)
  case organNameTwice(String)
  case badRows(Int)
  case shrinking([(organ: String, day: String, gone: Int, before: Int)], more: Int)
  /// Rosters of a later day with so many people fewer than the one before.
  case shrunken([ShrunkenRoster], more: Int)
  /// What is only to be added has a day of its own, and nobody of the roster before stands on it.
  case addedToNewDay([ShrunkenRoster], more: Int)
  /// People of another file of the same roster would go; so many more files.
  case droppingFile(DroppedFile, more: Int)
  /// Two files of one import with the same people of one organ and day; so many more organs.
  case sameUnitTwice(JoinedRoster, more: Int)
  /// The same of one organ, where the other files are stored all the same.
  case twoVersions(JoinedRoster)
  /// Two tables of one organ whose titles or names tell different days; so many more organs, or nil where only these
  /// tables are left out.
  case differentPeriods(PeriodClash, more: Int?)
  /// A table that is of another day than the one that was asked for by its own words, and one of that day is there.
  case otherPeriod(PeriodClash, isFirst: Bool)
  /// A table of another day or month than the data day, in a folder whose others are of it.
  case otherDay(table: String, period: String)
  /// A sheet whose title and whose own name are two units of the ledger.
  case unitUnclear(file: String, title: String, sheet: String)
  /// A pay list whose title names several months.
  case severalMonths(file: String)
  /// Entries of which only one may hold on a day, and two do.
  case overlapping([SpanClash])
  /// More than 16,777,215 rows of one organ and day.
  case listTooLong
  case countsDoNotAddUp(file: String)
  /// Problems of several sorts: of files, of rows, of rosters that would shrink.
  case reasons([ImportError])

  package var status: ExitStatus {
    switch self {
    case .unreadable(let error): error.status
    case .several(let errors), .nothingReadable(let errors):
      errors.allSatisfy { $0.status == .usage } ? .usage : .badInput
    case .noFiles, .noSheet, .noMapping: .notFound
    case .futureDay, .futureForm: .refused
    case .unknownKind, .noDataDay, .dataDaysDiffer, .noPayMonth: .usage
    case .noTable, .ownFile, .unknownHeadings, .missingColumns, .ambiguousKind, .columnTwice,
      .badRows, .shrinking, .shrunken, .addedToNewDay, .droppingFile, .organNameTwice, .listTooLong,
      .sameUnitTwice,
      .twoVersions, .differentPeriods, .otherPeriod, .otherDay, .severalMonths,
      .badMapping, .listByName, .tooFewNumbers, .numbersOfBodies, .secondTable, .otherTable,
      .changesInWords, .monthsAcross, .transfersAcross, .overlapping, .unitUnclear:
      .badInput
    case .countsDoNotAddUp: .ourFault
    case .reasons(let errors): Self.status(errors)
    }
  }

  /// Bad input, unless all of them end alike.
  private static func status(_ errors: [ImportError]) -> ExitStatus {
    let statuses = Set(errors.map(\.status))
    return statuses.count == 1 ? statuses.first ?? .badInput : .badInput
  }
}
