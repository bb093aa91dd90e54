import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `export strength --by`: approved against actual people of several organs together.
  ///
  /// - Parameters:
  ///   - cut: what was added up together.
  ///   - scope: the day and calibre they are counted for.
  package static func strengthSums(
    by cut: StrengthCut, _ scope: StrengthScope
  ) -> Table<StrengthSum> {
    let calibre = Calibre.builtIn.first { $0.name == scope.calibre }?.title
    // Where one sum holds another, a total of them would count people twice.
    var look = SheetLook(
      Wording(
        zh: "编制核定与实有汇总表（按\(cut.wording.zh)）",
        en: "Approved and actual people by \(cut.wording.en)"),
      unit: Wording(zh: "人", en: "people"),
      summed: cut.isApart ? ["approved", "actual", "over", "vacant"] : [])
    look.note = SheetLook.day(scope.asOf)
    return Table(
      [
        Column("group", zh: cut.wording.zh, en: cut.wording.en, .identifier) { .text($0.group) },
        Column("group_name", zh: "名称", en: "name") { .text($0.groupName) },
        .words("quota_kind", zh: "编制类型", en: "quota kind") {
          PartWords.words($0.kind, .quotaKind)
        },
        Column("organs", zh: "可比单位", en: "organs compared", .number) { .integer($0.organs) },
        Column("approved", zh: "核定", en: "approved", .number) { .integer($0.approved) },
        Column("actual", zh: "实有", en: "actual", .number) { .integer($0.actual) },
        Column("over", zh: "超编", en: "over", .number) { .integer($0.over) },
        Column("vacant", zh: "空编", en: "vacant", .number) { .optional($0.vacant) },
        Column("organs_over", zh: "超编单位", en: "organs over", .number) { .integer($0.organsOver) },
        Column("not_compared", zh: "未能比较的单位", en: "organs not compared", .number) {
          .integer($0.notCompared)
        },
        Column("as_of", zh: "截至日期", en: "as of", .identifier) { _ in .day(scope.asOf) },
        Column("calibre", zh: "口径", en: "calibre") { _ in
          .word(code: scope.calibre, wording: calibre ?? Wording(zh: "", en: ""))
        },
      ],
      short: ["group"] + (cut.isApart ? [] : ["group_name"]) + [
        "quota_kind", "organs", "approved", "actual", "over", "vacant", "organs_over",
        "not_compared",
      ], look: look)
  }
}
