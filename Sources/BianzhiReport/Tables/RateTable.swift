package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `rate`: how much has been put right.
  package static let rates = Table<RectificationRate>(
    [
      Column("group", zh: "分组", en: "group") {
        .word(code: $0.group.code, wording: $0.group.wording)
      },
      Column("confirmed", zh: "已确认", en: "confirmed", .number) { .integer($0.confirmed) },
      Column("accepted", zh: "已销号", en: "accepted", .number) { .integer($0.accepted) },
      Column("exempt", zh: "免予整改", en: "exempt", .number) { .integer($0.exempt) },
      Column("void", zh: "作废", en: "void", .number) { .integer($0.void) },
      Column("rate", zh: "整改率%", en: "rate %", .number) { .digits($0.rate.percent) },
      Column("due", zh: "已到期", en: "due", .number) { .integer($0.due) },
      Column("due_accepted", zh: "到期已销号", en: "due accepted", .number) {
        .integer($0.dueAccepted)
      },
      Column("due_rate", zh: "到期整改率%", en: "due rate %", .number) { .digits($0.dueRate.percent) },
      Column("overdue", zh: "逾期", en: "overdue", .number) { .integer($0.overdue) },
    ], look: SheetLook(Wording(zh: "整改率", en: "Rates of rectification")))
}
