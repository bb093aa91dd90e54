import BianzhiCore

extension TableKind {
  /// Norms of leader posts (领导职数标准): one row a place, scope, category, tier and band of approved places.
  ///
  /// Unit: posts that may be approved at most. Source: the document of the place that sets the norm. It holds from its first
  /// to its last day; two of one place, scope, category and tier whose bands and days overlap are refused.
  package static let norms = TableKind(
    name: "norms", title: Wording(zh: "领导职数标准", en: "norms of leader posts"),
    columns: [
      Column(
        .region,
        ["所属地区", "地区", "标准地区", "制定地区", "行政区划", "区划名称", "地区名称", "place"], isRequired: true,
        isNeeded: true),
      Column(.covers, ["适用地区", "适用的地区", "适用行政区", "适用于", "下级地区", "applies to"]),
      Column(
        .scope, ["适用范围", "职数范围", "范围", "适用对象", "标准范围"], isRequired: true, isNeeded: true),
      Column(.category, ["机构类别", "适用机构类别", "机构类型", "单位类别"]),
      Column(.tier, ["层级", "机构层级", "适用层级"]),
      Column(
        .placesFrom,
        [
          "编制数下限", "编制下限", "编制数起", "编制起", "编制数从", "编制数自", "编制数不少于", "最少编制数", "places at least",
        ], isTelling: true),
      Column(
        .placesTo,
        [
          "编制数上限", "编制上限", "编制数止", "编制止", "编制数至", "编制数到", "编制数不多于", "编制数不超过", "最多编制数",
          "places at most",
        ], isTelling: true),
      Column(
        .mostPrincipals, ["正职上限", "正职职数上限", "正职数上限", "正职不超过", "正职最多", "principals"],
        isTelling: true),
      Column(
        .mostDeputies, ["副职上限", "副职职数上限", "副职数上限", "副职不超过", "副职最多", "deputies"],
        isTelling: true),
      Column(
        .mostLeaders,
        [
          "领导职数上限", "职数上限", "正副职上限", "正副职合计上限", "领导职数合计上限", "领导职数不超过", "职数合计上限", "leaders",
        ], isTelling: true),
      Column(
        .document, Column.documents + ["标准文号", "标准文件"], isRequired: true, isNeeded: true),
      Column(.since, ["起始日期", "开始日期", "施行日期", "起"] + Column.approvalDays),
      Column(.until, ["截止日期", "有效期至", "终止日期", "失效日期", "废止日期", "到期日期", "止"]),
      Column(.note, ["备注", "说明", "核实情况"]),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [[.placesFrom, .placesTo], [.mostPrincipals, .mostDeputies, .mostLeaders]],
    example: [
      "所属地区 | 适用地区 | 适用范围 | 机构类别 | 层级 | 编制数下限 | 编制数上限 | 正职上限 | 副职上限 | 批准文号 | 起始日期 | 截止日期 | 备注",
      "江海市 | 东川县、西平县 | 内设机构 | 政府工作部门 | 县级 | 4 | 7 | 1 | 1 | 江编〔2010〕2号 | 2010-01-01 | | 已核原文",
    ],
    traits: [.rowsAreRegions], view: "norm",
    found: FindPlace(
      name: "norms", wording: Wording(zh: "领导职数标准", en: "norms of leader posts"), view: "norm",
      nameColumn: nil, documents: ["document"],
      detail: [
        "region || ' ' || scope", "trim(category || ' ' || tier)",
        "places_from || '–' || coalesce(places_to, '')",
        "coalesce(most_principals || '+' || most_deputies, most_leaders, most_principals, most_deputies)",
      ], day: "since"),
    open: [
      OpenTable(
        "norms", "领导职数标准", "norms of leader posts", from: "norm", isOfOrgan: false,
        [
          .text("region", "所属地区", "the place"), .text("covers", "适用地区", "further regions"),
          .text("scope", "适用范围", "whose leaders"), .text("category", "机构类别", "category"),
          .text("tier", "层级", "tier"), .number("places_from", "编制数下限", "least places"),
          .number("places_to", "编制数上限", "most"), .number("most_principals", "正职上限", "principals"),
          .number("most_deputies", "副职上限", "deputies"), .number("most_leaders", "领导职数上限", "both"),
          .text("document", "文号", "document"), .text("since", "起", "since"),
          .text("until", "止", "until"), .text("note", "备注", "note"),
        ])
    ],
    stored: .entries(.norms, day: "since"),
    storage: .entries({ NormReader($0) }, .norms))
}

extension EntryTable {
  /// Norms of leader posts.
  static let norms = EntryTable(
    name: "norm_row", key: ["organ", "scope", "category", "tier", "document", "since", "least"],
    content: [
      "most", "region", "covers", "principals", "deputies", "leaders", "until", "note",
    ],
    label: "region || ' ' || r.scope || ' ' || r.least || '–' || coalesce(r.most, '')",
    span: EntrySpan(
      of: ["organ", "scope", "category", "tier"], called: ["region", "scope", "category", "tier"],
      band: .init(least: "least", most: "most")))
}
