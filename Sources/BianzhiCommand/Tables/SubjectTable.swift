import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// The principal leaders and what the rules say of each.
enum SubjectTable {
  private static let name = ResultColumn("name", Said(zh: "姓名", en: "name"))
  private static let organ = ResultColumn(
    "organ_code", Said(zh: "机构代码", en: "organ code"), .identifier)
  private static let post = ResultColumn("post", Said(zh: "职务", en: "post"))
  private static let decision = ResultColumn("decision", Said(zh: "结论", en: "decision"))
  private static let reason = ResultColumn("reason", Said(zh: "理由", en: "reason"))

  static func write(
    _ ledger: Ledger, asOf: CalendarDay?, _ request: OutputRequest, countsActing: Bool = false,
    coolDown: Int = 24
  ) throws -> ExitStatus {
    let selection = try ledger.selectSubjects(
      asOf: asOf, countsActing: countsActing, coolDown: coolDown)
    let table = ResultTable(
      columns: [
        name, organ, post,
        ResultColumn("since", Said(zh: "任职日期", en: "since"), .identifier),
        ResultColumn("until", Said(zh: "离任日期", en: "until"), .identifier), decision, reason,
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
    try Chain.note(ledger)
    return .done
  }

  /// Those whose term is full in the months after a day.
  static func writeAhead(
    _ ledger: Ledger, asOf: CalendarDay?, months: Int, _ request: OutputRequest,
    countsActing: Bool, coolDown: Int
  ) throws -> ExitStatus {
    let selection = try ledger.selectSubjects(
      asOf: asOf, countsActing: countsActing, coolDown: coolDown)
    let end = selection.asOf.adding(months: months)
    let coming = selection.decisions.compactMap { row -> (CalendarDay, SubjectDecision)? in
      guard let day = row.dueOn, day > selection.asOf, day <= end else { return nil }
      return (day, row)
    }.sorted { ($0.0, $0.1.organCode, $0.1.post) < ($1.0, $1.1.organCode, $1.1.post) }
    let table = ResultTable(
      columns: [
        name, organ, post, ResultColumn("due_on", Said(zh: "任满日期", en: "due on"), .identifier),
        decision, reason,
      ],
      rows: coming.map { day, row in
        [
          .text(row.name), .text(row.organCode), .text(row.post), .text(day.description),
          .word(code: row.decision.rawValue, said: row.decision.said),
          .text(row.reason[Console.language]),
        ]
      })
    try ResultWriter.write(table, request)
    Console.shared.messages.note(
      Said(
        zh: "\(selection.asOf) 之后至 \(end)：\(coming.count) 名任满",
        en: "After \(selection.asOf) until \(end): \(coming.count) reach their term"))
    return .done
  }
}
