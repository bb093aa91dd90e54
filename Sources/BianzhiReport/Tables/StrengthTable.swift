import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `export strength`: approved against actual people, with the day and calibre they are counted for.
  package static let strength = Table<(row: StrengthRow, scope: StrengthScope?)>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.row.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.row.organName) },
      .words("quota_kind", zh: "编制类型", en: "quota kind") {
        PartWords.words($0.row.kind, .quotaKind)
      },
      Column("approved", zh: "核定", en: "approved", .number) { .optional($0.row.approved) },
      Column("actual", zh: "实有", en: "actual", .number) { .optional($0.row.actual) },
      Column("over", zh: "超编", en: "over", .number) { .optional($0.row.over) },
      Column("vacant", zh: "空编", en: "vacant", .number) { .optional($0.row.vacant) },
      Column("data_day", zh: "数据日期", en: "data day", .identifier) { .day($0.row.dataDay) },
      Column("as_of", zh: "截至日期", en: "as of", .identifier) {
        .day($0.scope?.asOf)
      },
      Column("calibre", zh: "口径", en: "calibre") { row in
        let name = row.scope?.calibre ?? ""
        let title = Calibre.builtIn.first { $0.name == name }?.title ?? Wording(zh: "", en: "")
        return .word(code: name, wording: title)
      },
      Column("documents", zh: "文号", en: "documents") { .text($0.row.documents) },
      Column("reason", zh: "说明", en: "reason") { row in
        row.row.reason.isEmpty
          ? .text("") : .word(code: row.row.reason, wording: Reasons.wording(row.row.reason))
      },
      Column("light", zh: "状况", en: "light") { row in
        let share = row.scope?.nearLimitShare ?? CheckParameters().nearLimitShare
        let light = row.row.light(near: share)
        return .word(code: light == .none ? "" : light.rawValue, wording: light.wording)
      },
    ],
    look: SheetLook(
      Wording(zh: "编制核定与实有对照表", en: "Approved and actual people"),
      unit: Wording(zh: "人", en: "people"), summed: ["approved", "actual", "over", "vacant"]))
}
