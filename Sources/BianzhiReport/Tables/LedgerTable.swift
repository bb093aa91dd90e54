package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `finding ledger`: the rectification ledger, which people fill in and hand back.
  package static let ledger = Table<LedgerEntry>(
    LedgerColumn.all.map { column in
      Column(
        column.key, zh: column.wording.zh, en: column.wording.en,
        column.isNumber ? .number : column.key == "problem" ? .sentence : .text
      ) { value(column.cell($0), isDay: column.key.hasSuffix("deadline")) }
    },
    short: ["finding", "status", "organ_name", "problem", "owner", "deadline", "overdue_days"],
    look: SheetLook(
      Wording(zh: "机构编制问题整改台账", en: "Rectification ledger"),
      open: Set(LedgerColumn.all.filter { $0.use == .open }.map(\.key)),
      choices: [
        "status": FindingStatus.allCases.map(\.wording),
        "term": RectificationTerm.allCases.map(\.wording), "duty": Duty.allCases.map(\.wording),
        "is_policy": [Wording(zh: "是", en: "yes"), Wording(zh: "否", en: "no")],
      ]))

  private static func value(_ cell: LedgerCell, isDay: Bool) -> ResultValue {
    switch cell {
    case .none: .none
    case .text(let text): isDay ? CalendarDay(text).map { .day($0) } ?? .text(text) : .text(text)
    case .number(let number): .integer(number)
    case .word(let code, let wording): .word(code: code, wording: wording)
    }
  }
}
