import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What a check says beside its findings: day, data, what each rule did, what was not judged.
struct CheckReport {
  let result: CheckResult
  let ledger: Ledger

  private var messages: Messages { Console.shared.messages }

  /// On standard error.
  func write() throws {
    let days =
      result.days.map { $0.first == $0.last ? "\($0.last)" : "\($0.first) – \($0.last)" } ?? "–"
    let month = result.payMonth.map { RecordedDate.month($0).description } ?? "–"
    let calibre = Calibre.builtIn.first { $0.name == result.calibre }?.title
    messages.note(
      Wording(
        zh:
          "第 \(result.run) 次检查，截至 \(result.asOf)；花名册数据 \(days)，工资月份 \(month)，口径 \(calibre?.zh ?? result.calibre)；问题 \(result.findings) 个",
        en:
          "Run \(result.run) as of \(result.asOf); roster data \(days), pay month \(month), calibre \(calibre?.en ?? result.calibre); \(result.findings) findings"
      ))
    for outcome in result.outcomes { messages.note(line(outcome)) }
    for entry in try ledger.unchecked(run: result.run) {
      let reason = Reasons.wording(entry.reason)
      messages.warning(
        Wording(
          zh: "\(entry.rule)：\(entry.organs) 个机构（\(entry.people) 人）未检查或未全部检查：\(reason.zh)",
          en:
            "\(entry.rule): \(entry.organs) organs (\(entry.people) people) not or not wholly checked: \(reason.en)"
        ))
    }
    if result.heldRows > 0 {
      messages.warning(
        Wording(
          zh: "有 \(result.heldRows) 行留置未存入，以上数字不含这些行；见 bianzhi status",
          en: "\(result.heldRows) rows are held back and not in these numbers; see bianzhi status"))
    }
  }

  private func line(_ outcome: RuleOutcome) -> Wording {
    let (id, title) = (outcome.rule.id, outcome.rule.title)
    let reason = Reasons.wording(outcome.reason)
    switch outcome.kind {
    case .checked:
      return Wording(
        zh: "  \(id)：检查 \(outcome.checked) 个机构，问题 \(outcome.findings) 个（\(title.zh)）",
        en: "  \(id): \(outcome.checked) organs judged, \(outcome.findings) findings (\(title.en))")
    case .notApplicable:
      let kinds = Reasons.data(outcome.reason)
      return Wording(
        zh: "  \(id)：不适用，台账中没有\(kinds.map(\.zh).joined(separator: "、"))",
        en:
          "  \(id): not applicable, the ledger holds no \(kinds.map(\.en).joined(separator: ", "))")
    case .notRun:
      return Wording(zh: "  \(id)：未检查：\(reason.zh)", en: "  \(id): not checked: \(reason.en)")
    case .failed:
      return Wording(
        zh: "  \(id)：规则出错：\(reason.zh)", en: "  \(id): the rule failed: \(reason.en)")
    }
  }

  /// The JSON document around the findings.
  func frame() throws -> JSONFrame {
    let result = result
    let unchecked = try ledger.unchecked(run: result.run)
    let rules: [JSONValue] = result.outcomes.map { outcome in
      .object([
        JSONMember("rule", .string(outcome.rule.id)),
        JSONMember("outcome", .string(outcome.kind.rawValue)),
        JSONMember("reason", .string(outcome.reason)),
        JSONMember("organs_checked", .integer(outcome.checked)),
        JSONMember("organs_unchecked", .integer(outcome.unchecked)),
        JSONMember("findings", .integer(outcome.findings)),
      ])
    }
    let gaps: [JSONValue] = unchecked.map { entry in
      .object([
        JSONMember("rule", .string(entry.rule)), JSONMember("reason", .string(entry.reason)),
        JSONMember("organs", .integer(entry.organs)), JSONMember("people", .integer(entry.people)),
      ])
    }
    return JSONFrame(
      [
        JSONMember("run", .integer(result.run)),
        JSONMember("as_of", .string(result.asOf.description)),
        JSONMember("calibre", .string(result.calibre)),
        JSONMember("held_rows", .integer(result.heldRows)),
      ], rowsKey: "findings",
      after: { [JSONMember("rules", .array(rules)), JSONMember("unchecked", .array(gaps))] })
  }
}
