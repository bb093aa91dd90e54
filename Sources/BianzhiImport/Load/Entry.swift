/// One entry as it was read, to be stored in a table of its kind.
struct Entry: Sendable {
  /// Place of its table among those of the kind.
  var table = 0
  /// One value a column of the key and the content, in the table's order.
  let values: [CellValue]
  /// Its rows of the side table, each without the entry's number; nil where the file does not speak of
  /// them, so that they are not compared.
  var side: Set<[CellValue]>?
  /// Places of values whose cell is blank, with their heading: what the ledger has there stays, and is told.
  var blanks: [Int: String] = [:]
  /// The day of a form, before the data day, whose share of the organ ledger it is, as YYYYMMDD: what the ledger has of a
  /// later day stays.
  var factsOf: Int32?
}

/// The entries of one row of a table.
struct EntryLine: Sendable {
  let file: Int64
  let line: Int
  let entries: [Entry]
}

/// A value of a stored cell.
enum CellValue: Hashable, Sendable {
  case null
  /// The table has no column for it, or the cell is blank: it leaves what the ledger knows.
  case untold
  case integer(Int64)
  case text(String)

  /// Whether a row that has it says nothing there.
  var isNothing: Bool { self == .null || self == .text("") }

  init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}
