import BianzhiCore

extension TableKind {
  /// Headings of the year of a month that has a column of its own.
  static let payYears = ["年度", "年份", "工资年度", "发放年度", "所属年度"]

  /// The pay list: one row a person, payer and month.
  ///
  /// Unit of the amount: yuan, two decimals. Source: finance. A list without a column for the month is of the
  /// one that its title names, or `--month`.
  package static let payroll = TableKind(
    name: "payroll", title: Wording(zh: "工资发放表", en: "pay list"),
    columns: [
      Column(
        .person,
        [
          "身份证号", "身份证号码", "公民身份号码", "身份证", "证件号码", "身份号码", "ID", "身份证件号", "身份证件号码", "居民身份证号",
          "居民身份证号码", "公民身份证号码",
        ]),
      Column(.name, ["姓名", "名字", "人员姓名"], isRequired: true),
      Column(
        .payerCode, ["发放单位代码", "发放单位编码", "发薪单位代码", "单位代码", "单位编码", "机构代码"]),
      Column(.payerName, ["发放单位", "发放单位名称", "发薪单位", "单位名称", "单位", "机构名称", "预算单位", "预算单位名称"]),
      Column(
        .month,
        [
          "月份", "工资月份", "发放月份", "发薪月份", "所属月份", "年月", "发放年月", "工资年月", "发薪年月", "所属年月", "计发年月",
          "计发月份",
          "工资所属月份", "工资所属年月", "工资所属期", "所属期", "发放期间",
        ], isNeeded: true, isTelling: true),
      Column(
        .amount,
        [
          "应发金额", "应发工资", "应发", "应发合计", "应发工资合计", "应发小计", "应发数", "应发总额", "应发工资总额", "实发金额", "实发工资",
          "实发", "实发合计", "实发数", "金额", "发放金额", "发放数", "养老金", "养老金金额", "应发养老金", "实发养老金", "离休费",
          "退休费", "离退休费", "退休金", "遗属补助", "遗属补助金额", "抚恤金", "补助金额", "补贴金额", "劳务费", "劳务报酬", "报酬",
          "生活补助", "生活费", "应领工资", "应领金额", "应领", "实领工资", "实领金额", "实领", "打卡金额", "打卡工资", "工资合计",
          "工资总额", "月工资", "月应发数", "月应发", "月应发工资", "月应发合计", "月实发数", "税前合计", "税前工资", "税前应发",
        ],
        weak: [
          "工资总额", "月工资", "工资合计", "实领", "应领",
          "金额", "发放金额", "发放数", "养老金", "养老金金额", "应发养老金", "实发养老金", "离休费", "退休费", "离退休费", "退休金",
          "遗属补助", "遗属补助金额", "抚恤金", "补助金额", "补贴金额", "劳务费", "劳务报酬", "报酬", "生活补助", "生活费",
        ], isRequired: true, isNeeded: true, isTelling: true),
      Column(
        .payItem,
        [
          "工资项目", "工资项目名称", "工资项", "薪资项目", "薪酬项目", "发放项目", "津补贴项目", "补贴项目", "工资构成", "款项名称",
          "项目", "项目名称", "款项", "费用项目", "发放内容", "发放事由",
        ], weak: ["项目", "项目名称", "款项", "费用项目", "发放内容", "发放事由"], isTelling: true),
      Column(
        .personType,
        [
          "人员类别", "人员分类", "人员身份", "人员性质", "人员状态", "人员类型", "在职状态", "用工形式", "用工性质", "用工类型",
          "用工类别",
        ]),
      .creditCode,
      // 遗属补助 or 临聘 tells whose pay it is, and nothing else is read of it.
      Column(.note, ["备注", "说明", "情况说明"]),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [[.month, .amount, .payItem]],
    example: [
      "姓名 | 身份证号 | 发放单位代码 | 月份 | 应发金额",
      "张某 | 3399**********1234 | JH0101 | 2010-06 | 3456.70",
    ],
    aside: payYears.joined(separator: " "), traits: [.speaksForAMonth, .readsMadeWords],
    likely: [
      // 金额 alone is in other tables too; the title says that it is pay, and of which month.
      LikelySigns([[.amount]], titled: LikelySigns.otherPay + LikelySigns.pay, isOfPay: true)
    ],
    view: "payroll",
    found: FindPlace(
      name: "payroll", wording: Wording(zh: "工资表", en: "pay list"),
      view: "(SELECT *, payer_code AS organ_code FROM payroll)", nameColumn: "name", documents: [],
      detail: ["printf('%.2f', amount)"], day: "month"),
    open: [
      OpenTable(
        "payroll", "工资表，一行一人一月", "lines of pay lists", from: "payroll", isOfOrgan: false,
        [
          .text("payer_code", "发放单位代码", "code of the payer"),
          .named("payer_code", as: "payer_name", "发放单位名称", "name of the payer"),
          .text("month", "月份", "month"), .text("person_id", "身份证号（打码）", "identity number, masked"),
          .text("name", "姓名", "name"), .amount("amount", "金额（元）", "yuan"),
        ])
    ],
    stored: .lists(.payroll),
    storage: .payroll)
}
