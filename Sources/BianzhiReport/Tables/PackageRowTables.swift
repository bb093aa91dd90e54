package import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// The tables of what lower offices handed up; numbers and codes bear the office before them.
extension Tables {
  private static func place<Row: Sendable>() -> [Column<PackageRow<Row>>] {
    [
      Column("office", zh: "编办代码", en: "office", .identifier) { .text($0.office) },
      Column("office_name", zh: "编办", en: "office name") { .masked($0.officeName) },
      Column("year", zh: "年度", en: "year", .number) { .integer($0.year) },
      Column("package", zh: "数据包", en: "package", .identifier) { .text($0.package) },
    ]
  }

  private static func organ<Row: Sendable>(
    _ code: @escaping @Sendable (Row) -> String, _ name: @escaping @Sendable (Row) -> String
  ) -> [Column<PackageRow<Row>>] {
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) {
        .text("\($0.office)/\(code($0.row))")
      },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text(name($0.row)) },
    ]
  }

  /// `package findings`: findings of lower offices and where they stand.
  package static let packageFindings = Table<PackageRow<OfficePackage.Finding>>(
    [
      Column("finding", zh: "问题编号", en: "finding", .identifier) {
        .text("\($0.office)/\($0.row.finding)")
      },
      Column("rule", zh: "规则", en: "rule") {
        .word(code: $0.row.rule, wording: ConfirmedFinding.title(of: $0.row.rule))
      },
      Column("severity", zh: "严重程度", en: "severity") { .word($0.row.severity) },
      Column("status", zh: "状态", en: "status") { .word($0.row.status) },
    ] + organ(\.organCode, \.organName) + [
      Column("part", zh: "项目", en: "part") { .masked($0.row.part) },
      Column("expected", zh: "核定", en: "expected", .number) { .optional($0.row.expected) },
      Column("actual", zh: "实有", en: "actual", .number) { .optional($0.row.actual) },
      Column("seen", zh: "数据情况", en: "seen", .identifier) { .text($0.row.state.rawValue) },
      Column("owner", zh: "责任人", en: "owner") { .optional($0.row.owner) },
      Column("deadline", zh: "整改时限", en: "deadline", .identifier) { .day($0.row.deadline) },
      Column("overdue_days", zh: "逾期天数", en: "overdue days", .number) { row in
        .integer(row.row.status.overdueDays(row.row.deadline, on: row.asOf))
      },
      Column("rebounds", zh: "反弹次数", en: "rebounds", .number) { .integer($0.row.rebounds) },
      Column("closed_by", zh: "销号人", en: "closed by") { .optional($0.row.closedBy) },
      Column("closed_on", zh: "销号日期", en: "closed on", .identifier) { .day($0.row.closedOn) },
      Column("proof", zh: "销号依据", en: "proof", .identifier) { .optional($0.row.proof) },
      Column("as_of", zh: "截至日期", en: "as of", .identifier) { .day($0.asOf) },
    ] + place(),
    short: [
      "finding", "severity", "status", "organ_name", "rule", "part", "expected", "actual", "owner",
      "deadline", "overdue_days",
    ], look: SheetLook(Wording(zh: "下级问题办理情况", en: "Findings of lower offices")))

  /// `package strength`: approved and actual people of lower offices.
  package static let packageStrength = Table<PackageRow<OfficePackage.Strength>>(
    organ(\.organCode, \.organName) + [
      .words("quota_kind", zh: "编制类型", en: "quota kind") {
        PartWords.words($0.row.kind, .quotaKind)
      },
      Column("approved", zh: "核定", en: "approved", .number) { .optional($0.row.approved) },
      Column("actual", zh: "实有", en: "actual", .number) { .optional($0.row.actual) },
      Column("over", zh: "超编", en: "over", .number) { .optional(excess($0.row, 1)) },
      Column("vacant", zh: "空编", en: "vacant", .number) { .optional(excess($0.row, -1)) },
      Column("data_day", zh: "数据日期", en: "data day", .identifier) { .day($0.row.dataDay) },
      Column("as_of", zh: "截至日期", en: "as of", .identifier) { .day($0.asOf) },
    ] + place(),
    look: SheetLook(
      Wording(zh: "下级编制核定与实有对照表", en: "Approved and actual people of lower offices"),
      unit: Wording(zh: "人", en: "people"), summed: ["approved", "actual", "over", "vacant"]))

  /// Actual over approved, or the other way round; nil where one of them is not known.
  private static func excess(_ row: OfficePackage.Strength, _ sign: Int) -> Int? {
    guard let approved = row.approved, let actual = row.actual else { return nil }
    return max(0, sign * (actual - approved))
  }

  /// `package steps`: the steps of lower offices' leaders, those not done too.
  package static let packageSteps = Table<PackageRow<OfficePackage.StepOfLeader>>(
    [
      Column("subject", zh: "审核对象", en: "subject", .identifier) {
        .text("\($0.office)/\($0.row.step.subject)")
      },
      Column("name", zh: "姓名", en: "name") { .masked($0.row.leader?.name ?? "") },
      Column("organ_name", zh: "机构名称", en: "organ name") {
        .text($0.row.leader?.organName ?? "")
      },
      Column("step", zh: "步骤", en: "step", .number) { .integer($0.row.step.step) },
      Column("title", zh: "名称", en: "title") { .text($0.row.step.title) },
      Column("day", zh: "日期", en: "day", .identifier) { .day($0.row.step.day) },
      Column("files", zh: "证据件数", en: "files", .number) { .integer($0.row.step.files) },
      Column("note", zh: "情况说明", en: "note", .sentence) { .masked($0.row.step.note) },
      Column("override", zh: "补录理由", en: "override") { .masked($0.row.step.override) },
    ] + place(), look: SheetLook(Wording(zh: "下级审核步骤", en: "Steps of lower offices")))
}
