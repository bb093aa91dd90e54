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
      Column(
        .organName,
        ["机构名称", "单位名称", "单位", "任职机构名称", "工作单位", "所在单位", "任职单位", "现任单位", "部门单位", "部门", "部门名称"],
        weak: ["部门", "部门名称"]),
      Column(.post, ["职务", "现任职务", "职务名称", "职位", "现职务", "行政职务", "党政职务"], isNeeded: true),
      Column(.unitAndPost, Column.unitsWithPosts),
      Column(.since, ["任职日期", "任职时间", "任现职时间", "任现职务时间", "现职任职时间", "现任职务时间", "任职年月", "since"]),
      Column(.until, ["离任日期", "离任时间", "免职时间", "免职日期", "until"], isTelling: true),
      Column(.reason, ["离任原因", "免职原因", "变动原因", "reason"], isTelling: true),
      Column(.tier, ["层级", "对象层级"], isTelling: true),
      .creditCode,
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [
      [.organCode, .organName, .unitAndPost], [.post, .unitAndPost], [.until, .tier],
    ],
    example: [
      "姓名 | 机构代码 | 职务 | 层级 | 任职日期 | 离任日期 | 离任原因",
      "张某 | JH0101 | 局长 | 部门 | 2004-06-01 | |",
    ],
    aside: """
      身份证号 身份证号码 公民身份号码 身份证 证件号码 性别 出生年月 出生日期 出生时间 年龄 民族 籍贯 出生地 学历 学位 政治面貌 入党时间
      参加工作时间 工作时间 职级 现职级 职务层次 职务级别 级别 任现职级时间 联系电话 手机号码 分管工作 分工 备注 说明 毕业院校 专业
      """,
    likely: [
      LikelySigns(
        [[.post, .unitAndPost]], titled: LikelySigns.leaderLists, mostUnknown: 4, mostLacking: 2),
      LikelySigns(
        [[.since], [.organName, .organCode], [.post]], butNot: ["花名册", "名册", "在编", "在职", "身份证"],
        mostUnknown: 3),
      LikelySigns(
        [[.since], [.unitAndPost]], butNot: ["花名册", "名册", "在编", "在职"], mostUnknown: 3),
      LikelySigns(
        [[.since], [.post]], butNot: ["花名册", "在编", "在职"], mostUnknown: 3, mostLacking: 2,
        postsNameUnits: true),
    ],
    view: "subject",
    found: FindPlace(
      name: "leaders", wording: Wording(zh: "主要领导干部", en: "leaders"), view: "subject",
      nameColumn: "name", documents: [], detail: ["post"], day: "since"),
    open: [
      OpenTable(
        "leaders", "主要领导干部", "principal leaders", from: "subject",
        [
          .text("name", "姓名", "name"), .text("post", "职务", "post"),
          .text("since", "任职日期", "in office since"),
          .text("until", "离任日期", "until"), .text("reason", "离任原因", "why it ended"),
          .text("tier", "层级", "tier"),
        ])
    ],
    stored: .entries(.subjects),
    storage: .entries({ SubjectReader($0) }, .subjects))
}

extension EntryTable {
  /// Spells of principal leaders in a post.
  static let subjects = EntryTable(
    name: "subject_row", key: ["organ", "post", "name", "since"],
    content: ["until", "reason", "tier"], openKey: ["since"], label: "name")
}
