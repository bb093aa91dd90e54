import BianzhiCore

extension TableKind {
  /// A wide form (编制与人员配备表, 领导职数配备表): one row an organ, quota kinds and leader posts side by
  /// side, each with approved and actual numbers.
  ///
  /// Unit: people and posts. Source: the organ's own statement on the data day. The approved numbers
  /// count where no document is known for that organ and kind; the actual ones are compared with the
  /// roster. Any heading that says both a kind (or 正职, 副职) and a number (编制数, 实有, 超配, 缺配) is known.
  package static let forms = TableKind(
    name: "forms", title: Wording(zh: "编制职数配备表", en: "staffing form"),
    columns: [
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码", "组织机构代码", "部门代码", "B0111", "B0114"]),
      Column(.organName, Column.units + ["B0101"]),
      Column(.unitMark, ["法人单位标识", "单位标识", "机构标识", "B0194"]),
      Column(.rank, ["机构规格", "机构级别", "规格", "单位级别", "级别", "B0127"]),
      Column(.category, ["机构类别", "机构性质", "机构类型", "单位性质", "单位类别", "B0131"]),
      Column(.document, Column.documents),
      Column(
        .effective,
        Column.approvalDays + Column.firstDays + ["变动日期", "日期", "时间"] + Column.changeDays),
      Column(.dataDay, ["数据日期", "截止日期", "截至日期", "统计日期"]),
      .creditCode,
      Column(.sequence, ["序号", "编号", "序", "排序号", "同级排序号"]),
      Column(.note, ["备注", "说明", "情况说明"]),
    ],
    needsOneOf: [[.organCode, .organName]],
    example: [
      "单位名称 | 行政编制数/编制数 | 行政编制数/实有人数 | 行政编制数/超配 | 行政编制数/缺配 | 领导职数/正职/核定 | 领导职数/正职/实配",
      "江海市财政局 | 40 | 41 | 1 | 0 | 1 | 1",
    ],
    aside: """
      内设机构 内设机构名称 核定内设机构 核定内设机构名称 内设科室 内设股室 内设处室 科室 股室 处室 科室名称 内设机构数 内设机构数量 内设机构个数 \
      内设机构总数 核定内设机构数 核定内设机构个数 内设科室数 内设股室数 内设处室数 科室数 股室数 处室数 个数
      """,
    traits: [.isForm, .speaksForADay, .numbersAreOfOrgans, .tellsApproved], view: "stated_number",
    open: [
      OpenTable(
        "stated_numbers", "单位自报数", "numbers that organs state", from: "stated_number",
        [
          .text("about", "哪种数", "what the number is of"), .text("part", "项目", "part"),
          .number("people", "数", "people"), .text("day", "日期", "day"),
        ])
    ],
    stored: .entries(.stated, day: "day"),
    storage: .mixed({ FormReader($0) }, StatedEntries.tables))
}
