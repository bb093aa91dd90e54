import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi runs`: the checks that were made.
struct RunsCommand: Verb {
  static let help = Help(
    "runs", zh: "列出各次检查：哪一天、什么口径、多少问题",
    en: "List the checks that were made: day, calibre, findings")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let runs = try ledger.runs()
    try show(Tables.runs, runs, of: ledger, request)
    if !runs.allSatisfy(\.info.isWithdrawn) {
      PassedRunWords.tell(try ledger.chosenRun(nil).passedOver)
    }
    if runs.count > 1, request.format == .table {
      messages.note(
        Wording(
          zh: "比较最近两次：bianzhi diff", en: "To compare the last two: bianzhi diff"))
    }
    return .done
  }
}
