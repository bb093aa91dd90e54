import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// The findings of a run: the columns of the findings CSV, in their order.
  ///
  /// - Parameters:
  ///   - rules: the rules of the run by their ids.
  ///   - reveals: whether identity numbers are written in full.
  package static func findings(rules: [String: Rule], reveals: Bool) -> Table<Sighting> {
    Table(
      [
        Column("finding", zh: "问题编号", en: "finding", .identifier) {
          .text("\($0.finding.name)")
        },
        Column("rule", zh: "规则", en: "rule") { row in
          .word(
            code: row.finding.rule,
            wording: rules[row.finding.rule]?.title
              ?? Wording(zh: row.finding.rule, en: row.finding.rule))
        },
        Column("severity", zh: "严重程度", en: "severity") { .word($0.finding.severity) },
        Column("status", zh: "状态", en: "status") { .word($0.status) },
        Column("organ_code", zh: "机构代码", en: "organ code", .identifier) {
          .text($0.finding.organCode)
        },
        Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.finding.organName) },
        .words("part", zh: "项目", en: "part") { row in
          rules[row.finding.rule].map { PartWords.words(row.finding.part, $0.part) }
            ?? Wording(zh: row.finding.part, en: row.finding.part)
        },
        Column("expected", zh: "核定", en: "expected", .number) { .optional($0.finding.expected) },
        Column("actual", zh: "实有", en: "actual", .number) { .optional($0.finding.actual) },
        Column("excess", zh: "超出", en: "excess", .number) { .optional($0.finding.excess) },
      ] + person(reveals) + sources(rules),
      look: SheetLook(Wording(zh: "机构编制问题清单", en: "Findings")))
  }

  private static func person(_ reveals: Bool) -> [Column<Sighting>] {
    [
      Column("person_id", zh: "身份证号", en: "person ID", .identifier) { row in
        .optional(row.person.map { reveals ? $0.text : $0.masked })
      },
      Column("person_name", zh: "姓名", en: "person name") { .optional($0.personName) },
      Column("as_of", zh: "截至日期", en: "as of", .identifier) { .day($0.asOf) },
      Column("run", zh: "检查次数", en: "run", .number) { .integer($0.run) },
    ]
  }

  private static func sources(_ rules: [String: Rule]) -> [Column<Sighting>] {
    [
      Column("documents", zh: "文号", en: "documents") { .text($0.documents) },
      .words("basis", zh: "依据", en: "basis") { row in
        row.law(of: rules[row.finding.rule]).wording
      },
      .words("message", zh: "说明", en: "message", .sentence) { row in
        let rule = rules[row.finding.rule]
        return Wording(zh: row.message(rule, .zh), en: row.message(rule, .en))
      },
      Column("is_policy", zh: "政策性", en: "by policy") { .answer($0.isPolicy) },
    ]
  }

  /// What a terminal shows of the findings; a narrow one leaves the code out, so that the numbers are seen.
  package static func shortFindings(width: Int?) -> [String] {
    let isNarrow = (width ?? .max) < 110
    return ["finding", "severity"] + (isNarrow ? [] : ["organ_code"]) + ["organ_name", "message"]
  }
}
