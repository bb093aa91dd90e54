import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// `bianzhi status`: what the ledger holds and what cannot be checked.
struct StatusCommand: Verb {
  static let help = Help(
    "status", zh: "台账里有什么、哪一天的、哪些没法检查",
    en: "What the ledger holds, of which days, and what cannot be checked")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Flag(
    help: ArgumentHelp(
      say("逐条列出没有检查的规则和全部机构", "List each rule that was not checked, and all organs")))
  var verbose = false

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let report = StatusReport(
      try ledger.status(), of: ledger, at: common.path, isVerbose: verbose)
    try Tables.holdings.write(try ledger.holdings(), in: report.frame, request)
    if request.format != .json { try report.write() }
    return .done
  }
}
