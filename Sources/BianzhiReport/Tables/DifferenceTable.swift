import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `diff`: how the findings of two runs differ, each with its rule.
  package static let differences = Table<(entry: RunDifference.Entry, rule: Rule?)>(
    [
      Column("change", zh: "变化", en: "change") {
        .word(code: $0.entry.change.rawValue, wording: $0.entry.change.wording)
      },
      Column("finding", zh: "问题编号", en: "finding", .identifier) {
        .text("\($0.entry.finding.name)")
      },
      Column("rule", zh: "规则", en: "rule", .identifier) { .text($0.entry.finding.rule) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) {
        .text($0.entry.finding.organCode)
      },
      .words("part", zh: "项目", en: "part") { row in
        row.rule.map { PartWords.words(row.entry.finding.part, $0.part) }
          ?? Wording(zh: row.entry.finding.part, en: row.entry.finding.part)
      },
      Column("before", zh: "前", en: "before", .number) { .optional($0.entry.before?.actual) },
      Column("after", zh: "后", en: "after", .number) { .optional($0.entry.after?.actual) },
      .words("detail", zh: "说明", en: "detail") { row in
        let detail = row.entry.detail
        guard [.unchecked, .uncompared].contains(row.entry.change) else {
          return Wording(zh: detail, en: detail)
        }
        let why = Reasons.wording(detail)
        guard let missing = row.entry.missing?.wording else { return why }
        return Wording(zh: "\(why.zh)：\(missing.zh)", en: "\(why.en): \(missing.en)")
      },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.entry.finding.organName) },
      .words("problem", zh: "问题", en: "problem", .sentence) { row in
        let finding = row.entry.finding
        return Wording(zh: finding.message(row.rule, .zh), en: finding.message(row.rule, .en))
      },
    ], short: ["change", "finding", "organ_name", "problem", "before", "after", "detail"])
}
