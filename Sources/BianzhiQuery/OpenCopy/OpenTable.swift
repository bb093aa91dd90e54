import BianzhiCore

/// A table of the plain copy of a ledger: flat, in words, identity numbers masked.
///
/// One more is its line in ``all``. The copy's own table `columns` tells each of them.
package struct OpenTable: Sendable {
  let name: String
  let meaning: Wording
  /// The public view.
  package let view: String
  let columns: [Column]

  private init(
    _ name: String, _ zh: String, _ en: String, from view: String, isOfOrgan: Bool = true,
    hasSource: Bool = true, _ columns: [Column]
  ) {
    (self.name, meaning, self.view) = (name, Wording(zh: zh, en: en), view)
    self.columns = (isOfOrgan ? Self.organ : []) + columns + (hasSource ? Self.source : [])
  }

  /// The name of an organ beside its code; empty where the organ ledger has none.
  private static func named(_ code: String, as name: String, _ zh: String, _ en: String) -> Column {
    .text(
      name, zh, en, "coalesce((SELECT max(o.name) FROM organ o WHERE o.code = v.\(code)), '')")
  }

  private static let organ: [Column] = [
    .text("organ_code", "机构代码", "code of the organ"),
    named("organ_code", as: "organ_name", "机构名称", "its name in the organ ledger"),
  ]

  private static let source: [Column] = [
    .text("source_file", "来源文件", "file that the row was read from"),
    .text("sheet", "工作表", "its sheet"), .number("source_row", "行号", "row of the sheet"),
  ]

  package static let all: [OpenTable] = [
    organs, quotas, leaderPosts, rosters, people, payroll, leaders, movements, loans, usePlans,
    waivers, ceilings, norms, innerBodyLists, statedNumbers, findings,
  ]

  private static let organs = OpenTable(
    "organs", "机构台账，含内设机构", "organs, inner bodies included", from: "organ", isOfOrgan: false,
    [
      .text("organ_code", "机构代码", "code", "code"), .text("organ_name", "机构名称", "name", "name"),
      .text("category", "机构类别", "category"), .text("rank", "机构规格", "rank"),
      .text("tier", "层级", "tier"), .text("region", "所属地区", "region"),
      .text("superior_code", "上级机构代码", "code of the superior"),
      named("superior_code", as: "superior_name", "上级机构名称", "name of the superior"),
      .text("document", "批准文号", "document"), .text("since", "设立日期", "in force since"),
      .text("until", "撤销日期", "in force until"),
    ])

  private static let quotas = OpenTable(
    "quotas", "编制核定", "approvals of staffing quotas", from: "staffing_quota",
    [
      .text("kind", "编制类型", "quota kind"), .number("people", "核定数", "total that is approved"),
      .number("change", "增减数", "change that is approved, where no total is"),
      .text("document", "批准文号", "document"), .text("effective", "生效日期", "in force since"),
      .number("is_stated", "只见于自报表", "1: only the organ's own form says so"),
    ])

  private static let leaderPosts = OpenTable(
    "leader_posts", "领导职数", "approvals of leader posts", from: "leader_post",
    [
      .text("scope", "范围", "unit: leaders of the organ; bodies, body: of inner bodies; unsaid"),
      .text("body", "内设机构", "inner body"), .text("rank", "层次", "rank; empty for any"),
      .text("role", "正副职", "role"), .number("people", "核定数", "total that is approved"),
      .number("change", "增减数", "change that is approved"), .text("document", "批准文号", "document"),
      .text("effective", "生效日期", "in force since"),
    ])

  private static let rosters = OpenTable(
    "rosters", "花名册", "rosters in force", from: "roster", hasSource: false,
    [
      .text("day", "数据日期", "data day"), .number("people", "人数", "rows"),
    ])

  private static let people = OpenTable(
    "people", "花名册上的人，一行一人", "rows of rosters", from: "staff",
    [
      .text("day", "数据日期", "data day"), .text("person_id", "身份证号（打码）", "identity number, masked"),
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
    ])

  private static let payroll = OpenTable(
    "payroll", "工资表，一行一人一月", "lines of pay lists", from: "payroll", isOfOrgan: false,
    [
      .text("payer_code", "发放单位代码", "code of the payer"),
      named("payer_code", as: "payer_name", "发放单位名称", "name of the payer"),
      .text("month", "月份", "month"), .text("person_id", "身份证号（打码）", "identity number, masked"),
      .text("name", "姓名", "name"), .amount("amount", "金额（元）", "yuan"),
    ])

  private static let leaders = OpenTable(
    "leaders", "主要领导干部", "principal leaders", from: "subject",
    [
      .text("name", "姓名", "name"), .text("post", "职务", "post"),
      .text("since", "任职日期", "in office since"),
      .text("until", "离任日期", "until"), .text("reason", "离任原因", "why it ended"),
      .text("tier", "层级", "tier"),
    ])

  private static let movements = OpenTable(
    "movements", "人员增减", "entries and exits", from: "movement",
    [
      .text("name", "姓名", "name"), .text("person_id", "身份证号（打码）", "identity number, masked"),
      .text("direction", "入编或出编", "entry or exit"), .text("day", "日期", "day"),
      .text("quota_kind", "编制类型", "quota kind"), .text("reason", "原因", "reason"),
      .text("slip", "核准单号", "approval slip"), .text("document", "文号", "document"),
    ])

  private static let loans = OpenTable(
    "loans", "借调登记", "loans of people", from: "loan",
    [
      .text("name", "姓名", "name"), .text("person_id", "身份证号（打码）", "identity number, masked"),
      .text("borrower_code", "借入单位代码", "code of the borrower"),
      named("borrower_code", as: "borrower_name", "借入单位名称", "name of the borrower"),
      .text("since", "起", "since"), .text("until", "止", "until"),
      .text("document", "文号", "document"), .text("reason", "事由", "reason"),
    ])

  private static let usePlans = OpenTable(
    "use_plans", "用编计划", "plans to use places", from: "use_plan",
    [
      .text("quota_kind", "编制类型", "quota kind"), .number("people", "计划数", "people"),
      .text("document", "文号", "document"), .text("since", "起", "since"),
      .text("until", "止", "until"),
    ])

  private static let waivers = OpenTable(
    "waivers", "例外与消化批复", "waivers", from: "waiver",
    [
      .text("matter", "事项", "matter"), .text("part", "编制类型或职务", "quota kind or post"),
      .number("people", "人数", "people"), .text("document", "文号", "document"),
      .text("approver", "批准人", "approved by"), .text("since", "起", "since"),
      .text("until", "止", "until"), .text("reason", "理由", "reason"),
    ])

  private static let ceilings = OpenTable(
    "ceilings", "限额", "limits of regions", from: "ceiling", isOfOrgan: false,
    [
      .text("region", "所属地区", "region"), .text("tier", "层级", "tier"),
      .text("thing", "限额事项", "what is limited"), .number("number", "限额数", "places or organs"),
      .text("document", "文号", "document"), .text("since", "起", "since"),
      .text("until", "止", "until"), .text("outside", "不计入限额机构", "organs left out"),
    ])

  private static let norms = OpenTable(
    "norms", "领导职数标准", "norms of leader posts", from: "norm", isOfOrgan: false,
    [
      .text("region", "所属地区", "the place"), .text("covers", "适用地区", "further regions"),
      .text("scope", "适用范围", "whose leaders"), .text("category", "机构类别", "category"),
      .text("tier", "层级", "tier"), .number("places_from", "编制数下限", "least places"),
      .number("places_to", "编制数上限", "most"), .number("most_principals", "正职上限", "principals"),
      .number("most_deputies", "副职上限", "deputies"), .number("most_leaders", "领导职数上限", "both"),
      .text("document", "文号", "document"), .text("since", "起", "since"),
      .text("until", "止", "until"), .text("note", "备注", "note"),
    ])

  private static let innerBodyLists = OpenTable(
    "inner_body_lists", "单位自报的内设机构", "inner bodies on organs' own lists", from: "body_list",
    [
      .text("name", "名称", "name"), .text("day", "数据日期", "data day"), .text("note", "备注", "note"),
    ])

  private static let statedNumbers = OpenTable(
    "stated_numbers", "单位自报数", "numbers that organs state", from: "stated_number",
    [
      .text("about", "哪种数", "what the number is of"), .text("part", "项目", "part"),
      .number("people", "数", "people"), .text("day", "日期", "day"),
    ])

  private static let findings = OpenTable(
    "findings", "问题，按最近一次发现", "findings as last seen", from: "finding", isOfOrgan: false,
    hasSource: false,
    [
      .text("finding", "问题编号", "number"), .text("rule", "规则", "id of the rule"),
      .text("severity", "严重程度", "critical, major, minor or hint"),
      .text("status", "办理状态", "where it stands"),
      .text("organ_code", "机构代码", "code of the organ"), .text("organ_name", "机构名称", "its name"),
      .text("part", "项目", "part"),
      .number("expected", "核定", "approved people; NULL: not compared"),
      .number("actual", "实有", "counted people"), .number("excess", "超出", "actual - expected"),
      .text("person_id", "身份证号（打码）", "identity number, masked"),
      .text("person_name", "姓名", "name of the person"),
      .text("as_of", "截至日期", "day that was judged"),
      .number("run", "检查", "run that saw it last"), .text("documents", "文号", "documents"),
    ])
}
