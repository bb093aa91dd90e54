import BianzhiCore

extension TableKind {
  /// The inner bodies an organ really has (实有内设机构): one row an organ and body on a data day.
  ///
  /// Source: the organ's own list, to be compared with the approved bodies of the organ ledger.
  package static let bodies = TableKind(
    name: "bodies", title: Wording(zh: "实有内设机构", en: "inner bodies in fact"),
    columns: [
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码", "组织机构代码"]),
      Column(.organName, ["机构名称", "单位名称", "单位", "机构全称", "单位全称", "部门名称", "所在单位"]),
      Column(
        .body,
        [
          "实有内设机构", "实设内设机构", "现有内设机构", "内设机构", "内设机构名称", "科室", "科室名称", "处室", "处室名称", "股室",
        ] + Column.innerBodies, isRequired: true, isNeeded: true),
      Column(.dataDay, ["数据日期", "截止日期", "截至日期", "统计日期"]),
      Column(.note, ["备注", "说明", "负责人"]),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [],
    example: ["机构代码 | 实有内设机构 | 备注", "JH0101 | 政策法规科 |"],
    traits: [.speaksForADay, .rowsArePeople, .listsBodies, .unitsAreBlocks], view: "body_list",
    found: FindPlace(
      name: "bodies", wording: Wording(zh: "内设机构名单", en: "lists of inner bodies"),
      view: "body_list", nameColumn: "name", documents: [], detail: ["note"], day: "day"),
    open: [
      OpenTable(
        "inner_body_lists", "单位自报的内设机构", "inner bodies on organs' own lists", from: "body_list",
        [
          .text("name", "名称", "name"), .text("day", "数据日期", "data day"),
          .text("note", "备注", "note"),
        ])
    ],
    stored: .entries(.bodies, day: "day"),
    storage: .entries({ ListedBodyReader($0) }, .bodies))
}

extension EntryTable {
  /// Names of inner bodies on lists, each once a day.
  static let bodies = EntryTable(
    name: "listed_body_row", key: ["organ", "day", "name"], content: ["note"], isRepeatable: false)
}
