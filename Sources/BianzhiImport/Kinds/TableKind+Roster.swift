import BianzhiCore

extension TableKind {
  /// The roster (花名册): one row a person and organ on a data day.
  ///
  /// Source: the organ's own list. The data day is `--as-of`, or the column for it.
  package static let roster = TableKind(
    name: "roster", title: Wording(zh: "人员花名册", en: "roster"),
    columns: [
      Column(
        .person,
        [
          "身份证号", "身份证号码", "公民身份号码", "身份证", "证件号码", "身份号码", "ID", "身份证件号", "身份证件号码", "居民身份证号",
          "居民身份证号码", "公民身份证号码", "A0184",
        ]),
      Column(.name, ["姓名", "名字", "人员姓名", "A0101"], isRequired: true),
      Column(.sex, ["性别", "A0104"]),
      Column(.birth, ["出生日期", "出生年月", "出生时间", "出生年月日", "A0107"]),
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码", "组织机构代码"]),
      Column(
        .organName,
        [
          "机构名称", "单位名称", "单位", "机构全称", "单位全称", "所在单位", "工作单位", "部门名称", "任职机构名称", "现工作单位",
          "统计关系所在单位",
          "行政机构名称", "事业单位名称", "所在单位名称", "编制所在单位", "A0195", "用人单位", "用工单位",
          "聘用单位", "安置单位", "部门单位", "县直单位", "市直单位", "区直单位", "单位简称", "委办局",
          "预算单位", "预算单位名称",
        ]),
      Column(
        .body,
        [
          "内设机构", "所在机构", "内设机构名称", "科室", "处室", "股室", "所在处室", "所在科室", "所在机构(内设)", "所在内设机构",
          "所属内设机构", "所在内设机构名称", "科室名称", "处室名称", "所属科室", "所属处室", "所在股室", "内设部门", "所在部门", "所属部门",
          "部门", "所在办公室", "所在站所", "所在办公室(站所)", "所在科室(站所)", "所在股室(站所)", "所在办(站所)",
          "所在科(股)室", "所在科股室", "所在科(室)", "所在中队", "所在大队", "所在支队", "所属中队", "所属大队", "中队", "大队", "科所队",
          "所在科所队", "部室", "所在部室", "科室站所", "站所", "所队", "科别", "站所(办)", "科室(站所)", "科室部门", "所在班组", "班组",
          "所在站",
        ], weak: ["部门", "所在部门", "所属部门"], isTelling: true),
      Column(
        .quotaKind,
        [
          "编制类型", "编制类别", "编制性质", "人员编制性质", "人员编制类型", "编制", "占编类型", "编制种类", "占用编制类型", "占用编制",
          "所占编制", "编制属性", "人员编制类别", "人员编制种类", "人员编制", "编制类别名称", "编制身份", "A0121",
        ], isTelling: true),
      Column(
        .post,
        [
          "职务", "现任职务", "职务名称", "现职务", "行政职务", "党政职务", "现任党政职务", "担任职务", "岗位", "A0192A", "任职情况",
          "现任职情况", "职务情况",
        ] + Column.unitsWithPosts),
      Column(
        .rank, ["职务层次", "职务级别", "领导职务级别", "领导职务层次", "现职务层次", "职务等级", "A0221", "A0148", "干部层次"]),
      Column(.role, ["正副职", "成员类别", "领导职务类别", "领导类别"]),
      Column(
        .isLeader,
        [
          "是否领导职务", "领导职务", "是否领导", "是否领导成员", "是否班子成员", "班子成员", "是否领导班子成员", "领导班子成员",
          "是否单位领导", "是否局领导", "是否院领导", "是否校领导", "是否园领导", "是否馆领导", "是否中心领导", "是否镇领导", "是否乡镇领导",
          "是否街道领导", "是否为领导", "是否为领导职务", "是否为领导干部", "是否领导干部",
        ],
        isTelling: true),
      Column(.postSince, ["任职时间", "任现职时间", "任职日期"]),
      Column(
        .entered,
        [
          "进入单位时间", "进入本单位时间", "进入时间", "进单位时间", "入编时间", "到单位时间", "到本单位时间", "到岗时间", "调入时间",
          "调入本单位时间", "到本单位工作时间", "来本单位时间", "进入日期", "进入单位日期", "进入本单位日期",
        ], isTelling: true),
      Column(
        .state,
        [
          "人员状态", "人员管理状态", "在岗情况", "在岗状态", "是否在岗", "是否在职", "在编在岗情况", "状态", "在职情况", "在职状态", "在编情况",
          "在岗在编情况", "人员在岗情况", "在册情况", "人员情况", "人员现状", "人员状况", "目前状态", "当前状态", "现状态", "人员在职情况",
          "A0163",
        ], isTelling: true),
      Column(
        .leavingReason,
        [
          "减少原因", "减员原因", "离编原因", "减编原因", "离岗原因", "退出原因", "离职原因", "离开原因", "不在岗原因", "未在岗原因",
          "不在职原因",
        ] + Column.leavingSorts, isTelling: true),
      Column(
        .onQuota,
        [
          "是否在编", "是否占编", "是否编内", "是否入编", "编制状态", "在编状态", "占编状态", "占编情况", "是否占用编制", "是否在编人员",
          "是否编外", "是否编外人员", "在编与否", "编内编外",
          "编制内外", "是否在册", "是否在编在册", "是否有编制", "是否实名制", "是否编制内",
        ], isTelling: true),
      Column(
        .hasLeft,
        ["是否退休", "是否离退休", "是否已退休", "是否离职", "是否调出", "是否辞职", "是否离休", "是否死亡", "是否去世"]),
      Column(
        .isAway, ["是否借调", "是否借出", "是否借用", "是否抽调", "是否外借", "是否借调人员", "是否挂职", "是否离岗"]),
      Column(
        .personType,
        [
          "人员类别", "人员分类", "人员类型", "人员身份", "身份", "人员性质", "用工形式", "用工性质", "用工类型", "用工类别", "用工方式",
          "用人形式", "用人方式", "聘用形式", "聘用方式", "聘用类型", "聘用类别", "聘用性质",
        ]),
      Column(
        .likeCivilServants,
        [
          "是否参公", "是否参公管理", "是否参公人员", "是否参照管理", "是否参照公务员法管理", "是否参照公务员管理", "是否参照公务员法管理人员", "参公与否",
          "是否属参公", "是否参公事业编制",
        ]),
      Column(
        .leftOn,
        [
          "减少时间", "出编时间", "减员时间", "离开时间", "退休时间", "离任日期", "调出时间", "去世时间", "辞职时间", "离职时间", "调离时间",
          "死亡时间", "离退休时间", "退休日期", "调出日期",
        ]),
      Column(.document, ["批准文号", "入编文号", "任职文号", "文号"]),
      Column(.postState, ["任职状态", "在任状态"]),
      Column(.removedOn, ["免职时间", "免职日期"]),
      Column(.dataDay, ["数据日期", "截止日期", "截至日期", "统计日期"]),
      .creditCode,
      Column(.sequence, ["序号", "编号", "序", "排序号"]),
      Column(.note, ["备注", "说明", "情况说明"]),
    ],
    needsOneOf: [[.quotaKind, .state, .body, .isLeader, .entered, .onQuota, .leavingReason]],
    example: [
      "姓名 | 身份证号 | 机构代码 | 内设机构 | 编制类型 | 职务 | 职务层次 | 是否领导职务 | 人员状态",
      "张某 | 3399**********1234 | JH0101 | 办公室 | 行政编制 | 科员 | 科员 | 否 | 在岗",
    ],
    aside: """
      职级 现职级 公务员职级 非领导职务 非领导职务级别 参加工作时间 工作时间 参工时间 经费来源 经费形式
      编制经费形式 民族 籍贯 出生地 政治面貌 入党时间 学历 学位 学历学位 毕业院校 毕业学校 毕业院校及专业 专业 所学专业 毕业时间 职称
      专业技术职务 岗位类别 岗位等级 是否高配 是否公务员登记 公务员登记时间 进入形式 进入方式 进入来源 控编单号 控编单编号 任现职级时间
      用编核准单号 用编核准单 核准单号 核编单号 用编单号 编制使用核准单号 编制核准单号 用编核准文号 编制使用核准单 编制使用通知单号
      任现职务层次时间 工号 职工号 职工工号 员工号 人员工号 教职工号 警号 隶属关系 行政隶属关系
      年龄 联系电话 手机号码 A0117 A0111A A0134 A0141 A0160 A0165 A0192E
      """,
    patterns: [
      HeaderPattern(start: "进入", end: "时间", field: .entered),
      HeaderPattern(start: "进", end: "时间", field: .entered),
      HeaderPattern(start: "到", end: "时间", field: .entered),
      HeaderPattern(start: "调入", end: "时间", field: .entered),
    ],
    traits: [.speaksForADay, .rowsArePeople, .readsMadeWords, .keepsUnitNames],
    likely: [
      LikelySigns([[.person], [.body, .post]], butNot: LikelySigns.leaderLists),
      LikelySigns(
        [
          [
            .person, .sex, .birth, .post, .leftOn, .organName, .organCode, .rank, .personType,
            .body,
          ]
        ],
        butNot: LikelySigns.otherPapers, people: .ofOneSort),
      // 编外人员名册 may tell what each is paid.
      LikelySigns(
        [[.person, .sex, .birth, .post, .organName]],
        titled: ["名册", "名单"] + LikelySigns.ofHired,
        butNot: LikelySigns.payLists, people: .ofOneSort),
      LikelySigns(
        [[.leftOn], [.person, .sex, .birth, .organName, .organCode]],
        butNot: LikelySigns.otherPapers, people: .withDayOfLeaving),
    ],
    view: "staff",
    found: FindPlace(
      name: "roster", wording: Wording(zh: "花名册", en: "roster"), view: "staff", nameColumn: "name",
      documents: ["document"],
      detail: ["body", "post", "quota_kind", "state"], day: "day"),
    open: [
      OpenTable(
        "rosters", "花名册", "rosters in force", from: "roster", hasSource: false,
        [
          .text("day", "数据日期", "data day"), .number("people", "人数", "rows"),
        ]),
      OpenTable(
        "people", "花名册上的人，一行一人", "rows of rosters", from: "staff",
        [
          .text("day", "数据日期", "data day"),
          .text("person_id", "身份证号（打码）", "identity number, masked"),
          .text("name", "姓名", "name"), .text("sex", "性别", "sex"),
          // A day beside the masked number would give the number away.
          .text("birth_year", "出生年份", "year of birth", "substr(birth, 1, 4)"),
          .text("body", "内设机构", "inner body"),
          .text("quota_kind", "编制类型", "quota kind it was read as"),
          .text("quota_kind_recorded", "编制类型原文", "quota kind as written"),
          .text("post", "职务", "post"), .text("rank", "职务层次", "rank it was read as"),
          .text("role", "正副职", "role"), .text("is_leader", "是否领导职务", "whether a leader"),
          .text("entered", "进入本单位时间", "entered on"), .text("state", "人员状态", "state it was read as"),
          .text("state_recorded", "人员状态原文", "state as written"),
          .text("left_on", "减少时间", "left on"),
        ]),
    ],
    stored: .lists(.roster),
    storage: .roster)
}
