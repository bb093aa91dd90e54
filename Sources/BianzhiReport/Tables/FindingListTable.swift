package import BianzhiAudit
import BianzhiCore
import BianzhiQuery

extension Tables {
  /// `finding list`: findings and where they stand.
  package static let findingList = Table<LedgerEntry>(
    identity + rectification + classes + [problem, heading],
    short: [
      "finding", "severity", "status", "organ_name", "problem", "seen", "owner", "deadline",
      "overdue_days",
    ], look: SheetLook(Wording(zh: "问题办理情况", en: "Findings and where they stand")))

  private static let problem = Column<LedgerEntry>.words(
    "problem", zh: "问题", en: "problem", .sentence
  ) { $0.problem }

  private static let heading = Column<LedgerEntry>(
    "heading", zh: "归口类别", en: "heading"
  ) { .word($0.duty.heading) }

  private static let identity: [Column<LedgerEntry>] = [
    Column("finding", zh: "问题编号", en: "finding", .identifier) { .text("\($0.finding.name)") },
    Column("rule", zh: "规则", en: "rule") {
      .word(code: $0.finding.rule, wording: title(of: $0.finding))
    },
    Column("severity", zh: "严重程度", en: "severity") { .word($0.finding.severity) },
    Column("status", zh: "状态", en: "status") { .word($0.status) },
    Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.finding.organCode) },
    Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.finding.organName) },
    .words("part", zh: "项目", en: "part") { $0.part },
    Column("expected", zh: "核定", en: "expected", .number) { .optional($0.finding.expected) },
    Column("actual", zh: "实有", en: "actual", .number) { .optional($0.finding.actual) },
    Column("seen", zh: "数据情况", en: "seen") {
      .word(code: $0.followed.seen.code, wording: $0.followed.seen.wording)
    },
    Column("seen_run", zh: "最近发现的检查", en: "seen in run", .number) { .optional($0.seenRun) },
  ]

  private static let rectification: [Column<LedgerEntry>] = [
    Column("owner", zh: "责任人", en: "owner") { .optional($0.life.owner) },
    Column("target", zh: "整改目标", en: "target") { .optional($0.life.target) },
    Column("term", zh: "整改类型", en: "term") { .word($0.life.term) },
    Column("first_deadline", zh: "原定时限", en: "first deadline", .identifier) {
      .day($0.life.firstDeadline)
    },
    Column("deadline", zh: "整改时限", en: "deadline", .identifier) { .day($0.life.deadline) },
    Column("overdue_days", zh: "逾期天数", en: "overdue days", .number) { .integer($0.overdueDays) },
    Column("extensions", zh: "延期次数", en: "extensions", .number) {
      .integer($0.extensions.count)
    },
    Column("rebounds", zh: "反弹次数", en: "rebounds", .number) { .integer($0.life.rebounds) },
    Column("outcome", zh: "整改结果", en: "outcome") { .word($0.outcome) },
  ]

  private static let classes: [Column<LedgerEntry>] = [
    Column("duty", zh: "职责类别", en: "duty") { .word($0.duty) },
    Column("article", zh: "违规情形", en: "article") { article($0) },
    Column("cause", zh: "原因", en: "cause") { entry in
      entry.life.cause.map { .word(code: $0, wording: RootCause.wording($0)) } ?? .none
    },
    Column("is_policy", zh: "政策性", en: "by policy") { .answer($0.isPolicy) },
    Column("proof", zh: "销号依据", en: "proof", .identifier) { proof($0) },
  ]

  /// The title of a rule, or that somebody raised the finding.
  private static func title(of finding: Finding) -> Wording {
    if finding.name.isByHand { return Wording(zh: "人工提出", en: "raised by hand") }
    return Rule.builtIn.first { $0.id == finding.rule }?.title
      ?? Wording(zh: finding.rule, en: finding.rule)
  }

  static func article(_ entry: LedgerEntry) -> ResultValue {
    guard let article = entry.article, let wording = entry.articleWording else { return .none }
    return .word(code: "\(article)", wording: wording)
  }

  /// The run that proves it, or how many files there are.
  private static func proof(_ entry: LedgerEntry) -> ResultValue {
    if let run = entry.proof {
      let code = "run \(run.number) \(run.asOf)"
      return .word(code: code, wording: Wording(zh: "第 \(run.number) 次检查 \(run.asOf)", en: code))
    }
    guard entry.files > 0 else { return .none }
    return .word(
      code: "\(entry.files) files",
      wording: Wording(zh: "证据 \(entry.files) 件", en: "\(Counted(entry.files, "file"))"))
  }
}
