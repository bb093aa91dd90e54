import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

/// An explanation in words: the rule, the numbers, the rows behind them, and the arithmetic between.
struct ExplanationReport {
  let explanation: Explanation
  let reveals: Bool
  private let language = Console.language

  init(explanation: Explanation, reveals: Bool) {
    (self.explanation, self.reveals) = (explanation, reveals)
  }

  private var finding: Sighting { explanation.finding }
  private var rule: Rule { explanation.rule }

  /// For the eye the rows with words around them, else one document.
  func write(_ request: OutputRequest, in ledger: Ledger) throws {
    guard request.isForEye else { return try writeWhole(request) }
    writeHead()
    fflush(nil)
    try writeTable(request)
    writeArithmetic()
    write(try explanation.sentences(in: ledger))
  }

  private func writeHead() {
    line(
      "\(finding.name)  \(finding.organName)（\(finding.organCode)）",
      "\(finding.name)  \(finding.organName) (\(finding.organCode))")
    line("  \(finding.message(rule, .zh))", "  \(finding.message(rule, .en))")
    line(
      "规则  \(rule.id)  \(rule.title.zh)  [\(finding.severity.wording.zh)]",
      "Rule  \(rule.id)  \(rule.title.en)  [\(finding.severity.wording.en)]")
    for law in finding.law(of: rule).wordings { line("依据  \(law.zh)", "Basis  \(law.en)") }
    let day = dataDay
    let calibre = Calibre.builtIn.first { $0.name == explanation.run.calibre }?.title
    line(
      "第 \(finding.run) 次检查，截至 \(finding.asOf)；\(day.zh)；口径 \(calibre?.zh ?? "")",
      "Run \(finding.run), as of \(finding.asOf); \(day.en); calibre \(calibre?.en ?? "")")
    if let changed = explanation.run.parameters.changedWording { line(changed.zh, changed.en) }
    StandardOutput.line("")
  }

  /// Which roster was judged, or which list of inner bodies where there is no roster.
  private var dataDay: Wording {
    if explanation.dataDay == nil, let day = explanation.listDay {
      return Wording(zh: "内设机构名单日期 \(day)", en: "list of inner bodies of \(day)")
    }
    let day = explanation.dataDay?.description ?? finding.days
    if day.isEmpty { return Wording(zh: "不依据花名册", en: "by no roster") }
    return Wording(zh: "花名册数据日期 \(day)", en: "roster of \(day)")
  }

  var rows: [EvidenceRow] { explanation.inOrder }

  private func writeArithmetic() {
    StandardOutput.line("")
    for words in explanation.arithmetic { line(words.zh, words.en) }
  }

  /// The JSON document around the rows.
  var frame: JSONFrame {
    let number = { (value: Int?) in value.map { JSONValue.integer($0) } ?? .null }
    return JSONFrame(
      [
        JSONMember("finding", .string("\(finding.name)")),
        JSONMember("rule", .string(rule.id)),
        JSONMember("severity", .string(finding.severity.rawValue)),
        JSONMember("organ_code", .string(finding.organCode)),
        JSONMember("organ_name", .string(finding.organName)),
        JSONMember("part", .string(finding.part)), JSONMember("expected", number(finding.expected)),
        JSONMember("actual", number(finding.actual)), JSONMember("excess", number(finding.excess)),
        JSONMember("as_of", .string(finding.asOf.description)),
        JSONMember("run", .integer(finding.run)),
        JSONMember(
          "parameters", .array(explanation.run.parameters.changed.map { .string($0) })),
        JSONMember(
          "data_day", .string((explanation.dataDay ?? explanation.listDay)?.description ?? "")),
        JSONMember(
          "basis", .array(finding.law(of: rule).wordings.map { .string($0[language]) })),
        JSONMember("message", .string(finding.message(rule, language))),
        JSONMember("is_policy", .bool(finding.isPolicy)),
      ], rowsKey: "evidence", after: { [] })
  }

  func line(_ chinese: String, _ english: String) {
    StandardOutput.line(
      VisibleText.line(language == .zh ? chinese : english), reveals: reveals,
      columns: Console.shared.width)
  }
}
