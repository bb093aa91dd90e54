/// A table of the examples: its headings in order, and what stands in a cell of which an example says nothing.
struct RuleTable: Sendable {
  /// As the file is named.
  let name: String
  /// The heading of the organ's code; nil for a table of regions.
  let organ: String?
  let headings: [String]
  let isOfPeople: Bool
  let defaults: [String: String]

  private init(
    _ name: String, organ: String? = "机构代码", ofPeople isOfPeople: Bool = false, _ headings: String,
    defaults: [String: String] = [:]
  ) {
    (self.name, self.organ, self.isOfPeople, self.defaults) = (name, organ, isOfPeople, defaults)
    self.headings = headings.split(separator: " ").map(String.init)
  }

  static let organs = RuleTable(
    "organs", "机构代码 机构名称 上级机构代码 机构类别 机构规格 层级 所属地区 批准文号 批准日期 撤销日期",
    defaults: ["层级": "县级", "批准文号": "岚编〔2019〕1号", "批准日期": "2019-01-01"])

  static let all: [RuleTable] = [
    organs,
    RuleTable(
      "quotas", "机构代码 编制类型 核定数 增减数 批准文号 生效日期",
      defaults: ["编制类型": "行政编制", "批准文号": "岚编〔2019〕2号", "生效日期": "2019-01-01"]),
    RuleTable(
      "posts", "机构代码 职数范围 职务层次 正副职 核定数 批准文号 生效日期",
      defaults: ["批准文号": "岚编〔2019〕2号", "生效日期": "2019-01-01"]),
    RuleTable(
      "form_lines", "机构代码 编制类型 职务层次 正副职 编制数 实有人数 数据日期",
      defaults: ["数据日期": Day.asOf.text]),
    RuleTable(
      "roster", ofPeople: true,
      """
      姓名 身份证号 性别 机构代码 机构名称 内设机构 编制类型 职务 职务层次 正副职 是否领导职务 任职时间 人员状态 减少时间 备注 数据日期
      """,
      defaults: [
        "编制类型": "行政编制", "职务": "科员", "是否领导职务": "否", "人员状态": "在岗", "数据日期": Day.asOf.text,
      ]),
    RuleTable(
      "payroll", organ: "发放单位代码", ofPeople: true, "姓名 身份证号 发放单位代码 月份 应发金额",
      defaults: ["月份": Day.payMonth, "应发金额": "6000"]),
    RuleTable(
      "movements", ofPeople: true, "姓名 身份证号 机构代码 变动类别 变动时间 编制类型 变动原因 控编单号 批准文号",
      defaults: ["编制类型": "行政编制"]),
    RuleTable(
      "loans", ofPeople: true, "姓名 身份证号 机构代码 借调单位 借调时间 借调期限 批准文号"),
    RuleTable("subjects", ofPeople: true, "姓名 机构代码 职务 任职时间 离任时间 离任原因"),
    RuleTable(
      "plans", "机构代码 编制类型 用编计划数 批准文号 下达日期 有效期至",
      defaults: ["编制类型": "行政编制", "批准文号": "岚编办〔2024〕1号", "下达日期": "2024-01-01"]),
    RuleTable(
      "waivers", "机构代码 例外事项 编制类型 允许超出数 批准文号 批准机关 有效期至",
      defaults: ["例外事项": "超编", "编制类型": "行政编制", "批准文号": "岚编〔2022〕3号", "批准机关": "岚汀市编委"]),
    RuleTable(
      "ceilings", organ: nil, "所属地区 层级 限额事项 限额数 批准文号 起始日期 截止日期 不计入限额机构",
      defaults: ["层级": "县级", "批准文号": "岚编〔2022〕4号", "起始日期": "2022-01-01"]),
    RuleTable(
      "norms", organ: nil,
      "所属地区 适用地区 适用范围 机构类别 层级 编制数下限 编制数上限 正职上限 副职上限 领导职数上限 批准文号 起始日期 截止日期",
      defaults: ["适用范围": "单位", "批准文号": "岚编〔2022〕5号", "起始日期": "2022-01-01"]),
  ]
}
