import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi trace`: what was done, by whom, in order.
struct TraceCommand: Verb {
  static let help = Help(
    "trace", zh: "办理留痕：谁在哪天做了什么",
    en: "The trace: who did what on which day", example: "F1")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var anchoring: AnchorOptions
  @Argument(
    help: ArgumentHelp(
      say("编号，如 F1、P1-7、R5；默认全部", "What it is about, such as F1, P1-7 or R5 (default: all)"),
      valueName: "id"))
  var subject: String?
  @Option(help: ArgumentHelp(say("从第几个事件起", "From which event"), valueName: "number"))
  var from: Int?

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
    let ledger = try common.ledger()
    let events = try ledger.trace(of: subject, from: from ?? 1)
    try show(Tables.events, events, of: ledger, request)
    return .done
  }
}
