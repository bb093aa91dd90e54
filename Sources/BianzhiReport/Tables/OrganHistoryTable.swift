import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `history`: an organ along time, with running totals.
  package static let organHistory = Table<HistoryEntry>(
    [
      Column("day", zh: "日期", en: "day", .identifier) { .filled($0.day) },
      Column("sort", zh: "类别", en: "sort") { .word($0.sort) },
      .words("about", zh: "事项", en: "about", .sentence) { $0.words },
      Column("change", zh: "增减", en: "change", .number) { .optional($0.change) },
      Column("total", zh: "累计", en: "total", .number) { .optional($0.total) },
      Column("approved", zh: "当日核定", en: "approved then", .number) { .optional($0.approved) },
      Column("document", zh: "文号", en: "document") { .filled($0.document) },
      Column("source", zh: "来源", en: "source") { .filled($0.source) },
    ], short: ["day", "sort", "about", "change", "total", "approved", "document"])
}
