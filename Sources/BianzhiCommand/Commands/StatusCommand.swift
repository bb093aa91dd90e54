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

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let report = StatusReport(try ledger.status(), of: ledger, at: common.path)
    try Tables.holdings.write(try ledger.holdings(), in: report.frame, request)
    if request.format != .json { try report.write() }
    return .done
  }
}
