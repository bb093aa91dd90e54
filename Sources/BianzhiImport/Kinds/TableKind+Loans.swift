import BianzhiCore

extension TableKind {
  /// People on loan (借调): one row a person and loan; the organ is the one that holds the place.
  ///
  /// Source: the register of loans. A loan without a day of return goes on; a term in words (6个月) ends by its day.
  package static let loans = TableKind(
    name: "loans", title: Wording(zh: "借调人员", en: "loans"),
    columns: [
      Column(.name, ["姓名", "名字", "人员姓名"], isRequired: true, isNeeded: true),
      Column(.person, ["身份证号", "身份证号码", "公民身份号码", "身份证", "证件号码"]),
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码"]),
      Column(
        .organName,
        ["编制所在单位", "借出单位", "原单位", "原工作单位", "派出单位", "所在单位", "工作单位", "机构名称", "单位名称", "单位"]),
      Column(
        .borrower,
        [
          "借调单位", "借用单位", "借入单位", "借调到单位", "借调去向", "抽调单位", "抽调到单位", "抽调去向", "借用去向", "抽借调单位",
          "借调(抽调)单位", "借用到单位", "现借调单位", "抽调部门", "借往单位", "借调至", "借调至单位",
          "借用至单位", "上挂单位", "帮助工作单位", "帮助工作部门", "借调到", "借到", "借用到", "借往", "借至", "借用至", "借调部门",
          "借用部门", "现借调", "现借用", "借到何处", "借往何处", "借调到何处", "借调何处", "借调后单位", "借调后所在单位",
          "借调(帮助工作)单位", "借用(借调)单位", "借调(借用)单位", "借调(跟班学习)单位", "借调所在单位", "借调到部门", "帮助工作所在单位",
          "借调到何单位", "借调何单位", "借用到何单位", "借往何单位", "借到何单位", "抽调到何单位", "抽调何单位", "借调去何单位",
          "借调(挂职)单位", "挂职(借调)单位", "借调挂职单位", "借调(借出)单位", "抽调(借调)单位", "借用(抽调)单位",
        ], isRequired: true, isNeeded: true, isTelling: true),
      Column(
        .since,
        [
          "借调时间", "借出时间", "借调日期", "开始时间", "起始日期", "借调起始时间", "借调开始时间", "借调开始日期", "借调起始日期", "起始时间",
          "开始日期", "借用时间", "借用开始时间", "抽调时间", "抽调日期", "抽调开始时间", "借调起", "借出日期",
          "借调起止时间", "起止时间", "起止日期", "借调起止日期", "借用起止时间", "抽调起止时间", "借调时间段", "借调期间", "借用期间", "起止年月",
          "借调年月", "借用年月", "借出年月", "起始年月", "何时借调", "何时借用", "何时借出", "借用日期", "时间", "日期",
        ], weak: ["时间", "日期"]),
      Column(
        .until,
        [
          "借调期限", "结束时间", "截止日期", "借调截止时间", "到期时间", "借调结束时间", "借调结束日期", "借调截止日期", "截止时间",
          "结束日期", "借用结束时间", "借调到期时间", "借调到期日期", "借调止", "抽调期限", "抽调结束时间", "借用期限",
          "期限", "时限", "借调时限", "借用时限", "借期", "借调时长", "借用时长", "借调期限至", "借用期限至", "抽调期限至", "期限至",
          "借调期至", "借调至日期", "借调截至日期",
          "借调至何时", "借调终止时间", "借调终止日期", "借调到期日", "到期日期", "到期日", "应返回时间", "预计返回时间", "计划返回时间",
          "应归还时间", "拟返回时间",
        ]),
      Column(
        .returnedOn,
        [
          "返回时间", "返回日期", "实际返回时间", "实际返回日期", "返岗时间", "返岗日期", "归还时间", "归还日期", "归队时间", "回单位时间",
          "返回原单位时间", "返回单位时间", "回原单位时间", "返回年月", "返岗年月", "何时返回", "实际结束时间", "实际结束日期",
        ]),
      Column(
        .document,
        ["批准文号", "借调文号", "文号", "审批文号", "批文号", "借调批准文号", "批准文件", "借调文件", "审批文件", "依据文件", "文件号"]),
      Column(.reason, ["借调原因", "借调事由", "事由"]),
      Column(.note, ["备注", "说明"]),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [],
    example: [
      "姓名 | 编制所在单位 | 借调单位 | 借调时间 | 借调期限 | 批准文号",
      "张某 | 江海市财政局 | 江海市政府办公室 | 2010-01-04 | 2010-07-03 | 江组函〔2010〕2号",
    ],
    traits: [.rowsArePeople], view: "loan",
    found: FindPlace(
      name: "loans", wording: Wording(zh: "借调登记", en: "loans"), view: "loan", nameColumn: "name",
      documents: ["document"], detail: ["borrower_code", "reason"],
      day: "since"),
    open: [
      OpenTable(
        "loans", "借调登记", "loans of people", from: "loan",
        [
          .text("name", "姓名", "name"), .text("person_id", "身份证号（打码）", "identity number, masked"),
          .text("borrower_code", "借入单位代码", "code of the borrower"),
          .named("borrower_code", as: "borrower_name", "借入单位名称", "name of the borrower"),
          .text("since", "起", "since"), .text("until", "止", "until"),
          .text("document", "文号", "document"), .text("reason", "事由", "reason"),
        ])
    ],
    stored: .entries(.loans, day: "since"),
    storage: .entries({ CancellableReader(LoanReader($0), $0, note: 8) }, .loans))
}

extension EntryTable {
  /// People on loan.
  static let loans = EntryTable(
    name: "loan_row", key: ["organ", "name", "person", "borrower", "since"],
    content: ["until", "document", "reason", "note"], otherOrgans: ["borrower"])
}
