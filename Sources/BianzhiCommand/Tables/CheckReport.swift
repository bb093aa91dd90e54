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
    let unchecked = UncheckedWords(try ledger.unchecked(run: result.run), most: 20)
    for line in unchecked.lines { messages.warning(line) }
    for word in result.asked { messages.warning(asked(word)) }
    if result.heldRows > 0 {
      messages.warning(
        Wording(
          zh: "有 \(result.heldRows) 行留置未存入，以上数字不含这些行；见 bianzhi status",
          en: "\(result.heldRows) rows are held back and not in these numbers; see bianzhi status"))
    }
  }

  private func asked(_ word: AskedWord) -> Wording {
    let organs = word.organs.prefix(10).map { "\($0.name) \($0.people)" }
    let more = word.organs.count > 10
    let (zh, en) = (word.fieldWording.zh, word.fieldWording.en)
    let counts = word.field == "state"
    return Wording(
      zh: """
        \(zh)“\(word.text)”不明，请核对：\(word.people) 人，\(counts ? "照计" : "不判断该类编制")\
        （\(organs.joined(separator: "、"))\(more ? "…" : "")）
        """,
      en: """
        \(en) "\(word.text)" is not known, please say what it is: \(word.people) people, \
        \(counts ? "who count" : "whose kind is not judged") \
        (\(organs.joined(separator: ", "))\(more ? "…" : ""))
        """)
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
    let asked: [JSONValue] = result.asked.map { word in
      .object([
        JSONMember("field", .string(word.field)), JSONMember("word", .string(word.text)),
        JSONMember("people", .integer(word.people)),
        JSONMember("organs", .array(word.organs.map { .string($0.code) })),
      ])
    }
    return JSONFrame(
      [
        JSONMember("run", .integer(result.run)),
        JSONMember("as_of", .string(result.asOf.description)),
        JSONMember("calibre", .string(result.calibre)),
        JSONMember("held_rows", .integer(result.heldRows)),
      ], rowsKey: "findings",
      after: {
        [
          JSONMember("rules", .array(rules)),
          JSONMember("unchecked", UncheckedWords(unchecked, most: nil).json),
          JSONMember("asked", .array(asked)),
        ]
      })
  }
}
