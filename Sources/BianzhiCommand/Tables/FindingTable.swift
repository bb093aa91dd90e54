import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Findings as a table: the columns of the findings CSV, in their order.
struct FindingTable {
  let rules: [String: Rule]
  let language: Language
  let reveals: Bool
  /// The last link of the chain of events, for exports; nil where it is said beside the table.
  var chain: ResultValue?

  static let columns = [
    ResultColumn("finding", Said(zh: "问题编号", en: "finding"), .identifier),
    ResultColumn("rule", Said(zh: "规则", en: "rule")),
    ResultColumn("severity", Said(zh: "严重程度", en: "severity")),
    ResultColumn("status", Said(zh: "状态", en: "status")),
    ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("part", Said(zh: "项目", en: "part")),
    ResultColumn("expected", Said(zh: "核定", en: "expected"), .number),
    ResultColumn("actual", Said(zh: "实有", en: "actual"), .number),
    ResultColumn("excess", Said(zh: "超出", en: "excess"), .number),
    ResultColumn("person_id", Said(zh: "身份证号", en: "person ID"), .identifier),
    ResultColumn("person_name", Said(zh: "姓名", en: "person name")),
    ResultColumn("as_of", Said(zh: "截至日期", en: "as of"), .identifier),
    ResultColumn("run", Said(zh: "检查次数", en: "run"), .number),
    ResultColumn("documents", Said(zh: "文号", en: "documents")),
    ResultColumn("basis", Said(zh: "依据", en: "basis")),
    ResultColumn("message", Said(zh: "说明", en: "message"), .sentence),
  ]

  /// What a terminal shows of them; a narrow one leaves the code out, so that the numbers are seen.
  static func shortColumns(width: Int?) -> [String] {
    let isNarrow = (width ?? .max) < 110
    return ["finding", "severity"] + (isNarrow ? [] : ["organ_code"]) + ["organ_name", "message"]
  }

  func values(_ row: FindingRow) -> [ResultValue] {
    let rule = rules[row.rule]
    let integer = { (number: Int?) in number.map { ResultValue.integer($0) } ?? .none }
    let person = row.person.map { reveals ? $0.text : $0.masked }
    return [
      .text("F\(row.number)"),
      .word(code: row.rule, said: rule?.title ?? Said(zh: row.rule, en: row.rule)),
      .word(code: row.severity.rawValue, said: row.severity.said),
      .word(code: row.status.rawValue, said: row.status.said), .text(row.organCode),
      .text(row.organName),
      .text(rule.map { PartWords.words(row.part, $0.part)[language] } ?? row.part),
      integer(row.expected), integer(row.actual), integer(row.excess),
      person.map { .text($0) } ?? .none, row.personName.map { .text($0) } ?? .none,
      .text(row.asOf.description), .integer(row.run), .text(row.documents),
      .text((rule?.basis ?? []).map { $0.said[language] }.joined(separator: "; ")),
      .text(row.message(rule, language)),
    ]
  }

  /// Names a finding whose stored numbers cannot be, and so are not shown.
  private static func warn(_ row: FindingRow) {
    let finding = "F\(row.number)"
    Console.shared.messages.warning(
      Said(
        zh: "\(finding)（第 \(row.run) 次检查，规则 \(row.rule)）：台账中的数超出范围，未显示。请重新检查。",
        en:
          "\(finding) (run \(row.run), rule \(row.rule)): a number in the ledger is out of range and not shown. Check again."
      ))
  }

  /// The findings of a run; `isShort` leaves out what does not fit a terminal.
  func table(_ ledger: Ledger, run: Int?, isShort: Bool) -> ResultTable {
    let short = Self.shortColumns(width: Console.shared.width)
    let kept = Self.columns.indices.filter { !isShort || short.contains(Self.columns[$0].key) }
    let last = chain.map { [$0] } ?? []
    let columns = kept.map { Self.columns[$0] } + last.map { _ in Chain.column }
    return ResultTable(columns: columns) { emit in
      try ledger.eachFinding(run: run) { row in
        if row.isDamaged { Self.warn(row) }
        let all = values(row)
        try emit(kept.map { all[$0] } + last)
      }
    }
  }
}
