import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// Tables of the work on the spot and of counts over many audits.
enum SiteTable {
  /// Writes a table with the chain's last link behind it; a table for the eye has it below instead.
  static func write(
    _ ledger: Ledger, _ columns: [ResultColumn], _ rows: [[ResultValue]], _ request: OutputRequest
  ) throws {
    if request.format == .table {
      try ResultWriter.write(ResultTable(columns: columns, rows: rows), request)
      try Chain.note(ledger)
    } else {
      let chain = try Chain.value(ledger)
      try ResultWriter.write(
        ResultTable(columns: columns + [Chain.column], rows: rows.map { $0 + [chain] }), request)
    }
  }

  static func text(_ text: String?) -> ResultValue {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
  }

  static func integer(_ number: Int?) -> ResultValue { number.map { .integer($0) } ?? .none }
  static func day(_ day: CalendarDay?) -> ResultValue {
    day.map { .text($0.description) } ?? .none
  }

  static func decimal(_ digits: String?) -> ResultValue { digits.map { .decimal($0) } ?? .none }

  /// - Throws: ``ActError/unknown(_:)`` for what is no number of a leader in a plan.
  static func subject(_ text: String) throws -> PlanSubjectName {
    guard let subject = PlanSubjectName(text) else { throw ActError.unknown(text) }
    return subject
  }

  static func number(_ text: String, _ letter: Character) throws -> Int {
    guard let number = RecordName.number(text, letter) else { throw ActError.unknown(text) }
    return number
  }
}
