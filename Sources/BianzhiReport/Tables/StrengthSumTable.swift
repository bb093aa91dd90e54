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
    // Where one sum holds another, a total of them would count people twice.
    var look = SheetLook(
      Wording(
        zh: "编制核定与实有汇总表（按\(cut.wording.zh)）",
        en: "Approved and actual people by \(cut.wording.en)"),
      unit: Wording(zh: "人", en: "people"),
      summed: cut.isApart ? ["approved", "actual", "over", "vacant"] : [])
    look.note = SheetLook.day(scope.asOf)
    return Table(
      heads(cut) + compared + tails(scope),
      short: ["group"] + (cut.isApart ? [] : ["group_name"]) + [
        "quota_kind", "organs", "approved", "actual", "over", "vacant", "organs_over",
        "not_compared",
      ], look: look)
  }

  private static func heads(_ cut: StrengthCut) -> [Column<StrengthSum>] {
    [
      Column("group", zh: heading(cut).zh, en: heading(cut).en, .identifier) { sum in
        groupWord(sum, cut)
      },
      Column("group_name", zh: "名称", en: "name") { sum in
        cut == .superior
          ? sum.groupName.isEmpty ? unnamed : .text(sum.groupName) : groupWord(sum, cut)
      },
      .words("quota_kind", zh: "编制类型", en: "quota kind") {
        PartWords.words($0.kind, .quotaKind)
      },
      Column("organs", zh: "可比单位", en: "organs compared", .number) { .integer($0.organs) },
    ]
  }

  private static func tails(_ scope: StrengthScope) -> [Column<StrengthSum>] {
    let calibre = Calibre.builtIn.first { $0.name == scope.calibre }?.title
    return [
      Column("as_of", zh: "截至日期", en: "as of", .identifier) { _ in .day(scope.asOf) },
      Column("calibre", zh: "口径", en: "calibre") { _ in
        .word(code: scope.calibre, wording: calibre ?? Wording(zh: "", en: ""))
      },
      .words("not_compared_names", zh: "未能比较的单位名称", en: "which organs") {
        names($0.notCompared)
      },
    ]
  }

  private static let compared: [Column<StrengthSum>] = [
    number("approved", zh: "核定", en: "approved") { $0.approved },
    number("actual", zh: "实有", en: "actual") { $0.actual },
    number("over", zh: "超编", en: "over") { $0.over },
    number("vacant", zh: "空编", en: "vacant") { $0.vacant },
    number("organs_over", zh: "超编单位", en: "organs over") { $0.organsOver },
    Column("not_compared", zh: "未能比较的单位", en: "organs not compared", .number) {
      .integer($0.notCompared.count)
    },
  ]

  /// Where no organ is compared there is no number, and no 0.
  private static func number(
    _ key: String, zh: String, en: String, _ value: @escaping @Sendable (StrengthSum) -> Int
  ) -> Column<StrengthSum> {
    Column(key, zh: zh, en: en, .number) { .optional($0.organs > 0 ? value($0) : nil) }
  }

  private static func heading(_ cut: StrengthCut) -> Wording {
    cut == .kind ? Wording(zh: "分组", en: "group") : cut.wording
  }

  private static func groupWord(_ sum: StrengthSum, _ cut: StrengthCut) -> ResultValue {
    switch cut {
    case .kind: .word(code: sum.kind, wording: PartWords.words(sum.kind, .quotaKind))
    case .tier: .term(sum.group, OrganTier.self)
    case .category: .term(sum.group, OrganCategory.self)
    case .region, .superior: .text(sum.group)
    }
  }

  /// Organs that no group holds.
  private static let unnamed = ResultValue.word(
    code: "", wording: Wording(zh: "（没有上下级单位）", en: "(none above or below)"))
}
