import BianzhiCore

extension TableKind {
  /// Principal leaders (审核对象): one row a person and spell in one post.
  ///
  /// Source: the organisation department. A post still held has no day of leaving.
  package static let subjects = TableKind(
    name: "subjects", title: Wording(zh: "主要领导干部", en: "principal leaders"),
    columns: [
      Column(.name, ["姓名", "名字", "人员姓名", "name"], isRequired: true, isNeeded: true),
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码"]),
      Column(.organName, ["机构名称", "单位名称", "单位", "任职机构名称", "工作单位"]),
      Column(.post, ["职务", "现任职务", "职务名称", "职位"], isRequired: true, isNeeded: true),
      Column(.since, ["任职日期", "任职时间", "任现职时间", "since"]),
      Column(.until, ["离任日期", "离任时间", "免职时间", "免职日期", "until"], isTelling: true),
      Column(.reason, ["离任原因", "免职原因", "变动原因", "reason"], isTelling: true),
      Column(.tier, ["层级", "对象层级"], isTelling: true),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [[.organCode, .organName], [.until, .tier]],
    example: [
      "姓名 | 机构代码 | 职务 | 层级 | 任职日期 | 离任日期 | 离任原因",
      "张某 | JH0101 | 局长 | 部门 | 2004-06-01 | |",
    ],
    likely: LikelySigns(
      [[.since], [.organName, .organCode]], butNot: ["花名册", "名册", "在编", "在职", "身份证"], mostUnknown: 3
    ),
    view: "subject", stored: .entries(.subjects),
    storage: .entries({ SubjectReader($0) }, .subjects))
}

extension EntryTable {
  /// Spells of principal leaders in a post.
  static let subjects = EntryTable(
    name: "subject_row", key: ["organ", "post", "name", "since"],
    content: ["until", "reason", "tier"], openKey: ["since"], label: "name")
}
