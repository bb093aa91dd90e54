import BianzhiCore

extension TableKind {
  /// Approved staffing quotas: one row an organ, kind and document.
  ///
  /// Unit: people. Source: the document named in the row. A total (核定数), a signed change (增减数),
  /// or both.
  package static let quotas = TableKind(
    name: "quotas", title: Wording(zh: "编制核定", en: "staffing quotas"),
    columns: [
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码", "组织机构代码"]),
      Column(.organName, Column.units),
      Column(
        .quotaKind, ["编制类型", "编制类别", "编制性质", "编制种类"], isRequired: true, isNeeded: true,
        isTelling: true),
      Column(
        .people,
        [
          "核定数", "核定编制", "核定编制数", "编制数", "编制总数", "批准编制", "核定", "总编制", "总编制数", "现有编制数",
          "批准编制数", "批准数", "核编数", "核编", "定编数", "定编", "编制员额", "员额", "编制(名)", "编制(人)", "编制(个)", "编制",
        ] + Column.after("编制")),
      Column(
        .change,
        [
          "增减数", "增减", "调整数", "变动数", "增减编制", "增减编制数", "调整编制数", "变动编制数", "变化数", "增减情况", "调整情况",
          "变动情况", "变化情况", "核增核减", "核增核减数", "核增（减）数", "核增减", "核增减编制", "编制增减", "编制增减数", "编制变化",
          "划转编制数",
          "划转编制", "划转数", "划转数量", "划转名额", "划转人数", "调剂数", "调剂编制", "调剂编制数", "调剂名额", "划拨编制", "划拨编制数",
          "划拨数",
          "数量", "名额", "编制数量", "编制名额",
        ]),
      // 编制划转: what one unit gives another one takes.
      Column(
        .givenBy,
        [
          "划出单位", "调出单位", "移出单位", "转出单位", "编制划出单位", "编制调出单位", "划出机构", "划出部门", "原单位", "划出单位名称",
          "调出单位名称", "调减单位", "核减单位",
        ], isTelling: true),
      Column(
        .takenBy,
        [
          "划入单位", "调入单位", "移入单位", "转入单位", "编制划入单位", "编制调入单位", "划入机构", "划入部门", "接收单位", "划入单位名称",
          "调入单位名称", "调增单位", "核增单位", "接收单位名称",
        ], isTelling: true),
      Column(.before, Column.before("编制")),
      Column(.document, Column.documents),
      Column(
        .effective, Column.approvalDays + Column.firstDays + ["日期", "时间"] + Column.changeDays,
        isRequired: true,
        isNeeded: true),
      Column(
        .increase,
        [
          "核增", "增加", "增加数", "核增数", "增加编制", "核增编制", "核增编制数", "增加编制数", "新增编制", "新增编制数", "划入编制",
          "划入编制数", "划入数", "调入编制", "调入编制数", "调增编制", "调增",
        ]),
      Column(
        .decrease,
        [
          "核减", "减少", "减少数", "核减数", "减少编制", "核减编制", "核减编制数", "减少编制数", "收回编制", "收回编制数", "划出编制",
          "划出编制数", "划出数", "调出编制", "调出编制数", "调减编制", "调减",
        ]),
      Column(.covers, ["覆盖机构代码", "覆盖机构", "共用机构", "共用单位", "含单位"]),
      .creditCode,
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [
      [.organCode, .organName, .takenBy, .givenBy], [.people, .change, .increase, .decrease],
    ],
    example: [
      "机构代码 | 编制类型 | 核定数 | 增减数 | 批准文号 | 生效日期",
      "JH0101 | 行政编制 | 40 | +2 | 江编〔2009〕5号 | 2009-08-01",
    ],
    traits: [.numbersAreOfOrgans, .mayStandInOrganLedger, .unitsAreBlocks, .tellsApproved],
    // The unit may stand in the title.
    likely: [
      LikelySigns([[.quotaKind], [.people, .change, .increase, .decrease]], titled: ["编制"])
    ],
    view: "staffing_quota",
    found: FindPlace(
      name: "quotas", wording: Wording(zh: "编制核定", en: "quotas"), view: "staffing_quota",
      nameColumn: nil, documents: ["document"],
      detail: ["kind", "coalesce(people, printf('%+d', change))"], day: "effective"),
    open: [
      OpenTable(
        "quotas", "编制核定", "approvals of staffing quotas", from: "staffing_quota",
        [
          .text("kind", "编制类型", "quota kind"), .number("people", "核定数", "total that is approved"),
          .number("change", "增减数", "change that is approved, where no total is"),
          .text("document", "批准文号", "document"), .text("effective", "生效日期", "in force since"),
          .number("is_stated", "只见于自报表", "1: only the organ's own form says so"),
        ])
    ],
    stored: .entries(.quotas, day: "since"),
    storage: .entries({ QuotaReader($0) }, .quotas))
}

extension EntryTable {
  /// Approvals of quotas, with the organs that each covers.
  static let quotas = EntryTable(
    name: "quota_row", key: ["organ", "kind", "document", "since"],
    content: ["total", "change", "document_year", "document_number"],
    side: SideTable(name: "quota_cover", entry: "quota", columns: ["organ"]))
}
