package import BianzhiAudit
import BianzhiCore
import BianzhiQuery

extension Tables {
  /// `window`: what a leader inherited, and what came in the leader's time.
  package static let window = Table<ResponsibilityWindow.Problem>(
    [
      Column("rule", zh: "规则", en: "rule") { problem in
        let id = problem.rule
        return .word(code: id, wording: rule(id)?.title ?? Wording(zh: id, en: id))
      },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      .words("part", zh: "项目", en: "part") { $0.partWords },
      Column("at_start", zh: "任职时", en: "at start", .number) { .optional($0.atStart) },
      Column("at_end", zh: "截止时", en: "at end", .number) { .optional($0.atEnd) },
      Column("peak", zh: "最多", en: "peak", .number) { .integer($0.peak) },
      Column("peak_day", zh: "最多日期", en: "peak day", .identifier) { .day($0.peakDay) },
      Column("change", zh: "变化", en: "change") { .word($0.change) },
      Column("finding", zh: "问题编号", en: "finding", .identifier) {
        .optional($0.finding?.description)
      },
      .words("note", zh: "说明", en: "note", .sentence) { note($0) },
    ])

  /// `window --statement`: approved and actual people at both ends.
  package static let windowStatement = Table<WindowStatement.Line>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      .words("kind", zh: "编制类型", en: "quota kind") { PartWords.words($0.kind, .quotaKind) },
      Column("approved_start", zh: "任职时核定", en: "approved at start", .number) {
        .optional($0.start?.approved)
      },
      Column("actual_start", zh: "任职时实有", en: "actual at start", .number) {
        .optional($0.start?.actual)
      },
      Column("over_start", zh: "任职时超编", en: "over at start", .number) {
        .optional($0.start?.over)
      },
      Column("approved_end", zh: "截止时核定", en: "approved at end", .number) {
        .optional($0.end?.approved)
      },
      Column("actual_end", zh: "截止时实有", en: "actual at end", .number) {
        .optional($0.end?.actual)
      },
      Column("over_end", zh: "截止时超编", en: "over at end", .number) { .optional($0.end?.over) },
      Column("change", zh: "变化", en: "change") { .word($0.change) },
    ])

  private static func rule(_ id: String) -> Rule? { Rule.builtIn.first { $0.id == id } }

  /// Why an end is not known, or that the problem came and went.
  private static func note(_ problem: ResponsibilityWindow.Problem) -> Wording {
    var notes: [Wording] = []
    if let why = problem.unknownStart.map(ResponsibilityWindow.words(ofReason:)) {
      notes.append(Wording(zh: "任职时：\(why.zh)", en: "at the start: \(why.en)"))
    }
    if let why = problem.unknownEnd.map(ResponsibilityWindow.words(ofReason:)) {
      notes.append(Wording(zh: "截止时：\(why.zh)", en: "at the end: \(why.en)"))
    }
    if problem.atStart == 0, problem.atEnd == 0 {
      notes.append(Wording(zh: "任内出现后消除", en: "arose and went"))
    }
    return Wording(
      zh: notes.map(\.zh).joined(separator: "；"), en: notes.map(\.en).joined(separator: "; "))
  }
}
