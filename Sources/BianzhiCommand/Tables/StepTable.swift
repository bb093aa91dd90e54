import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// The steps of one leader.
enum StepTable {
  private static let columns = [
    ResultColumn("step", Said(zh: "步骤", en: "step"), .number),
    ResultColumn("title", Said(zh: "名称", en: "title")),
    ResultColumn("state", Said(zh: "状态", en: "state")),
    ResultColumn("day", Said(zh: "日期", en: "day"), .identifier),
    ResultColumn("person", Said(zh: "经办人", en: "person")),
    ResultColumn("note", Said(zh: "情况说明", en: "note"), .sentence),
    ResultColumn("files", Said(zh: "证据", en: "files")),
    ResultColumn("override", Said(zh: "补录理由", en: "override")),
  ]

  static func write(
    _ ledger: Ledger, _ name: PlanSubjectName, _ request: OutputRequest
  ) throws {
    let steps = try ledger.steps(of: name)
    let rows = steps.map { state -> [ResultValue] in
      [
        .integer(state.step.step), .text(state.step.said[Console.language]),
        .word(code: state.state.rawValue, said: state.state.said), PlanTable.day(state.day),
        .text(state.person), .text(state.note), .text(state.files.joined(separator: "; ")),
        .text(state.missing.isEmpty ? state.override : "\(state.override) [\(state.missing)]"),
      ]
    }
    try ResultWriter.write(ResultTable(columns: columns, rows: rows), request)
    let done = steps.count { $0.state == .done }
    Console.shared.messages.note(
      Said(
        zh: "\(name)：\(steps.count) 步完成 \(done) 步",
        en: "\(name): \(done) of \(steps.count) steps done"))
  }
}
