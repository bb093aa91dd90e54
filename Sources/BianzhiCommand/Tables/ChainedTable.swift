import BianzhiCore
import BianzhiReport

/// Results whose last column is the last link of the chain of events.
///
/// A table on a screen has no room for it: there it is said beside the table.
enum ChainedTable {
  static func write(
    _ columns: [ResultColumn], _ rows: [[ResultValue]], _ ledger: Ledger, _ request: OutputRequest
  ) throws {
    guard request.format != .table else {
      try ResultWriter.write(ResultTable(columns: columns, rows: rows), request)
      return try Chain.note(ledger)
    }
    let chain = try Chain.value(ledger)
    let table = ResultTable(columns: columns + [Chain.column], rows: rows.map { $0 + [chain] })
    try ResultWriter.write(table, request)
  }
}

/// Values that the tables of the office share.
enum OfficeValue {
  /// A day; nothing where there is none.
  static func day(_ day: CalendarDay?) -> ResultValue {
    day.map { .text($0.description) } ?? .none
  }

  /// A text of people or of another office, without identity numbers.
  static func masked(_ text: String?) -> ResultValue {
    text.map { .text(PersonNumber.mask($0)) } ?? .none
  }
}
