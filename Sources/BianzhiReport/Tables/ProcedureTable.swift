package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `procedure show`: the steps of a procedure; the sheet that `procedure load` reads.
  package static let procedureSteps = Table<ProcedureStep>([
    Column("step", zh: "步骤", en: "step", .number) { .integer($0.step) },
    Column("title", zh: "名称", en: "title") { .text($0.title) },
    Column("title_en", zh: "英文名称", en: "title_en") { .text($0.titleEN) },
    Column("after", zh: "前置", en: "after") {
      .text($0.after.map(String.init).joined(separator: " "))
    },
    Column("gate", zh: "关口", en: "gate") { step in
      .word(step.waitsForFindings ? ProcedureStep.Gate.findingsClosed : step.gate)
    },
    Column("mark", zh: "标记", en: "mark") { .word($0.mark) },
  ])

  /// `procedure list`.
  package static let procedures = Table<Procedure>([
    Column("name", zh: "流程", en: "procedure", .identifier) { .text($0.name) },
    Column.words("title", zh: "标题", en: "title") { $0.wording },
    Column("steps", zh: "步数", en: "steps", .number) { .integer($0.steps.count) },
  ])
}
