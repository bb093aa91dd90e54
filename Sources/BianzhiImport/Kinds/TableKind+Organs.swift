import BianzhiCore

extension TableKind {
  /// The organ ledger: one row an organ or inner body.
  ///
  /// Source: the approval documents of each organ (机构台账). A row is known by its code, or by its name
  /// where the table has no codes; what comes under a code later takes the place of the same name.
  package static let organs = TableKind(
    name: "organs", title: Wording(zh: "机构台账", en: "organ ledger"),
    columns: [
      Column(
        .organCode,
        ["机构代码", "机构编码", "单位编码", "单位代码", "组织机构代码", "部门代码", "统一编码", "代码", "B0111", "B0114"]),
      Column(
        .organName, ["机构名称", "单位名称", "机构全称", "单位全称", "名称", "行政机构名称", "事业单位名称", "B0101"],
        isRequired: true, isNeeded: true),
      Column(
        .superior,
        [
          "上级机构代码", "上级机构", "上级代码", "隶属单位", "主管单位", "主管部门", "上级单位", "举办单位", "所属机构代码",
          "上级主管部门", "举办(主管)单位", "主管(举办)单位", "上级单位编码", "上级机构编码", "B0121",
        ],
        isTelling: true),
      Column(
        .category,
        ["机构类别", "机构性质", "机构类型", "单位性质", "单位类别", "事业单位类别", "单位类型", "性质", "类别", "类型", "B0131"],
        isTelling: true),
      Column(.rank, ["机构规格", "机构级别", "规格", "单位级别", "级别", "单位规格", "B0127"]),
      Column(.tier, ["层级", "机构层级"]),
      Column(.region, ["所属地区", "地区", "行政区划", "区划代码", "所在政区", "B0117"]),
      Column(.document, Column.documents),
      Column(
        .since, ["批准日期", "批准时间", "批复时间", "成立时间", "审批时间", "设立日期", "成立日期", "设立时间", "组建时间", "组建日期"]),
      Column(.until, ["撤销日期", "撤销时间", "终止日期", "停用日期"]),
      Column(.shortName, ["机构简称", "规范简称", "习惯简称", "简称", "B0104"]),
      Column(.unitMark, ["法人单位标识", "单位标识", "机构标识", "B0194"]),
      Column(
        .plates, ["其他名称", "其他全称", "第二名称", "挂牌名称", "加挂牌子", "合署名称", "挂牌", "别名"]),
      Column(.formerNames, ["曾用名", "曾用名称", "原名称", "更名前名称", "原单位名称", "历史名称"]),
      .creditCode,
      // What it says of the end or the names of the organ is read, and nothing else.
      Column(.note, ["备注", "说明", "情况说明", "变更情况", "沿革", "机构沿革"]),
      Column(.sequence, ["序号", "编号", "序", "排序号", "同级排序号"]),
    ],
    needsOneOf: [[.organCode], [.superior, .category]],
    example: [
      "机构代码 | 机构名称 | 机构类别 | 机构规格 | 层级 | 简称 | 批准文号 | 批准日期",
      "JH0101 | 江海市财政局 | 政府工作部门 | 正处级 | 市级 | 市财政局 | 江编〔2004〕12号 | 2004-03-01",
    ],
    traits: [.hasNoTotals, .mayBeAForm, .isOrganLedger, .rowsAreOrgans, .tellsApproved],
    likely: [
      LikelySigns(
        [[.organName], [.superior, .category]], butNot: LikelySigns.otherPapers, people: .organs)
    ],
    view: "organ",
    open: [
      OpenTable(
        "organs", "机构台账，含内设机构", "organs, inner bodies included", from: "organ", isOfOrgan: false,
        [
          .text("organ_code", "机构代码", "code", "code"), .text("organ_name", "机构名称", "name", "name"),
          .text("category", "机构类别", "category"), .text("rank", "机构规格", "rank"),
          .text("tier", "层级", "tier"), .text("region", "所属地区", "region"),
          .text("superior_code", "上级机构代码", "code of the superior"),
          .named("superior_code", as: "superior_name", "上级机构名称", "name of the superior"),
          .text("document", "批准文号", "document"), .text("since", "设立日期", "in force since"),
          .text("until", "撤销日期", "in force until"),
        ])
    ],
    stored: .entries(.organs),
    storage: .entries({ OrganReader($0) }, .organs))
}

extension EntryTable {
  /// Entries of the organ ledger, inner bodies included, each once.
  static let organs = EntryTable(
    name: "organ_row", key: ["organ"],
    content: [
      "name", "category", "rank", "tier", "region", "superior", "document", "since", "until",
    ], isRepeatable: false, otherOrgans: ["superior"],
    side: SideTable(name: "organ_name", entry: "entry", columns: ["name", "type"]))
}
