public import BianzhiCore
package import Spreadsheets

/// How an import is to be done; the names are those of the command's options.
public struct ImportOptions: Sendable {
  /// The day rosters speak for, where they do not say it themselves.
  public var asOf: CalendarDay?
  /// Name of the kind of table, else recognised by the header words.
  public var kind: String?
  /// The organ of files that name none.
  public var organ: String?
  /// Name of the text encoding, else detected.
  package var encoding: TextEncoding?
  /// Row of the header, as a spreadsheet numbers rows.
  public var headerRow: Int?
  /// Name or number (from 1) of the sheet to read, else all that fit.
  public var sheet: String?
  /// How headers are to be read, from `--map`.
  package var mappings: [Mapping] = []
  /// The file they came from, for messages.
  package var mappingFile: String?
  /// Do everything, store nothing.
  public var isDryRun = false
  /// A blank organ means the one of the row above: a merged cell that became blanks.
  public var fillsDown = false
  /// The month of pay lists that name none, as YYYYMM.
  package var month: Int32?
  /// Store the good rows and hold the bad ones back.
  public var quarantines = false
  /// Files that cannot be read do not stop the others, not even where none is left: a trial that looks for
  /// all problems.
  package var collectsAll = false
  /// What happens to people of a roster that the files do not name.
  package var missing = MissingRows.goCautiously
  /// Why a data day after today is right; nil to refuse one.
  public var evenSo: String?
  /// The last day that data can be of; nil for any.
  package var lastDay: CalendarDay? = EntryTime.today
  /// Called now and then with how far a file has been read.
  package var progress: (@Sendable (ImportProgress) -> Void)?

  /// Kinds and encodings recognised, all or nothing.
  public init() {}
}

/// What `--replace` and `--add` say about rows that are not in the import.
package enum MissingRows: Sendable {
  /// They go, unless they are more than a fifth of an organ's people.
  case goCautiously
  /// They go (`--replace`).
  case go
  /// They stay (`--add`).
  case stay
}

/// How far an import is.
package struct ImportProgress: Sendable {
  package let file: String
  /// Bytes of the file read so far, and its size.
  package let bytes: Int
  package let size: Int
  package let rows: Int
}
