import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// The list of findings and where they stand.
enum FindingListTable {
  static let columns = identity + plan + classes

  /// What a table on a terminal shows.
  static let short = [
    "finding", "status", "organ_name", "part", "expected", "actual", "seen", "owner", "deadline",
    "overdue_days",
  ]

  private static let identity = [
    ResultColumn("finding", Said(zh: "问题编号", en: "finding"), .identifier),
    ResultColumn("rule", Said(zh: "规则", en: "rule")),
    ResultColumn("severity", Said(zh: "严重程度", en: "severity")),
    ResultColumn("status", Said(zh: "状态", en: "status")),
    ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("part", Said(zh: "项目", en: "part")),
    ResultColumn("expected", Said(zh: "核定", en: "expected"), .number),
    ResultColumn("actual", Said(zh: "实有", en: "actual"), .number),
    ResultColumn("seen", Said(zh: "数据情况", en: "seen")),
    ResultColumn("seen_run", Said(zh: "最近发现的检查", en: "seen in run"), .number),
  ]

  private static let plan = [
    ResultColumn("owner", Said(zh: "责任人", en: "owner")),
    ResultColumn("target", Said(zh: "整改目标", en: "target")),
    ResultColumn("term", Said(zh: "整改类型", en: "term")),
    ResultColumn("first_deadline", Said(zh: "原定时限", en: "first deadline"), .identifier),
    ResultColumn("deadline", Said(zh: "整改时限", en: "deadline"), .identifier),
    ResultColumn("overdue_days", Said(zh: "逾期天数", en: "overdue days"), .number),
    ResultColumn("extensions", Said(zh: "延期次数", en: "extensions"), .number),
    ResultColumn("rebounds", Said(zh: "反弹次数", en: "rebounds"), .number),
    ResultColumn("outcome", Said(zh: "整改结果", en: "outcome")),
  ]

  private static let classes = [
    ResultColumn("duty", Said(zh: "职责类别", en: "duty")),
    ResultColumn("article", Said(zh: "违规情形", en: "article")),
    ResultColumn("cause", Said(zh: "原因", en: "cause")),
    ResultColumn("is_policy", Said(zh: "政策性", en: "by policy")),
    ResultColumn("proof", Said(zh: "销号依据", en: "proof"), .identifier),
  ]

  static func values(_ entry: LedgerEntry) -> [ResultValue] {
    let (life, number) = (entry.life, RectificationTable.number)
    let rule =
      Rule.builtIn.first { $0.id == entry.rule }?.title
      ?? (entry.rule == "hand"
        ? Said(zh: "人工提出", en: "raised by hand") : Said(zh: entry.rule, en: entry.rule))
    let first: [ResultValue] = [
      .text("\(entry.name)"), .word(code: entry.rule, said: rule),
      .word(code: entry.severity.rawValue, said: entry.severity.said),
      .word(code: entry.status.rawValue, said: entry.status.said), .text(entry.organCode),
      .text(entry.organName), .text(entry.part[Console.language]), number(entry.expected),
      number(entry.actual), .word(code: entry.seen.code, said: entry.seen.said),
      number(entry.seenRun),
    ]
    let second: [ResultValue] = [
      RectificationTable.text(life.owner), RectificationTable.text(life.target),
      life.term.map { .word(code: $0.rawValue, said: $0.said) } ?? .none,
      RectificationTable.day(life.firstDeadline), RectificationTable.day(life.deadline),
      .integer(entry.overdueDays), .integer(entry.extensions.count), .integer(life.rebounds),
      entry.outcome.map { .word(code: $0.rawValue, said: $0.said) } ?? .none,
    ]
    return first + second + self.classes(entry)
  }

  private static func classes(_ entry: LedgerEntry) -> [ResultValue] {
    let (yes, no) = (Said(zh: "是", en: "yes"), Said(zh: "否", en: "no"))
    let isPolicy = entry.life.isPolicy
    return [
      .word(code: entry.duty.rawValue, said: entry.duty.said),
      entry.article.map { .word(code: "\($0)", said: BreachArticle.said($0)) } ?? .none,
      entry.life.cause.map { .word(code: $0, said: RootCause.said($0)) } ?? .none,
      .word(code: isPolicy ? "yes" : "no", said: isPolicy ? yes : no), proof(entry),
    ]
  }

  /// The run that proves it, or how many files there are.
  private static func proof(_ entry: LedgerEntry) -> ResultValue {
    if let run = entry.proof {
      let code = "run \(run.number) \(run.asOf)"
      return .word(code: code, said: Said(zh: "第 \(run.number) 次检查 \(run.asOf)", en: code))
    }
    guard entry.files > 0 else { return .none }
    return .word(
      code: "\(entry.files) files",
      said: Said(zh: "证据 \(entry.files) 件", en: "\(entry.files) files"))
  }

  /// One line: where a finding stands.
  static func standing(_ entry: LedgerEntry) -> Said {
    let life = entry.life
    var zh = "\(entry.name)：\(entry.status.said.zh)；\(entry.organName)"
    var en = "\(entry.name): \(entry.status.said.en); \(entry.organName)"
    zh += "，\(entry.problem.zh)；\(entry.seen.said.zh)"
    en += ", \(entry.problem.en); \(entry.seen.said.en)"
    if let owner = life.owner {
      zh += "；责任人 \(owner)"
      en += "; owner \(owner)"
    }
    if let deadline = life.deadline {
      let first = life.firstDeadline ?? deadline
      zh += "；时限 \(deadline)（原定 \(first)，延期 \(entry.extensions.count) 次）"
      en += "; deadline \(deadline) (first \(first), \(entry.extensions.count) extensions)"
    }
    if entry.overdueDays > 0 {
      zh += "；逾期 \(entry.overdueDays) 天"
      en += "; \(entry.overdueDays) days overdue"
    }
    if life.rebounds > 0 {
      zh += "；反弹 \(life.rebounds) 次"
      en += "; returned \(life.rebounds) times"
    }
    return Said(zh: zh, en: en)
  }
}
