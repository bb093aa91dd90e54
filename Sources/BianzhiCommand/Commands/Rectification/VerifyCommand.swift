import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi verify`: whether the ledger still is what its events made it.
struct VerifyCommand: Verb {
  static let help = Help(
    "verify", zh: "校验台账：事件链、重算、销号、检查结果",
    en: "Verify the ledger: chain of events, replay, closings, runs",
    example: Wording(
      zh: "--anchor 12:9f3a…（导出文件末列的链值）",
      en: "--anchor 12:9f3a... (the last column of an export)"))

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
    try show(Tables.verifications, results, of: ledger, request)
    try Chain.note(ledger)
    let breaks = results.count { !$0.isWhole }
    guard breaks > 0 else { return .done }
    messages.problem(
      Wording(
        zh: "\(breaks) 项校验不符：台账被改动过或已损坏。请从备份恢复，并核查是谁改的。",
        en: """
          \(breaks) checks failed: the ledger was changed or is damaged. Restore a backup and find \
          out who changed it.
          """))
    return .findings
  }
}
