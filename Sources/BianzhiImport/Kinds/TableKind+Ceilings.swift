import BianzhiCore

extension TableKind {
  /// Limits (限额) of a region: one row a region, tier, limited thing and document.
  ///
  /// Unit: places of a kind of quota, or organs of a sort. Source: the document that sets the limit. It holds from its
  /// first to its last day; two of one region, tier and thing that hold on one day are refused.
  package static let ceilings = TableKind(
    name: "ceilings", title: Wording(zh: "限额", en: "ceilings"),
    columns: [
      Column(
        .region,
        ["所属地区", "地区", "行政区划", "区划代码", "区划名称", "地区名称", "所在政区"], isRequired: true, isNeeded: true),
      Column(.tier, ["层级", "机构层级"], isRequired: true, isNeeded: true),
      Column(
        .limited,
        [
          "限额事项", "限额项目", "限额类别", "限额类型", "限额种类", "限额内容", "总额事项", "总量事项", "控制事项",
        ], isRequired: true, isNeeded: true, isTelling: true),
      Column(
        .limit,
        [
          "限额数", "限额", "核定限额", "下达限额", "限额总数", "总额", "总额数", "核定总额", "总量", "总量数", "核定总量",
          "控制总量",
        ], isRequired: true, isNeeded: true, isTelling: true),
      Column(.document, Column.documents + ["下达文号"], isRequired: true, isNeeded: true),
      Column(
        .since, ["起始日期", "开始日期", "起"] + Column.approvalDays, isRequired: true, isNeeded: true),
      Column(.until, ["截止日期", "有效期至", "终止日期", "失效日期", "到期日期", "止"]),
      Column(
        .outsideLimit,
        ["不计入限额机构", "不计入限额的机构", "不占限额机构", "不占限额的机构", "不计限额机构", "限额外机构"]),
      Column(.note, ["备注", "说明"]),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [],
    example: [
      "所属地区 | 层级 | 限额事项 | 限额数 | 批准文号 | 起始日期 | 截止日期 | 不计入限额机构",
      "江海市 | 市级 | 党政机构 | 42 | 江编〔2010〕1号 | 2010-01-01 | 2014-12-31 | 市信访局",
    ],
    traits: [.rowsAreRegions], view: "ceiling",
    found: FindPlace(
      name: "ceilings", wording: Wording(zh: "限额", en: "ceilings"), view: "ceiling",
      nameColumn: nil, documents: ["document"],
      detail: ["region", "tier", "thing", "number", "until"], day: "since"),
    open: [
      OpenTable(
        "ceilings", "限额", "limits of regions", from: "ceiling", isOfOrgan: false,
        [
          .text("region", "所属地区", "region"), .text("tier", "层级", "tier"),
          .text("thing", "限额事项", "what is limited"), .number("number", "限额数", "places or organs"),
          .text("document", "文号", "document"), .text("since", "起", "since"),
          .text("until", "止", "until"), .text("outside", "不计入限额机构", "organs left out"),
        ])
    ],
    stored: .entries(.ceilings, day: "since"),
    storage: .entries({ CeilingReader($0) }, .ceilings))
}

extension EntryTable {
  /// Limits of regions.
  static let ceilings = EntryTable(
    name: "ceiling_row", key: ["organ", "thing", "document", "since"],
    content: ["region", "tier", "number", "until", "outside", "note"],
    label: "region || ' ' || r.tier || ' ' || r.thing",
    span: EntrySpan(of: ["organ", "thing"], called: ["region", "tier", "thing"]))
}
