import BianzhiCore

extension TableKind {
  /// Entries and exits (入编, 出编): one row a person and event.
  ///
  /// Source: the register of changes. Which of both it is says the column 变动类别, else the column that
  /// holds the day (入编时间, 出编时间).
  package static let movements = TableKind(
    name: "movements", title: Wording(zh: "人员增减", en: "entries and exits"),
    columns: [
      Column(.name, ["姓名", "名字", "人员姓名"], isRequired: true, isNeeded: true),
      Column(.person, ["身份证号", "身份证号码", "公民身份号码", "身份证", "证件号码"]),
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码"]),
      Column(.organName, ["机构名称", "单位名称", "单位", "所在单位", "工作单位"]),
      // 人员调动: whoever goes from one unit comes to another.
      Column(
        .givenBy,
        [
          "调出单位", "调出单位名称", "转出单位", "划出单位", "调出机构", "调出部门", "原单位", "原工作单位", "原所在单位", "调动前单位",
          "现单位（调出）", "调离单位", "出编单位", "原编制单位", "原编制所在单位", "原任职单位", "原单位名称", "流出单位",
        ] + Column.units(["调动前", "转任前", "交流前", "调整前", "变动前", "调任前", "轮岗前", "转隶前"])),
      Column(
        .takenBy,
        [
          "调入单位", "调入单位名称", "转入单位", "划入单位", "调入机构", "调入部门", "调往单位", "调任单位", "调动后单位", "接收单位", "新单位",
          "新工作单位", "新任职单位", "新单位名称", "流入单位", "转任单位", "交流单位", "交流到单位", "转任到单位", "调整到单位", "去往单位",
          "转隶单位",
        ] + Column.presentUnits
          + Column.units(["调动后", "转任后", "交流后", "调整后", "变动后", "调任后", "轮岗后", "转隶后"]),
        isTelling: true),
      Column(
        .movement, Column.moveSorts, isTelling: true),
      Column(
        .movedOn,
        [
          "变动时间", "变动日期", "增减时间", "办理时间", "增减日期", "异动时间", "异动日期", "办理日期", "出入编时间", "调动时间", "调动日期",
          "调任时间", "划转时间", "转任时间", "交流时间", "轮岗时间", "流动时间", "转隶时间", "调动年月", "转任日期", "发生时间", "发生日期",
          "办结时间", "办结日期", "异动年月", "变动年月", "增减年月", "时间",
          "日期",
        ], weak: ["发生时间", "发生日期", "办结时间", "办结日期", "时间", "日期"],
        isTelling: true),
      Column(
        .entered,
        [
          "入编时间", "入编日期", "增加时间", "进入时间", "调入时间", "调入日期", "新增时间", "录用时间", "进编时间", "增人时间",
          "进入日期", "进入单位日期", "录用日期", "增加日期", "新增日期", "到岗日期",
          "进入单位时间", "进入本单位时间", "进单位时间", "到单位时间", "到本单位时间", "到岗时间",
        ]),
      Column(
        .leftOn,
        [
          "出编时间", "出编日期", "减少时间", "减员时间", "调出时间", "调出日期", "离编时间", "减人时间", "下编时间", "下编日期", "减编时间",
          "减编日期", "离编日期", "减员日期", "减少日期", "退编时间",
        ]),
      Column(.quotaKind, ["编制类型", "编制类别", "编制性质", "占编类型"]),
      Column(
        .reason,
        [
          "变动原因", "入编原因", "进入方式", "进入形式", "进入渠道", "录用方式", "增减原因", "增加原因", "增人原因", "新增原因", "异动原因",
          "来源", "人员来源", "增加方式", "新增方式", "进人方式", "调入方式", "原因",
        ], weak: ["原因"], isTelling: true),
      Column(
        .leavingReason,
        ["出编原因", "减少原因", "减员原因", "下编原因", "减编原因", "离编原因", "减人原因", "离职原因", "离开原因", "退出原因"]
          + Column.leavingSorts, isTelling: true),
      Column(
        .slip,
        [
          "控编单号", "控编单编号", "用编核准单号", "编制使用通知单号", "用编核准文号", "核准单号", "核编单号", "用编单号",
          "用编核准单", "编制使用核准单", "用编核准通知单", "用编通知单号",
          "编制核准单号", "入编通知单号", "编制使用核准单号",
        ], isTelling: true),
      Column(.document, ["批准文号", "入编文号", "出编文号", "文号"]),
      Column(.note, ["备注", "说明"]),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [
      [.movement, .entered, .leftOn, .takenBy],
      [.movement, .movedOn, .reason, .leavingReason, .slip, .takenBy],
    ],
    example: [
      "姓名 | 机构代码 | 变动类别 | 变动时间 | 编制类型 | 变动原因 | 控编单号",
      "张某 | JH0101 | 入编 | 2010-05-20 | 行政编制 | 公务员考录 | 2010-031",
    ],
    traits: [.rowsArePeople],
    likely: [
      LikelySigns([[.entered, .movedOn]], people: .whoCame),
      LikelySigns([[.entered, .movedOn, .reason]], mostLacking: 2, people: .whoMoved),
    ], view: "movement",
    found: FindPlace(
      name: "movements", wording: Wording(zh: "人员增减", en: "movements"), view: "movement",
      nameColumn: "name", documents: ["slip", "document"],
      detail: ["direction", "quota_kind", "reason"], day: "day"),
    open: [
      OpenTable(
        "movements", "人员增减", "entries and exits", from: "movement",
        [
          .text("name", "姓名", "name"), .text("person_id", "身份证号（打码）", "identity number, masked"),
          .text("direction", "入编或出编", "entry or exit"), .text("day", "日期", "day"),
          .text("quota_kind", "编制类型", "quota kind"), .text("reason", "原因", "reason"),
          .text("slip", "核准单号", "approval slip"), .text("document", "文号", "document"),
        ])
    ],
    stored: .entries(.movements, day: "day"),
    storage: .entries({ CancellableReader(MovementReader($0), $0, note: 9) }, .movements))
}

extension Column {
  /// What a column is called that says how somebody left.
  static let leavingSorts = ["减员", "减少", "减编", "出编", "下编", "离编", "离职", "离开", "减人"].flatMap {
    start in
    ["类型", "类别", "方式", "形式", "事由", "情形"].map { start + $0 }
  }

  /// The unit of somebody who went, as it is called beside the one before: of a roster it is the unit itself.
  static let presentUnits = ["现单位", "现工作单位", "现所在单位", "现任职单位", "现单位名称"]

  static func units(_ starts: [String]) -> [String] {
    starts.flatMap { start in ["单位", "工作单位", "所在单位", "单位名称"].map { start + $0 } }
  }

  /// What a column is called that says whether somebody came or went.
  static let moveSorts: [String] = {
    let things = [
      "变动", "增减", "异动", "人员变动", "人员增减", "出入编", "入出编", "入编出编", "进出编", "上下编", "增减变动", "进出", "人员进出",
    ]
    let sorts = ["类别", "类型", "情况", "方式", "形式", "性质", "事项"]
    return things.flatMap { thing in sorts.map { thing + $0 } } + [
      "入出编", "入编出编", "出入编", "上下编", "增减", "增/减",
    ]
  }()
}

extension EntryTable {
  /// Entries and exits of people.
  static let movements = EntryTable(
    name: "movement_row", key: ["organ", "name", "person", "direction", "day"],
    content: ["kind", "reason", "slip", "document", "note"])
}
