import BianzhiCore

extension Tables {
  /// `report verify`: what does not hold, or cannot be computed.
  package static let reportProblems = Table<ReportProblem>([
    Column("problem", zh: "情况", en: "problem") { .word($0.kind) },
    Column("written", zh: "报告中", en: "written", .identifier) { .optional($0.written) },
    Column("computed", zh: "重算", en: "computed", .identifier) { .optional($0.computed) },
    Column("place", zh: "位置", en: "place", .sentence) { .text($0.place) },
    Column("query", zh: "来源", en: "query", .identifier) { .text($0.query) },
  ])
}
