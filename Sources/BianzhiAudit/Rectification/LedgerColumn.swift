package import BianzhiCore
import BianzhiQuery

/// A cell of the rectification ledger, as it is written and as it comes back.
package enum LedgerCell: Sendable {
  case none
  case text(String)
  case number(Int)
  /// A code with its words.
  case word(code: String, wording: Wording)

  static func optional(_ text: String?) -> LedgerCell { text.map { .text($0) } ?? .none }
  static func optional(_ number: Int?) -> LedgerCell { number.map { .number($0) } ?? .none }
  static func optional(_ day: CalendarDay?) -> LedgerCell {
    day.map { .text($0.description) } ?? .none
  }

  /// All ways it may stand in a sheet that nobody changed.
  var forms: [String] {
    switch self {
    case .none: [""]
    case .text(let text): [text]
    case .number(let number): ["\(number)"]
    case .word(let code, let wording): [code, wording.zh, wording.en]
    }
  }

  /// Whether a sheet's cell says the same; line ends and outer blanks do not count.
  func isSame(as text: String) -> Bool {
    let plain = { (text: String) in
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if forms.contains(where: { plain($0) == plain(text) }) { return true }
    // A spreadsheet writes the same day in its own way.
    guard case .text(let own) = self, let day = CalendarDay(own) else { return false }
    return CalendarDay(recorded: text) == day
  }
}

/// A column of the rectification ledger.
package struct LedgerColumn: Sendable {
  package enum Use: Sendable {
    /// Identity and numbers: a change is an error.
    case fixed
    /// People may change it.
    case open
    /// What the finding has at the time; it is not compared.
    case passing
  }

  package let key: String
  package let wording: Wording
  package let use: Use
  package let isNumber: Bool
  package let cell: @Sendable (LedgerEntry) -> LedgerCell

  init(
    _ key: String, _ zh: String, _ en: String, _ use: Use = .fixed, isNumber: Bool = false,
    _ cell: @escaping @Sendable (LedgerEntry) -> LedgerCell
  ) {
    (self.key, wording, self.use) = (key, Wording(zh: zh, en: en), use)
    (self.isNumber, self.cell) = (isNumber, cell)
  }

  /// The columns in their order; `chain` follows them.
  package static let all: [LedgerColumn] = identity + plan + classes

  private static let identity: [LedgerColumn] = [
    LedgerColumn("finding", "问题编号", "finding") { .text("\($0.finding.name)") },
    LedgerColumn("status", "状态", "status", .open) {
      .word(code: $0.status.rawValue, wording: $0.life.standing)
    },
    LedgerColumn("organ_code", "机构代码", "organ code") { .text($0.finding.organCode) },
    LedgerColumn("organ_name", "机构名称", "organ name") { .text($0.finding.organName) },
    LedgerColumn("problem", "问题", "problem") { .word(code: $0.problem.zh, wording: $0.problem) },
    LedgerColumn("expected", "核定", "expected", isNumber: true) { .optional($0.finding.expected) },
    LedgerColumn("actual", "实有", "actual", isNumber: true) { .optional($0.finding.actual) },
  ]

  private static let plan: [LedgerColumn] = [
    LedgerColumn("measure", "整改措施", "measure", .open) { .optional($0.life.measure) },
    LedgerColumn("owner", "责任人", "owner", .open) { .optional($0.life.owner) },
    LedgerColumn("target", "整改目标", "target", .open) { .optional($0.life.target) },
    LedgerColumn("term", "整改类型", "term", .open) { entry in
      entry.life.term.map { .word(code: $0.rawValue, wording: $0.wording) } ?? .none
    },
    LedgerColumn("first_deadline", "原定时限", "first deadline") {
      .optional($0.life.firstDeadline)
    },
    LedgerColumn("deadline", "整改时限", "deadline", .open) { .optional($0.life.deadline) },
    LedgerColumn("extension_reason", "延期理由", "extension reason", .open) {
      .optional($0.extensions.last?.reason)
    },
    LedgerColumn("extension_approver", "延期批准人", "extension approver", .open) {
      .optional($0.extensions.last?.approver)
    },
    LedgerColumn("statement", "整改情况", "statement", .open) { .optional($0.life.statement) },
  ]

  private static let classes: [LedgerColumn] = [
    LedgerColumn("duty", "职责类别", "duty", .open) {
      .word(code: $0.duty.rawValue, wording: $0.duty.wording)
    },
    LedgerColumn("article", "违规情形", "article", .open) { entry in
      guard let article = entry.article, let wording = entry.articleWording else { return .none }
      return .word(code: "\(article)", wording: wording)
    },
    LedgerColumn("cause", "原因", "cause", .open) { entry in
      entry.life.cause.map { .word(code: $0, wording: RootCause.wording($0)) } ?? .none
    },
    LedgerColumn("is_policy", "政策性", "by policy", .open) {
      $0.isPolicy
        ? .word(code: "yes", wording: Wording(zh: "是", en: "yes"))
        : .word(code: "no", wording: Wording(zh: "否", en: "no"))
    },
    LedgerColumn("overdue_days", "逾期天数", "overdue days", .passing, isNumber: true) {
      .number($0.overdueDays)
    },
    LedgerColumn("rebounds", "反弹次数", "rebounds", isNumber: true) { .number($0.life.rebounds) },
    LedgerColumn("seen", "数据情况", "seen", .passing) {
      .word(code: $0.followed.seen.code, wording: $0.followed.seen.wording)
    },
    LedgerColumn("revision", "办理序号", "revision", .passing, isNumber: true) {
      .number($0.life.revision)
    },
  ]
}
