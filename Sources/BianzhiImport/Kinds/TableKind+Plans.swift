import BianzhiCore

extension TableKind {
  /// Plans to use free places (用编计划): one row an organ, kind and document.
  ///
  /// Unit: people. Source: the plan or slip that releases the places.
  package static let plans = TableKind(
    name: "plans", title: Wording(zh: "用编计划", en: "use plans"),
    columns: [
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码"]),
      Column(.organName, ["机构名称", "单位名称", "单位", "用编单位", "招录单位", "招聘单位", "用人单位", "招考单位", "单位全称"]),
      Column(
        .quotaKind, ["编制类型", "编制类别", "编制性质", "用编类型"], isRequired: true, isNeeded: true),
      Column(
        .plannedPeople,
        [
          "用编计划数", "用编计划", "计划用编数", "计划数", "拟用编制数", "拟用编制", "拟用", "用编数", "招录人数", "招聘人数", "招考人数",
          "拟招录人数", "拟招聘人数", "招录计划", "招录计划数", "招聘计划", "招聘计划数", "计划招录人数", "计划招聘人数", "招录名额",
          "招聘名额",
        ],
        isRequired: true, isNeeded: true, isTelling: true),
      Column(.document, ["批准文号", "计划文号", "用编核准文号", "文号", "下达文号", "批复文号", "核准文号"]),
      Column(
        .since, ["下达日期", "批准日期", "批准时间", "日期", "生效日期", "批复日期", "批复时间", "核准日期", "核准时间", "下达时间"],
        isRequired: true, isNeeded: true),
      Column(.until, ["有效期至", "截止日期", "到期日期"]),
      Column(.note, ["备注", "用途", "说明"]),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [[.organCode, .organName]],
    example: [
      "机构代码 | 编制类型 | 用编计划数 | 批准文号 | 下达日期",
      "JH0101 | 行政编制 | 2 | 江编办〔2010〕8号 | 2010-02-01",
    ],
    traits: [.numbersAreOfOrgans, .unitsAreBlocks], view: "use_plan",
    found: FindPlace(
      name: "plans", wording: Wording(zh: "用编计划", en: "use plans"), view: "use_plan",
      nameColumn: nil, documents: ["document"], detail: ["quota_kind", "people"], day: "since"),
    open: [
      OpenTable(
        "use_plans", "用编计划", "plans to use places", from: "use_plan",
        [
          .text("quota_kind", "编制类型", "quota kind"), .number("people", "计划数", "people"),
          .text("document", "文号", "document"), .text("since", "起", "since"),
          .text("until", "止", "until"),
        ])
    ],
    stored: .entries(.plans, day: "since"),
    storage: .entries(
      {
        CancellableReader(
          PlainReader(
            $0,
            [
              .organ, .word(.quotaKind, QuotaKind.words, .needed), .text(.document, .orEmpty),
              .day(.since, .needed), .count(.plannedPeople, .needed), .day(.until), .text(.note),
            ]), $0, note: 6)
      }, .plans))
}

extension EntryTable {
  /// Plans for the use of quotas.
  static let plans = EntryTable(
    name: "use_plan_row", key: ["organ", "kind", "document", "since"],
    content: ["people", "until", "note"])
}
