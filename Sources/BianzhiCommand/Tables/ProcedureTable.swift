import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// Procedures and their steps.
enum ProcedureTable {
  static func said(_ gate: ProcedureStep.Gate) -> Said {
    switch gate {
    case .none: Said(zh: "", en: "")
    case .findingsClosed: Said(zh: "问题销号", en: "findings closed")
    }
  }

  static func said(_ mark: ProcedureStep.Mark) -> Said {
    switch mark {
    case .none: Said(zh: "", en: "")
    case .reviewed: Said(zh: "现场审核完毕", en: "reviewed")
    case .done: Said(zh: "审核完毕", en: "done")
    }
  }

  static func write(_ procedure: Procedure, _ request: OutputRequest) throws {
    let table = ResultTable(
      columns: [
        ResultColumn("step", Said(zh: "步骤", en: "step"), .number),
        ResultColumn("title", Said(zh: "名称", en: "title")),
        ResultColumn("title_en", Said(zh: "英文名称", en: "title_en")),
        ResultColumn("after", Said(zh: "前置", en: "after")),
        ResultColumn("gate", Said(zh: "关口", en: "gate")),
        ResultColumn("mark", Said(zh: "标记", en: "mark")),
      ],
      rows: procedure.steps.map { step in
        [
          .integer(step.step), .text(step.title), .text(step.titleEN),
          .text(step.after.map(String.init).joined(separator: " ")),
          .word(code: step.gate.rawValue, said: said(step.gate)),
          .word(code: step.mark.rawValue, said: said(step.mark)),
        ]
      })
    try ResultWriter.write(table, request)
  }

  static func writeList(_ procedures: [Procedure], _ request: OutputRequest) throws {
    let table = ResultTable(
      columns: [
        ResultColumn("name", Said(zh: "流程", en: "procedure"), .identifier),
        ResultColumn("title", Said(zh: "标题", en: "title")),
        ResultColumn("steps", Said(zh: "步数", en: "steps"), .number),
      ],
      rows: procedures.map {
        [.text($0.name), .text($0.title), .integer($0.steps.count)]
      })
    try ResultWriter.write(table, request)
  }
}
