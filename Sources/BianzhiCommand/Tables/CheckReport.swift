import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// What a check says beside its findings: day, data, what each rule did, what was not judged.
struct CheckReport {
  let result: CheckResult
  let ledger: Ledger
  let tally: SeverityTally
  let summary: CheckSummary
  let gaps: CheckGaps
  /// Ids of rules that must apply, or the check is incomplete.
  let asked: Set<String>
  /// Whether each rule gets a line.
  let isVerbose: Bool

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
          "第 \(result.run) 次检查，截至 \(result.asOf)；花名册数据 \(days)，工资月份 \(month)，口径 \(calibre?.zh ?? result.calibre)",
        en:
          "Run \(result.run) as of \(result.asOf); roster data \(days), pay month \(month), calibre \(calibre?.en ?? result.calibre)"
      ))
    if let changed = result.parameters.changedWording { messages.warning(changed) }
    let count = Counted(result.findings, "finding")
    messages.note(
      tally.counts.isEmpty
        ? Wording(zh: "问题 0 个", en: "\(count)")
        : Wording(
          zh: "问题 \(result.findings) 个：\(tally.wording.zh)", en: "\(count): \(tally.wording.en)"))
    try writeRules()
    try writeGaps()
    writeSummary()
  }

  /// What of the data is not in the numbers, or not known.
  private func writeGaps() throws {
    if lacksRosters {
      for line in try LackingRosterWords(ledger, most: 20).lines { messages.warning(line) }
    }
    let run = try ledger.runInfo(result.run)
    for line in try DoubtWords(run, result.doubts, ledger).lines { messages.warning(line) }
    if result.heldRows > 0 {
      messages.warning(
        Wording(
          zh: "有 \(result.heldRows) 行留置未存入，以上数字不含这些行；见 bianzhi status",
          en:
            "\(Counted(result.heldRows, "row")) held back and not in these numbers; see bianzhi status"
        ))
    }
    if let line = try OrgansWithoutDataWords(ledger, on: result.asOf, most: 20).line {
      messages.warning(line)
    }
    if let line = try UnreadNumberWords(ledger).line { messages.warning(line) }
    let unread = try ledger.unreadPlaces()
    if !unread.isEmpty {
      let some = unread.prefix(5).joined(separator: "、") + (unread.count > 5 ? "…" : "")
      messages.warning(
        Wording(
          zh: "\(unread.count) 个文件或工作表没有读取，以上不含其中的内容：\(some)；见 bianzhi problems 待办.xlsx",
          en:
            "\(Counted(unread.count, "file")) or sheets not read, and not in these numbers: \(some); see bianzhi problems list.xlsx"
        ))
    }
  }

  /// What a person reads first, and what to type next.
  private func writeSummary() {
    if let units = summary.units { messages.note(units) }
    messages.note(summary.light(gaps))
    messages.note(next)
  }

  /// Whether rules of people were to run and had no roster at all.
  private var lacksRosters: Bool {
    !result.hasRosters && result.outcomes.contains { $0.rule.isCore && $0.kind != .checked }
  }

  /// What rules could not do; what they did only where that is asked for.
  private func writeRules() throws {
    for outcome in result.outcomes where outcome.rule.replacesBuiltIn {
      messages.warning(replaced(outcome.rule.id))
    }
    let unchecked = try ledger.unchecked(run: result.run)
    let lines = RuleLines(
      outcomes: result.outcomes, asked: asked, told: Set(unchecked.map(\.rule)))
    if isVerbose { for line in lines.all { messages.note(line) } }
    for line in lines.failed { messages.warning(line) }
    let rules = result.outcomes.map(\.rule)
    for line in UncheckedWords(unchecked, most: 20, rules: rules).lines {
      messages.warning(line)
    }
    for line in try UnreadColumnWords(unchecked, of: ledger).lines { messages.warning(line) }
    if !isVerbose, let line = lines.notApplicable { messages.note(line) }
  }

  private func replaced(_ id: String) -> Wording {
    Wording(
      zh: "内置规则 \(id) 由规则文件夹里的同名规则代替，结果不是内置规则的",
      en:
        "the built-in rule \(id) is replaced by one of the rules folder: what it finds is not the same"
    )
  }

  /// What to type next.
  private var next: Wording {
    if let first = summary.first {
      return Wording(
        zh: "下一步：bianzhi explain \(first) 说明这个问题；bianzhi export findings -o 问题.xlsx 写出全部",
        en:
          "Next: bianzhi explain \(first) proves it; bianzhi export findings -o findings.xlsx writes all"
      )
    }
    if lacksRosters { return LackingRosterWords.next(result.asOf) }
    return Wording(
      zh: "下一步：bianzhi export strength -o 编制对照.xlsx 写出核定与实有",
      en: "Next: bianzhi export strength -o strength.xlsx writes approved and actual people")
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
        JSONMember("parameters", .array(result.parameters.changed.map { .string($0) })),
        JSONMember("held_rows", .integer(result.heldRows)),
        JSONMember("within_waivers", .integer(tally.byPolicy)),
      ], rowsKey: "findings",
      after: {
        [
          JSONMember("rules", .array(rules)),
          JSONMember("unchecked", UncheckedWords(unchecked, most: nil).json),
          JSONMember("asked", .array(asked)),
          JSONMember("older_rosters", OlderRosterWords(result.olderRosters, most: nil).json),
          JSONMember("uncarried_findings", UncarriedWords(result.uncarried, most: nil).json),
        ]
      })
  }
}
