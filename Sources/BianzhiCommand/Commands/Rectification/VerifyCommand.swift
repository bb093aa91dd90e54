import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi verify`: whether the ledger still is what its events made it.
struct VerifyCommand: LedgerCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: say(
        "校验台账：事件链、重算、销号、检查结果", "Verify the ledger: chain of events, replay, closings, runs"),
      discussion: say(
        "例：bianzhi verify --anchor 12:9f3a…（导出文件末列的链值）",
        "EXAMPLE: bianzhi verify --anchor 12:9f3a... (the last column of an export)"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      say("外部留存的链值，取自任一导出文件", "A link kept outside, from any export"), valueName: "link"))
  var anchor: String?

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let results = try ledger.verify(anchor: anchor)
    let (whole, broken) = (Said(zh: "完好", en: "ok"), Said(zh: "有误", en: "broken"))
    try ResultWriter.write(
      ResultTable(
        columns: [
          ResultColumn("check", Said(zh: "校验", en: "check")),
          ResultColumn("result", Said(zh: "结果", en: "result")),
          ResultColumn("count", Said(zh: "数量", en: "count"), .number),
          ResultColumn("first_break", Said(zh: "首处不符", en: "first break"), .identifier),
        ],
        rows: results.map { part in
          [
            .word(code: part.check, said: part.said),
            .word(code: part.isWhole ? "ok" : "broken", said: part.isWhole ? whole : broken),
            .integer(part.count), part.firstBreak.map { .text($0) } ?? .none,
          ]
        }), request)
    try Chain.note(ledger)
    let breaks = results.count { !$0.isWhole }
    guard breaks > 0 else { return .done }
    messages.problem(
      Said(
        zh: "\(breaks) 项校验不符：台账被改动过或已损坏。请从备份恢复，并核查是谁改的。",
        en: """
          \(breaks) checks failed: the ledger was changed or is damaged. Restore a backup and find \
          out who changed it.
          """))
    return .findings
  }
}
