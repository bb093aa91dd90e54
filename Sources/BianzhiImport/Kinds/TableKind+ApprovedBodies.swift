import BianzhiCore

extension Column {
  /// What a column of inner bodies is called that says that they were set up: it lists the approved ones.
  static let setUpBodies =
    ["科室", "股室", "处室", "内设科室", "内设股室", "内设处室", "内部机构"].flatMap {
      ["\($0)设置", "\($0)设置情况"]
    } + ["内设机构设置情况"]

  /// What a column of inner bodies is called that may be approved or there in fact.
  static let innerBodies =
    ["下设", "所设", "内部", "内设"].flatMap { start in
      ["科室", "股室", "处室", "机构", "科(股)室", "股(科)室", "科室(股)", "科室(股室)"].map { start + $0 }
    } + ["设置科室", "设置股室"]
}

extension TableKind {
  /// The approved inner bodies of organs (内设机构设置), with their posts: one row an organ and body.
  ///
  /// Source: the document named in the row. Bodies are known by their organ and name, and get a code where
  /// the table gives none. Columns of posts (正职, 副职, 正科职数) approve leaders of the body; in a row of the
  /// unit itself (局领导, 领导班子) they approve those of the unit.
  package static let approvedBodies = TableKind(
    name: DataKind.approvedBodyTable, title: Wording(zh: "核定内设机构", en: "approved inner bodies"),
    columns: [
      Column(
        .organCode,
        ["机构代码", "机构编码", "单位编码", "单位代码", "组织机构代码", "所属机构代码", "上级机构代码", "上级代码", "主管单位代码"]),
      Column(
        .superior, ["隶属单位", "隶属机构", "所属单位", "所属机构", "所属部门", "上级机构", "上级单位", "主管单位", "主管部门"],
        isTelling: true),
      Column(
        .organName,
        [
          "单位名称", "机构名称", "单位", "机构全称", "单位全称", "部门名称", "部门", "所在单位",
        ] + Column.towns),
      Column(
        .body,
        [
          "内设机构名称", "内设机构", "核定内设机构", "核定内设机构名称", "批准内设机构", "内设科室", "内设科室名称", "内设处室", "内设处室名称",
          "内设股室", "内设股室名称", "内设部门", "科室名称", "科室", "处室名称", "处室", "股室名称", "股室",
          "核定内设科室", "核定内设股室", "核定内设处室", "核定科室", "核定股室", "核定处室", "内设机构设置", "内设科(室)", "内设股(室)",
          "内设处(室)", "内设科(室)名称", "内设机构(科室)", "内设机构(股室)", "批准内设科室", "批准内设股室", "核定机构名称",
          "核定股室名称", "核定科室名称", "核定处室名称", "批准股室名称", "批准科室名称", "核定内设科室名称", "核定内设股室名称",
        ] + Column.setUpBodies + Column.innerBodies, isTelling: true),
      Column(.bodyCode, ["内设机构代码", "内设机构编码", "科室代码", "处室代码"]),
      Column(.category, ["机构类别", "机构性质", "机构类型", "类别"]),
      Column(.rank, ["机构规格", "内设机构规格", "内设机构级别", "机构级别", "规格", "级别"]),
      Column(.document, Column.documents + ["设立文号"]),
      Column(
        .since,
        [
          "批准时间", "批准日期", "批复时间", "发文日期", "发文时间", "印发日期", "印发时间", "批复日期", "核定时间", "核定日期", "成立时间",
          "审批时间", "设立日期", "设立时间", "生效日期", "批准成立时间", "日期", "时间",
        ] + Column.changeDays),
      Column(.until, ["撤销日期", "撤销时间", "终止日期"]),
      Column(.note, ["备注", "说明", "主要职责", "职责"]),
      Column(.sequence, ["序号", "编号", "序", "排序号"]),
    ],
    needsOneOf: [[.body, .superior], [.body, .organName]],
    example: [
      "单位名称 | 内设机构名称 | 机构规格 | 正职 | 副职 | 批准文号 | 批准时间",
      "江海市财政局 | 办公室 | 正科级 | 1 | 1 | 江编〔2019〕12号 | 2019-03-01",
    ],
    traits: [
      .hasPosts, .rowsAreOrgans, .mustSayApproved, .listsBodies, .unitsAreBlocks, .tellsApproved,
    ],
    view: "organ",
    stored: .bodies,
    storage: .mixed({ ApprovedBodyReader($0) }, ApprovedBodyReader.tables))
}
