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
      let info = run.info
      let frame = JSONFrame(
        [
          JSONMember("run", .integer(info.number)), JSONMember("as_of", .string("\(info.asOf)")),
          JSONMember("horizon", .integer(Int(info.horizon))),
          JSONMember("calibre", .string(info.calibre)),
          JSONMember("parameters", .string(run.parameters)),
        ], rowsKey: "rules")
      try show(Tables.runRules, run.rules, of: ledger, in: frame, request)
      messages.note(
        Wording(
          zh: """
            第 \(info.number) 次检查：截至 \(info.asOf)，口径 \(info.calibre)，看到第 \(info.horizon) 次导入为止，\
            参数 \(run.parameters)
            """,
          en: """
            Run \(info.number): as of \(info.asOf), calibre \(info.calibre), imports up to \(info.horizon), \
            parameters \(run.parameters)
            """))
      if let changed = info.parameters.changedWording { messages.warning(changed) }
      return .done
    }
  }
}
