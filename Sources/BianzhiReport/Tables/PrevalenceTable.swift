package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `prevalence`: how many of the audited units have a problem.
  package static let prevalence = Table<PrevalenceRow>(
    [
      Column("period", zh: "年度", en: "period", .number) { .integer($0.period) },
      Column("group", zh: "分组", en: "group") {
        .word(code: $0.group.code, wording: $0.group.wording)
      },
      Column("rule", zh: "规则", en: "rule") { .text($0.rule) },
      .words("title", zh: "问题", en: "title") { $0.title },
      Column("n", zh: "有问题单位", en: "units with it", .number) { .integer($0.share.part) },
      Column("of", zh: "单位总数", en: "all units", .number) { .integer($0.share.whole) },
      Column("share", zh: "占比", en: "share", .share) { .digits($0.share.decimal) },
      Column("trend", zh: "历年占比", en: "share by year", .share) {
        .text($0.trend.compactMap(\.decimal).joined(separator: " "))
      },
      Column("class", zh: "归类", en: "class") { classes($0.classes) },
      Column("organs", zh: "单位", en: "organs") { .text($0.organs.joined(separator: "; ")) },
    ],
    short: ["period", "group", "title", "n", "of", "share", "trend", "class", "organs"],
    look: SheetLook(Wording(zh: "普遍性问题分析", en: "Prevalence of problems")))

  private static func classes(_ classes: [PrevalenceClass]) -> ResultValue {
    .word(
      code: classes.map(\.rawValue).joined(separator: "+"),
      wording: Wording(
        zh: classes.map(\.wording.zh).joined(separator: "+"),
        en: classes.map(\.wording.en).joined(separator: "+")))
  }
}
