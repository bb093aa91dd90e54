import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension RunCommand {
  /// `bianzhi run show`
  struct Show: Verb {
    static let help = Help(
      "run show", zh: "一次检查：看到哪次导入为止、参数、每条规则检查了多少机构、多少问题",
      en: "A check: the imports it saw, its parameters, and what each rule judged and found",
      example: "1")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var number: Number

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let run = try ledger.runRecord(number.run)
      let report = RunReport(run: run)
      try show(Tables.runRules, run.rules, of: ledger, in: report.frame, request)
      report.tell()
      return .done
    }
  }
}
