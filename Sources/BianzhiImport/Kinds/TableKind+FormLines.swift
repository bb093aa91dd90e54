import BianzhiCore

extension TableKind {
  /// The plain long layout of a staffing form: one row an organ and kind (or post), with its approved and
  /// its actual number.
  ///
  /// Unit: people and posts. Source: the organ's own statement on the data day; the approved numbers count
  /// as those of a wide form do, unless a document stands in the row.
  package static let formLines = TableKind(
    name: "form_lines", title: Wording(zh: "编制职数配备明细", en: "staffing form by lines"),
    columns: [
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码", "组织机构代码"]),
      Column(.organName, Column.units),
      Column(.quotaKind, ["编制类型", "编制类别", "编制性质", "编制种类"], isTelling: true),
      Column(.rank, ["职务层次", "职务级别", "领导职务级别"]),
      Column(
        .role, ["正副职", "成员类别", "正职副职", "职务类别", "职数类别", "职数类型", "职务名称", "职务"], isTelling: true),
      Column(
        .people,
        [
          "编制数", "核定编制数", "核定编制", "编制总数", "核定数", "核定", "批准编制", "应配", "应配数", "应配人数", "核定职数", "职数",
          "领导职数",
        ]),
      Column(
        .actualPeople,
        [
          "实有人数", "实有数", "实有", "实有在编人数", "实有在编", "实有人员", "实配", "实配数", "实配人数", "现有人数", "在编人数",
          "在职人数", "在岗人数",
        ], isRequired: true, isTelling: true),
      Column(.document, Column.documents),
      Column(.effective, Column.approvalDays),
      Column(.dataDay, ["数据日期", "截止日期", "截至日期", "统计日期"]),
      Column(
        .balance,
        [
          "超编", "超编数", "超配", "超配数", "缺编", "空编", "空编数", "缺配", "空缺", "编制余额", "余缺", "余缺数", "余编",
          "超缺编", "超缺",
        ]),
      .creditCode,
      Column(.sequence, ["序号", "编号", "序", "排序号"]),
      Column(.note, ["备注", "说明", "情况说明"]),
    ],
    needsOneOf: [[.organCode, .organName], [.quotaKind, .role, .rank]],
    example: ["单位名称 | 编制类型 | 编制数 | 实有人数", "江海市财政局 | 行政编制 | 40 | 41"],
    traits: [.speaksForADay, .numbersAreOfOrgans, .unitsAreBlocks, .tellsApproved],
    likely: [
      LikelySigns(
        [[.role, .quotaKind, .rank], [.people], [.actualPeople]], titled: ["职数", "编制", "配备"])
    ],
    view: "stated_number",
    stored: .entries(.stated, day: "day"),
    storage: .mixed({ FormLineReader($0) }, StatedEntries.tables))
}
