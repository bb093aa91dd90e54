import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension RunCommand {
  /// `bianzhi run list`
  struct List: Verb {
    static let help = Help(
      "run list", zh: "列出各次检查，同 bianzhi runs", en: "List the checks, as bianzhi runs does")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      try show(Tables.runs, try ledger.runs(), of: ledger, request)
      return .done
    }
  }
}
