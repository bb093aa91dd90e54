import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi sql`: reads the ledger with one SELECT.
struct SQLCommand: Verb {
  static let help = Help(
    "sql", zh: "用一条 SELECT 查询台账（只读，号码打码）",
    en: "Read the ledger with one SELECT (read-only, numbers masked)",
    example: "\"SELECT organ_code, count(*) FROM staff GROUP BY organ_code\"",
    more: Wording(
      zh: "可查：\(views)",
      en: "There are: \(views)"))

  private static let views = Ledger.publicViews.joined(separator: " ")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      say("SELECT 语句；- 从标准输入读", "The statement; - reads it from standard input"),
      valueName: "select"))
  var statement: String
  @OptionGroup var revealing: RevealOptions

  func execute() throws -> ExitStatus {
    var text = statement
    if text == "-" { text = try StandardInput.text() }
    let request = try output.request(otherwise: .table, reveals: revealing.reveal)
    let ledger = try common.ledger()
    let reveals = try revealing.permit(ledger, command: "sql --reveal")
    do {
      try ledger.query(text, reveals: reveals) { query in
        let columns = query.columns.map { ResultColumn($0, Wording(zh: $0, en: $0)) }
        let table = ResultTable(columns: columns) { emit in
          try query.each { row in try emit(row.map(\.result)) }
        }
        try ResultWriter.write(table, request)
      }
    } catch let error as QueryError {
      throw error.told
    }
    return .done
  }
}

extension QueryError {
  fileprivate var told: CommandError {
    switch self {
    case .baseTable(let name): .revealNeeded(table: name)
    case .refused(let reason): .notSelect(reason)
    case .stopped(let excess): .stopped(excess)
    }
  }
}

extension QueryValue {
  fileprivate var result: ResultValue {
    switch self {
    case .null: .none
    case .integer(let number): .integer(Int(number))
    case .real(let text): .decimal(text)
    case .text(let text): .text(text)
    }
  }
}
