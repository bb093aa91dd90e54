package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `return list`: the units in the scope of a plan and their reports.
  package static let returns = Table<UnitReturn>([
    Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
    Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
    Column("subject", zh: "审核对象", en: "subject", .identifier) {
      .text($0.subjects.map(\.description).joined(separator: " "))
    },
    Column("state", zh: "报告", en: "state") { .word($0.state) },
    Column("day", zh: "日期", en: "day", .identifier) { .day($0.day) },
    Column("signed_by", zh: "签字人", en: "signed by") { .filled($0.signedBy) },
  ])

  /// `blocked`: organs that should get no new staff yet.
  package static let blocked = Table<BlockedOrgan>([
    Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
    Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
    Column("findings", zh: "未整改问题", en: "findings", .number) { .integer($0.reasons.count) },
    Column("overdue", zh: "逾期", en: "overdue", .number) { .integer($0.overdue) },
    .words("reasons", zh: "问题", en: "reasons", .sentence) { organ in
      Wording(
        zh: organ.reasons.map { "\($0.finding) \($0.status.wording.zh)" }.joined(separator: "; "),
        en: organ.reasons.map { "\($0.finding) \($0.status.wording.en)" }.joined(separator: "; "))
    },
  ])
}
