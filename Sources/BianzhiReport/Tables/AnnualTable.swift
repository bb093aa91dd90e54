import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `export annual`: the year of each organ and kind, with what must add up (年报).
  ///
  /// - Parameter cut: what was added up together; nil for each organ by itself.
  package static func annual(by cut: StrengthCut?) -> Table<AnnualLine> {
    let code = cut?.wording ?? Wording(zh: "机构代码", en: "organ code")
    let keys = cut == nil ? ["organ_code", "organ_name"] : ["group", "group_name"]
    let heads: [Column<AnnualLine>] = [
      Column(keys[0], zh: code.zh, en: code.en, .identifier) {
        $0.isAll ? total : .filled($0.group)
      },
      Column(keys[1], zh: "名称", en: "name") { .filled($0.groupName) },
      .words("kind", zh: "编制类型", en: "quota kind") { PartWords.words($0.kind, .quotaKind) },
    ]
    return Table(
      heads + yearOfPeople + yearOfQuota + form(isSum: { cut != nil || $0.isAll }),
      short: [
        keys[cut == nil ? 1 : 0], "kind", "opening", "entered", "left", "closing",
        "check_people", "check_quota", "check_form", "reason",
      ],
      look: SheetLook(
        Wording(zh: "机构编制统计年报", en: "The year of staffing"),
        unit: Wording(zh: "人", en: "people"), signatures: SheetLook.signed))
  }

  private static let total = ResultValue.word(
    code: "total", wording: Wording(zh: "合计", en: "total"))

  private static let yearOfPeople: [Column<AnnualLine>] = [
    Column("opening_day", zh: "期初花名册", en: "opening roster", .identifier) {
      .day($0.openingDay)
    },
    Column("opening", zh: "期初实有", en: "opening", .number) { .optional($0.opening) },
    Column("entered", zh: "入编", en: "entered", .number) { .optional($0.entered) },
    Column("left", zh: "出编", en: "left", .number) { .optional($0.left) },
    Column("closing_day", zh: "期末花名册", en: "closing roster", .identifier) {
      .day($0.closingDay)
    },
    Column("closing", zh: "期末实有", en: "closing", .number) { .optional($0.closing) },
    Column("check_people", zh: "实有平衡", en: "people add up") { .word($0.people.outcome) },
  ]

  private static let yearOfQuota: [Column<AnnualLine>] = [
    Column("approved_opening", zh: "期初编制", en: "approved at the opening", .number) {
      .optional($0.approvedOpening)
    },
    Column("added", zh: "增编", en: "added", .number) { .optional($0.approvedAdded) },
    Column("taken", zh: "减编", en: "taken", .number) { .optional($0.approvedTaken) },
    Column("approved_closing", zh: "期末编制", en: "approved at the closing", .number) {
      .optional($0.approvedClosing)
    },
    Column("check_quota", zh: "编制平衡", en: "quota adds up") { .word($0.quota.outcome) },
  ]

  /// - Parameter isSum: whether a line is of several organs: how many they are says nothing of one.
  private static func form(
    isSum: @escaping @Sendable (AnnualLine) -> Bool
  ) -> [Column<AnnualLine>] {
    [
      Column("stated", zh: "自报实有", en: "stated", .number) { .optional($0.stated) },
      Column("check_form", zh: "与自报表一致", en: "as the form states") {
        .word($0.form.outcome)
      },
      Column("organs", zh: "数字齐全的单位", en: "organs with all numbers", .number) {
        isSum($0) ? .integer($0.organs) : .none
      },
      Column("not_counted", zh: "有数字看不出的单位", en: "organs with a number unknown", .number) {
        isSum($0) ? .integer($0.unknown) : .none
      },
      .words("reason", zh: "说明", en: "reason") { $0.why },
    ]
  }
}

extension AnnualLine {
  /// Why checks do not hold or cannot be made.
  fileprivate var why: Wording {
    let told = checks.filter { !$0.check.why.zh.isEmpty }.map { wording, check in
      Wording(zh: "\(wording.zh)：\(check.why.zh)", en: "\(wording.en): \(check.why.en)")
    }
    let all = told + scopes
    return Wording(
      zh: all.map(\.zh).joined(separator: "；"), en: all.map(\.en).joined(separator: "; "))
  }

  /// Of how many organs the numbers of people are, and of how many those of the quota, where one is in neither or only in
  /// one: nobody may subtract one from the other then.
  private var scopes: [Wording] {
    let all = organs + unknown
    // Where nobody is in a block, its cells are empty.
    let blocks = [
      (Wording(zh: "实有各栏", en: "people"), withoutPeople),
      (Wording(zh: "编制各栏", en: "quota"), withoutQuota),
    ].filter { $0.1.count < all }
    guard blocks.contains(where: { !$0.1.isEmpty }) else { return [] }
    return blocks.map { Self.scope($0.0, all, $0.1) }
  }

  private static func scope(_ block: Wording, _ all: Int, _ lacking: [String]) -> Wording {
    let names = Tables.names(lacking)
    return Wording(
      zh: "\(block.zh)是 \(all) 个单位中 \(all - lacking.count) 个的"
        + (lacking.isEmpty ? "" : "，不含：\(names.zh)"),
      en: "numbers of \(block.en) are of \(all - lacking.count) of \(all) organs"
        + (lacking.isEmpty ? "" : ", without: \(names.en)"))
  }
}
