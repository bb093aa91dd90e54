import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `export regions`: what is watched of organs together (区域监测).
  ///
  /// - Parameter cut: what was added up together.
  package static func regions(by cut: StrengthCut) -> Table<RegionSum> {
    let heads: [Column<RegionSum>] = [
      Column("group", zh: cut.wording.zh, en: cut.wording.en, .identifier) { sum in
        sum.isTotal ? total : groupWord(sum.group, cut)
      },
      Column("group_name", zh: "名称", en: "name") { groupWord($0.groupName, cut) },
      Column("item", zh: "项目", en: "item") {
        .word(code: $0.item.code, wording: $0.item.wording)
      },
    ]
    let names: [String] = cut.isApart ? ["group"] : ["group", "group_name"]
    let numbers: [String] = [
      "item", "approved", "actual", "over", "vacant", "used", "not_compared",
    ]
    let title = Wording(zh: "机构编制区域监测表", en: "Organs and staffing by region")
    return Table(
      heads + watched, short: names + numbers,
      look: SheetLook(title, signatures: SheetLook.signed))
  }

  private static let watched: [Column<RegionSum>] = [
    Column("organs", zh: "可比单位", en: "organs compared", .number) { .integer($0.organs) },
    Column("approved", zh: "核定", en: "approved", .number) { sum in
      .optional(sum.organs > 0 ? sum.approved : nil)
    },
    Column("actual", zh: "实有", en: "actual", .number) { sum in
      .optional(sum.organs > 0 ? sum.actual : nil)
    },
    Column("over", zh: "超", en: "over", .number) { sum in
      .optional(sum.organs > 0 ? sum.over : nil)
    },
    Column("vacant", zh: "空", en: "vacant", .number) { .optional($0.vacant) },
    Column("used", zh: "使用率%", en: "used %", .number) { .digits(tenths($0.used)) },
    Column("share", zh: "占全部核定%", en: "share of all approved %", .number) {
      .digits(tenths($0.share))
    },
    Column("organs_over", zh: "超的单位", en: "organs over", .number) {
      .integer($0.organsOver)
    },
    Column("not_compared", zh: "未能比较", en: "not compared", .number) {
      .integer($0.unchecked.count)
    },
    .words("not_compared_names", zh: "未能比较的单位", en: "organs not compared") {
      names($0.unchecked)
    },
  ]

  /// A number in tenths, as decimal digits.
  static func tenths(_ number: Int?) -> String? {
    number.map { "\($0 / 10).\($0 % 10)" }
  }

  /// A word of the organ ledger in the user's language; names are as they are.
  private static func groupWord(_ group: String, _ cut: StrengthCut) -> ResultValue {
    switch cut {
    case .tier where !group.isEmpty: .term(group, OrganTier.self)
    case .category where !group.isEmpty: .term(group, OrganCategory.self)
    case .tier, .category, .region, .kind, .superior: .filled(group)
    }
  }

  private static let mostNames = 30

  static func names(_ names: [String]) -> Wording {
    let first = names.prefix(mostNames)
    guard names.count > mostNames else {
      return Wording(
        zh: first.joined(separator: "、"), en: first.joined(separator: ", "))
    }
    return Wording(
      zh: first.joined(separator: "、") + " 等 \(names.count) 个",
      en: first.joined(separator: ", ") + " … \(names.count) in all")
  }

  private static let total = ResultValue.word(
    code: "total", wording: Wording(zh: "合计", en: "total"))
}
