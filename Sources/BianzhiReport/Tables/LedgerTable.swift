package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `finding ledger`: the rectification ledger, which people fill in and hand back.
  package static let ledger = Table<LedgerEntry>(
    LedgerColumn.all.map { column in
      Column(
        column.key, zh: column.wording.zh, en: column.wording.en, column.isNumber ? .number : .text
      ) { value(column.cell($0)) }
    },
    short: ["finding", "status", "organ_name", "problem", "owner", "deadline", "overdue_days"])

  private static func value(_ cell: LedgerCell) -> ResultValue {
    switch cell {
    case .none: .none
    case .text(let text): .text(text)
    case .number(let number): .integer(number)
    case .word(let code, let wording): .word(code: code, wording: wording)
    }
  }
}
