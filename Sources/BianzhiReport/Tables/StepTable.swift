package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `step show`: the steps of one leader.
  package static let steps = Table<StepState>([
    Column("step", zh: "步骤", en: "step", .number) { .integer($0.step.step) },
    .words("title", zh: "名称", en: "title") { $0.step.wording },
    Column("state", zh: "状态", en: "state") { .word($0.state) },
    Column("day", zh: "日期", en: "day", .identifier) { .day($0.day) },
    Column("person", zh: "经办人", en: "person") { .text($0.person) },
    Column("note", zh: "情况说明", en: "note", .sentence) { .text($0.note) },
    Column("files", zh: "证据", en: "files") { .text($0.files.joined(separator: "; ")) },
    Column("override", zh: "补录理由", en: "override") {
      .text($0.missing.isEmpty ? $0.override : "\($0.override) [\($0.missing)]")
    },
  ])
}
