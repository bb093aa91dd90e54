import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi diff`: how the findings of two runs differ.
struct DiffCommand: LedgerCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: say("比较两次检查的问题：新增、变化、消除、更正、未再检查", "Compare the findings of two runs"),
      discussion: say("例：bianzhi diff 1 2", "EXAMPLE: bianzhi diff 1 2"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp(say("一次检查", "One run"), valueName: "run")) var first: Int
  @Argument(help: ArgumentHelp(say("另一次检查", "Another run"), valueName: "run")) var second: Int

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let difference = try ledger.difference(first, second)
    let rules = try ledger.rules(ofRun: difference.later.number)
      .merging(ledger.rules(ofRun: difference.earlier.number)) { later, _ in later }
    let entries = difference.entries
      .filter { request.format != .table || $0.change != .same }
    let table = ResultTable(
      columns: [
        ResultColumn("change", Wording(zh: "变化", en: "change")),
        ResultColumn("finding", Wording(zh: "问题编号", en: "finding"), .identifier),
        ResultColumn("rule", Wording(zh: "规则", en: "rule"), .identifier),
        ResultColumn("organ_code", Wording(zh: "机构代码", en: "organ code"), .identifier),
        ResultColumn("part", Wording(zh: "项目", en: "part")),
        ResultColumn("before", Wording(zh: "前", en: "before"), .number),
        ResultColumn("after", Wording(zh: "后", en: "after"), .number),
        ResultColumn("detail", Wording(zh: "说明", en: "detail")),
      ], rows: entries.map { values($0, rules) })
    try ResultWriter.write(table, request)
    let counts = RunDifference.Change.allCases.map { change in
      (change, difference.entries.count { $0.change == change })
    }
    messages.note(
      Wording(
        zh:
          "第 \(difference.earlier.number) 次（截至 \(difference.earlier.asOf)）→ 第 \(difference.later.number) 次（截至 \(difference.later.asOf)）："
          + counts.map { "\($0.0.wording.zh) \($0.1)" }.joined(separator: "，"),
        en:
          "Run \(difference.earlier.number) (\(difference.earlier.asOf)) → run \(difference.later.number) (\(difference.later.asOf)): "
          + counts.map { "\($0.1) \($0.0.wording.en)" }.joined(separator: ", ")))
    return .done
  }

  private func values(
    _ entry: RunDifference.Entry, _ rules: [String: Rule]
  ) -> [ResultValue] {
    let finding = entry.finding
    let part = rules[finding.rule].map { PartWords.words(finding.part, $0.part)[Console.language] }
    let number = { (row: Sighting?) in row?.actual.map { ResultValue.integer($0) } ?? .none }
    let detail =
      entry.change == .unchecked ? Reasons.wording(entry.detail)[Console.language] : entry.detail
    return [
      .word(code: entry.change.rawValue, wording: entry.change.wording),
      .text("\(finding.name)"),
      .text(finding.rule), .text(finding.organCode), .text(part ?? finding.part),
      number(entry.before), number(entry.after), .text(detail),
    ]
  }
}
