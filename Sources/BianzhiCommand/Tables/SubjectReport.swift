import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// The principal leaders who are or will be due.
enum SubjectReport {
  /// Writes the selection of a day, and how many got each decision.
  static func write(
    _ ledger: Ledger, asOf: CalendarDay?, _ request: OutputRequest, countsActing: Bool = false,
    coolDown: Int = 24
  ) throws -> ExitStatus {
    let selection = try ledger.selectSubjects(
      asOf: asOf, countsActing: countsActing, coolDown: coolDown)
    var table = Tables.subjects
    table.look?.note = SheetLook.day(selection.asOf)
    try table.write(selection.decisions, request)
    let counts = Decision.allCases.map { decision in
      (decision.wording, selection.decisions.count { $0.decision == decision })
    }
    Console.shared.messages.note(
      Wording(
        zh: "截至 \(selection.asOf)：" + counts.map { "\($0.0.zh) \($0.1)" }.joined(separator: "，"),
        en: "As of \(selection.asOf): "
          + counts.map { "\($0.1) \($0.0.en)" }.joined(separator: ", ")))
    if request.anchors { try Chain.note(ledger) }
    return .done
  }

  /// Writes those whose term is full in the months after a day.
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
    try Tables.subjectsAhead.write(coming.map(\.1), request)
    Console.shared.messages.note(
      Wording(
        zh: "\(selection.asOf) 之后至 \(end)：\(coming.count) 名任满",
        en: "After \(selection.asOf) until \(end): \(coming.count) reach their term"))
    return .done
  }
}
