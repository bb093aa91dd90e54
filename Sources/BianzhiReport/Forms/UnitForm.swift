import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// The values and lists of reports on one organ.
enum UnitForm {
  static let fields: [FormField] = [
    .text("单位名称", "organ", "unit.own", "organ_name"),
    FormField("机构代码", "organ code") { Prose($0.stamp.scope.organ ?? "") },
    .term("机构类别", "category", "unit.own", "category", of: OrganCategory.self),
    .term("层级", "tier", "unit.own", "tier", of: OrganTier.self),
    .text("所属地区", "region", "unit.own", "region"),
    .text("花名册日期", "day of the roster", "unit.own", "data_day"),
  ]

  static let numbers: [FormField] = [
    .number("核定编制", "places approved", "unit.places", "approved"),
    .number("实有人员", "people", "unit.places", "actual"),
    .number("超编", "over", "unit.places", "over"),
    .number("空编", "vacant", "unit.places", "vacant"),
    .number("核定职数", "posts approved", "unit.posts", "approved"),
    .number("实配领导", "leaders", "unit.posts", "actual"),
  ]

  static let told: [FormField] = [
    .number("待整改问题数", "findings to put right", "unit.tells", "told"),
    .number("待核实问题数", "findings to be confirmed", "unit.tells", "raised"),
    .number("已办结问题数", "findings settled", "unit.tells", "ended"),
    .number("逾期问题数", "overdue", "unit.tells", "overdue"),
  ]

  static let places = FormList(
    "unit-strength", "编制和人员", "Places and people", "unit.strength",
    [
      .custom("编制类型", "kind") { pen, row in
        Prose(pen.word(PartWords.words(row.key, .quotaKind)))
      },
      .number("核定", "approved", "unit.strength", "approved", isSummed: true),
      .number("实有", "actual", "unit.strength", "actual", isSummed: true),
      .number("超编", "over", "unit.strength", "over", isSummed: true),
      .number("空编", "vacant", "unit.strength", "vacant", isSummed: true),
      .custom("不能比较的原因", "why not compared", isWide: true) { pen, row in
        let reason = row.text("reason")
        return reason.isEmpty ? "" : Prose(pen.word(Reasons.wording(reason)))
      },
      .text("批准文件", "documents", "documents", isWide: true),
    ], total: "unit.places")

  static let posts = FormList(
    "unit-posts", "领导职数", "Leader posts", "unit.post",
    [
      .custom("层次和职务", "rank and role", isWide: true) { pen, row in
        Prose(pen.word(row.key, row.text("part_en")))
      },
      .number("核定", "approved", "unit.post", "approved", isSummed: true),
      .number("实配", "leaders", "unit.post", "actual", isSummed: true),
      .number("超配", "over", "unit.post", "over", isSummed: true),
      .number("空缺", "vacant", "unit.post", "vacant", isSummed: true),
      .custom("不能比较的原因", "why not compared", isWide: true) { pen, row in
        let reasons = row.text("reason").split(separator: " ").map {
          pen.word(Reasons.wording(String($0)))
        }
        return Prose(reasons.joined(separator: pen.word("；", "; ")))
      },
      .text("批准文件", "documents", "documents", isWide: true),
    ], total: "unit.posts")

  static let bodies = FormList(
    "unit-bodies", "未核定的内设机构", "Inner bodies that are not approved", "unit.body",
    [
      .key("名称", "name"), .number("人", "people", "unit.body", "people", isSummed: false),
      .text("自报名单日期", "listed on", "listed_on"),
    ])

  static let toldFindings = FormList(
    "told", "问题", "Findings", "unit.told",
    [
      .key("编号", "number"), .word("程度", "severity", "severity", of: Severity.self),
      .words("问题", "finding", "problem", isWide: true),
      .number("核定", "expected", "unit.told", "expected"),
      .number("实有", "actual", "unit.told", "actual"),
      .words("依据", "basis", "basis", isWide: true),
      .word("状态", "status", "status", of: FindingStatus.self), .text("责任人", "owner", "owner"),
      .text("时限", "deadline", "deadline"),
    ], severity: "severity")

  static let findings = FormList(
    "unit-findings", "发现的问题", "Findings of the check", "unit.finding",
    [
      .key("编号", "number"), .word("程度", "severity", "severity", of: Severity.self),
      .words("问题", "finding", "message", isWide: true),
      .number("核定", "expected", "unit.finding", "expected"),
      .number("实有", "actual", "unit.finding", "actual"),
      .words("依据", "basis", "basis", isWide: true),
      .custom("处理情况", "handling") { pen, row in
        let status = row.text("status")
        return status == FindingStatus.raised.rawValue
          ? Prose(pen.word("线索，待核实", "a lead, to be confirmed"))
          : Prose(pen.word(status, of: FindingStatus.self))
      },
    ], severity: "severity")

  static let clean = FormList(
    "unit-clean", "没有发现问题的事项", "Checked, and nothing found", "unit.rule",
    [
      .words("没有发现", "not found", "title", isWide: true),
      .word("职责", "duty", "duty", of: Duty.self), .code("规则", "rule"),
    ], keeps: { $0.text("state") == "clean" })

  static let open = FormList(
    "unit-open", "没有检查或没有全部检查的事项", "Not or not wholly checked", "unit.rule",
    [
      .words("事项", "what", "title", isWide: true),
      .custom("为什么", "why", isWide: true) { pen, row in
        Prose(UnitWords.why(row.text("reason"), pen))
      },
      .code("规则", "rule"),
    ], keeps: { $0.text("state") == "open" })

  static let approvals = FormList(
    "unit-approvals", "批准文件", "Documents", "unit.approval",
    [
      .text("批准文号", "document", "document", isWide: true), .text("日期", "day", "day"),
      .words("编制数", "places", "quotas", isWide: true),
      .number("职数种类", "sorts of posts", "unit.approval", "posts"),
      .number("内设机构", "inner bodies", "unit.approval", "bodies"),
    ])

  static let usePlans = FormList(
    "unit-plans", "用编计划", "Plans to use places", "unit.use_plan",
    [
      .custom("编制类型", "kind") { pen, row in
        Prose(pen.word(PartWords.words(row.text("kind"), .quotaKind)))
      },
      .text("批准文号", "document", "document", isWide: true), .text("起", "since", "since"),
      .text("止", "until", "until"),
      .number("计划数", "people", "unit.use_plan", "people", isSummed: true),
      .number("已使用", "used", "unit.use_plan", "used", isSummed: true),
      .number("尚可使用", "remains", "unit.use_plan", "remains", isSummed: true),
      .number("应归还", "returned", "unit.use_plan", "returned", isSummed: true),
    ], total: "unit.use_plans")

  static let waivers = FormList(
    "unit-waivers", "例外批准", "Waivers in force", "unit.waiver",
    [
      .custom("事项", "part") { pen, row in
        let part =
          row.text("about") == "quota" ? PartWords.words(row.text("part"), .quotaKind) : nil
        return Prose(part.map { pen.word($0) } ?? row.text("part"))
      },
      .number("人数", "people", "unit.waiver", "people"), .text("截止", "until", "until"),
      .text("批准文号", "document", "document", isWide: true),
      .text("批准人", "approver", "approver"), .text("理由", "reason", "reason", isWide: true),
    ])
}

/// Words of why a rule says nothing of an organ.
enum UnitWords {
  static func why(_ reason: String, _ pen: ReportPen) -> String {
    switch reason {
    case "left_out":
      return pen.word("本次检查没有运行这条规则", "the run left this rule out")
    case "no_such_data":
      return pen.word("台账没有本单位的这类数据", "the ledger holds no such data of the organ")
    default: break
    }
    let data = Reasons.data(reason)
    let words =
      data.isEmpty ? reason.split(separator: " ").map { Reasons.wording(String($0)) } : data
    let why = words.map { pen.word($0) }.joined(separator: pen.word("；", "; "))
    return data.isEmpty ? why : pen.word("缺少：\(why)", "missing: \(why)")
  }
}
