import BianzhiCore
package import BianzhiQuery

extension Tables {
  private static let peopleUnit = Wording(zh: "人", en: "people")

  /// `export places`: quotas, people, free, reserved and available places of each organ (编制使用情况表).
  package static let useOfPlaces = Table<PlacesRow>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "单位名称", en: "organ name") { .text($0.organName) },
      Column("superior", zh: "主管部门", en: "superior") { .text($0.superior) },
      Column("tier", zh: "层级", en: "tier") { .term($0.tier, OrganTier.self) },
      Column("approved", zh: "编制数", en: "approved", .number) { .optional($0.approved) },
    ] + kinds
      + [
        Column("actual", zh: "实有", en: "actual", .number) { .optional($0.actual) },
        Column("over", zh: "超编", en: "over", .number) { .optional($0.over) },
        Column("vacant", zh: "空编", en: "vacant", .number) { .optional($0.vacant) },
        Column("reserved", zh: "预留", en: "reserved", .number) { .optional($0.reserved) },
        Column("available", zh: "可用", en: "available", .number) { .optional($0.available) },
      ] + leaders
      + [
        Column("data_day", zh: "数据日期", en: "data day", .identifier) { .filled($0.dataDay) },
        .words("reason", zh: "说明", en: "reason") { $0.whyNotKnown },
      ],
    short: [
      "organ_name", "approved", "actual", "over", "vacant", "reserved", "available", "reason",
    ],
    look: SheetLook(
      Wording(zh: "编制使用情况表", en: "Use of staffing quotas"), unit: peopleUnit,
      summed: [
        "approved", "administrative", "political_legal", "civil_service_institution",
        "institution", "worker", "other", "actual", "over", "vacant", "reserved", "available",
      ], signatures: SheetLook.signed))

  /// Approved people by kind; funded kinds of institutions are institutions.
  private static let kinds: [Column<PlacesRow>] = [
    kind("administrative", Wording(zh: "其中行政编制", en: "administrative"), [.administrative]),
    kind("political_legal", Wording(zh: "政法专项编制", en: "political and legal"), [.politicalLegal]),
    kind(
      "civil_service_institution", Wording(zh: "参公事业编制", en: "civil service institution"),
      [.civilServiceInstitution]),
    kind(
      "institution", Wording(zh: "事业编制", en: "institution"),
      [.institution, .fullyFunded, .partlyFunded, .selfFunded]),
    kind("worker", Wording(zh: "工勤编制", en: "worker"), [.worker]),
    Column("other", zh: "其他编制", en: "other", .number) { row in
      let told: Set<QuotaKind> = [
        .administrative, .politicalLegal, .civilServiceInstitution, .institution, .fullyFunded,
        .partlyFunded, .selfFunded, .worker,
      ]
      guard row.approved != nil else { return .none }
      return .integer(
        row.approvedByKind.reduce(0) { sum, entry in
          QuotaKind(rawValue: entry.key).map { told.contains($0) } == true ? sum : sum + entry.value
        })
    },
  ]

  private static func kind(
    _ key: String, _ words: Wording, _ kinds: [QuotaKind]
  ) -> Column<PlacesRow> {
    Column(key, zh: words.zh, en: words.en, .number) { row in
      let known = kinds.compactMap { row.approvedByKind[$0.rawValue] }
      // Where a kind's number is not known, nobody knows that the others have none.
      guard row.approved != nil || !known.isEmpty else { return .none }
      return .integer(known.reduce(0, +))
    }
  }

  private static let leaders: [Column<PlacesRow>] = [
    Column("principals_approved", zh: "单位正职核定", en: "principals approved", .number) {
      .optional($0.principals.approved)
    },
    Column("principals", zh: "单位正职实配", en: "principals", .number) {
      .optional($0.principals.actual)
    },
    Column("deputies_approved", zh: "单位副职核定", en: "deputies approved", .number) {
      .optional($0.deputies.approved)
    },
    Column("deputies", zh: "单位副职实配", en: "deputies", .number) { .optional($0.deputies.actual) },
    Column("body_leaders_approved", zh: "内设领导核定", en: "leaders of bodies approved", .number) {
      .optional($0.bodyLeaders.approved)
    },
    Column("body_leaders", zh: "内设领导实配", en: "leaders of bodies", .number) {
      .optional($0.bodyLeaders.actual)
    },
  ]

  /// `export plans`: plans to use places (用编计划台账).
  package static let usePlans = Table<UsePlanRow>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "申请单位", en: "organ name") { .text($0.organName) },
      Column("document", zh: "下达文号", en: "document", .identifier) { .filled($0.document) },
      Column("since", zh: "下达时间", en: "since", .identifier) { .filled($0.since) },
      Column("until", zh: "有效期至", en: "until", .identifier) { .filled($0.until) },
      .words("kind", zh: "编制类型", en: "quota kind") { PartWords.words($0.kind, .quotaKind) },
      Column("people", zh: "计划数", en: "planned", .number) { .integer($0.people) },
      Column("used", zh: "已使用", en: "used", .number) { .integer($0.used) },
      Column("left", zh: "尚可使用", en: "left", .number) { .integer($0.left) },
      Column("returned", zh: "归还计划数", en: "returned", .number) { .integer($0.returned) },
    ],
    look: SheetLook(
      Wording(zh: "用编计划台账", en: "Plans to use places"), unit: peopleUnit,
      summed: ["people", "used", "left", "returned"], signatures: SheetLook.signed))

  /// `export changes`: how the quotas of one organ changed (人员编制变化情况登记表).
  package static let quotaChanges = Table<HistoryEntry>(
    [
      Column("day", zh: "年月日", en: "day", .identifier) { .filled($0.day) },
      .words("reason", zh: "变化事项", en: "what changed", .sentence) { $0.words },
      Column("document", zh: "批准文号", en: "document", .identifier) { .filled($0.document) },
      Column("added", zh: "增编数", en: "added", .number) { entry in
        .optional(entry.change.flatMap { $0 > 0 ? $0 : nil })
      },
      Column("taken", zh: "减编数", en: "taken", .number) { entry in
        .optional(entry.change.flatMap { $0 < 0 ? -$0 : nil })
      },
      Column("total", zh: "控编数", en: "approved from then on", .number) { .optional($0.total) },
      Column("source", zh: "来源", en: "source") { .filled($0.source) },
    ],
    look: SheetLook(
      Wording(zh: "人员编制变化情况登记表", en: "Changes of staffing quotas"), unit: peopleUnit,
      signatures: SheetLook.signed))

  /// `export names`: who holds a place, by name alone (实名制公示).
  package static let publicNames = Table<NameRow>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "单位名称", en: "organ name") { .text($0.organName) },
      Column("body", zh: "内设机构", en: "inner body") { .filled($0.body) },
      Column("name", zh: "姓名", en: "name") { .text($0.name) },
      Column("post", zh: "职务", en: "post") { .filled($0.post) },
      .words("kind", zh: "编制类型", en: "quota kind") { PartWords.words($0.kind, .quotaKind) },
      Column("data_day", zh: "数据日期", en: "data day", .identifier) { .filled($0.dataDay) },
    ], look: SheetLook(Wording(zh: "机构编制实名制公示", en: "Who holds a place")))
}
