package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `finding count`: findings by cause, duty or article.
  package static let findingCounts = Table<FindingCount>([
    Column("class", zh: "类别", en: "class") { .word(code: $0.code, wording: $0.wording) },
    Column("findings", zh: "问题数", en: "findings", .number) { .integer($0.all) },
    Column("open", zh: "未办结", en: "open", .number) { .integer($0.open) },
    Column("accepted", zh: "已销号", en: "accepted", .number) { .integer($0.accepted) },
    Column("overdue", zh: "逾期", en: "overdue", .number) { .integer($0.overdue) },
  ])
}
