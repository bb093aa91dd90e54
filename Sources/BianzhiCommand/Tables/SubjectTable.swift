import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// The principal leaders and what the rules say of each.
enum SubjectTable {
  static func write(
    _ ledger: Ledger, asOf: CalendarDay?, _ request: OutputRequest
  ) throws -> ExitStatus {
    let selection = try ledger.selectSubjects(asOf: asOf)
    let table = ResultTable(
      columns: [
        ResultColumn("name", Said(zh: "姓名", en: "name")),
        ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
        ResultColumn("post", Said(zh: "职务", en: "post")),
        ResultColumn("since", Said(zh: "任职日期", en: "since"), .identifier),
        ResultColumn("until", Said(zh: "离任日期", en: "until"), .identifier),
        ResultColumn("decision", Said(zh: "结论", en: "decision")),
        ResultColumn("reason", Said(zh: "理由", en: "reason")),
      ],
      rows: selection.decisions.map { row in
        [
          .text(row.name), .text(row.organCode), .text(row.post), .text(row.since),
          .text(row.until), .word(code: row.decision.rawValue, said: row.decision.said),
          .text(row.reason[Console.language]),
        ]
      })
    try ResultWriter.write(table, request)
    let counts = Decision.allCases.map { decision in
      (decision.said, selection.decisions.count { $0.decision == decision })
    }
    Console.shared.messages.note(
      Said(
        zh: "截至 \(selection.asOf)：" + counts.map { "\($0.0.zh) \($0.1)" }.joined(separator: "，"),
        en: "As of \(selection.asOf): "
          + counts.map { "\($0.1) \($0.0.en)" }.joined(separator: ", ")))
    return .done
  }
}
