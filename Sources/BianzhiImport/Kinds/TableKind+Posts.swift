import BianzhiCore

extension TableKind {
  /// Approved leader posts (领导职数): one row an organ, scope, rank, role and document.
  ///
  /// Unit: posts. Source: the document named in the row. An empty rank means any rank. Where no column tells
  /// the role, the post's name (局长, 副局长) or its rank (正处级, 副科级) does.
  package static let posts = TableKind(
    name: "posts", title: Wording(zh: "领导职数", en: "leader posts"),
    columns: [
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码", "组织机构代码"]),
      Column(.organName, Column.units),
      Column(.scope, ["职数范围", "范围", "职数类别"]),
      Column(.body, ["内设机构", "内设机构名称", "科室", "处室"]),
      Column(.rank, ["职务层次", "职务级别", "领导职务级别", "职级", "级别"]),
      Column(
        .role, ["正副职", "成员类别", "正职副职", "职务类别", "职数类型"], isTelling: true),
      Column(.post, ["职务名称", "职务", "领导职务", "职位", "职位名称", "岗位名称"]),
      Column(
        .people,
        ["核定数", "核定职数", "职数", "领导职数", "核定领导职数", "核定", "应配", "应配数"] + Column.after("职数")),
      Column(.change, ["增减数", "增减", "调整数", "变动数", "增减职数", "变化数"]),
      Column(.before, Column.before("职数")),
      Column(.increase, ["核增", "增加", "增加数", "核增数", "增加职数", "核增职数"]),
      Column(.decrease, ["核减", "减少", "减少数", "核减数", "减少职数", "核减职数"]),
      Column(.document, Column.documents),
      Column(
        .effective, Column.approvalDays + Column.firstDays + ["日期", "时间"] + Column.changeDays,
        isRequired: true,
        isNeeded: true),
      .creditCode,
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [
      [.organCode, .organName], [.people, .change, .increase, .decrease], [.role, .post, .rank],
    ],
    example: [
      "机构代码 | 职务层次 | 正副职 | 核定数 | 批准文号 | 生效日期",
      "JH0101 | 副处级 | 副职 | 3 | 江编〔2004〕12号 | 2004-03-01",
    ],
    traits: [.mustSayPosts, .unitsAreBlocks, .tellsApproved],
    // The unit may stand in the title.
    likely: [
      LikelySigns([[.post], [.people, .change]], butNot: LikelySigns.otherPapers, people: .posts),
      LikelySigns([[.role], [.people, .change]], titled: ["职数"]),
    ], view: "leader_post",
    found: FindPlace(
      name: "posts", wording: Wording(zh: "领导职数", en: "leader posts"), view: "leader_post",
      nameColumn: nil, documents: ["document"],
      detail: ["body", "rank", "role", "coalesce(people, printf('%+d', change))"],
      day: "effective"),
    open: [
      OpenTable(
        "leader_posts", "领导职数", "approvals of leader posts", from: "leader_post",
        [
          .text("scope", "范围", "unit: leaders of the organ; bodies, body: of inner bodies; unsaid"),
          .text("body", "内设机构", "inner body"), .text("rank", "层次", "rank; empty for any"),
          .text("role", "正副职", "role"), .number("people", "核定数", "total that is approved"),
          .number("change", "增减数", "change that is approved"),
          .text("document", "批准文号", "document"),
          .text("effective", "生效日期", "in force since"),
        ])
    ],
    stored: .entries(.posts, day: "since"),
    storage: .entries({ PostReader($0) }, .posts))
}

extension EntryTable {
  /// Approvals of leader posts.
  static let posts = EntryTable(
    name: "post_row", key: ["organ", "scope", "body", "rank", "role", "document", "since"],
    content: ["total", "change", "document_year", "document_number"])
}
