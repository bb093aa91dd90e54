import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi procedure`: which steps an audit has.
struct ProcedureCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "procedure", zh: "审核流程：内置十一步，也可载入本地流程",
      en: "Procedures: the built-in steps, or an office's own",
      example: "show standard --format csv"
    ).configuration(
      subcommands: [List.self, Show.self, Load.self])
  }

  /// `bianzhi procedure list`
  struct List: Verb {
    static let help = Help(
      "procedure list", zh: "列出流程",
      en: "List the procedures")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      try show(Tables.procedures, ledger.procedures(), of: ledger, request)
      return .done
    }
  }

  /// `bianzhi procedure show`
  struct Show: Verb {
    static let help = Help(
      "procedure show", zh: "一个流程的步骤、前置和关口",
      en: "The steps of a procedure",
      example: Wording(
        zh: "standard --format csv -o 流程.csv",
        en: "standard --format csv -o steps.csv"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: ArgumentHelp(say("流程名称", "Name of the procedure"), valueName: "name"))
    var name: String

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      try show(Tables.procedureSteps, ledger.procedure(name).steps, of: ledger, request)
      return .done
    }
  }

  /// `bianzhi procedure load`
  struct Load: Verb {
    static let help = Help(
      "procedure load", zh: "载入本地流程；列同 procedure show --format csv",
      en: "Load an office's own steps",
      example: Wording(
        zh: "流程.csv --name local --title 本市流程 --by 周甲 --on 2010-01-04",
        en: "steps.csv --name local --title ours --by NAME --on 2010-01-04"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("CSV 或 Excel 文件", "A CSV or Excel file"), valueName: "file"))
    var file: InputPath
    @Option(help: ArgumentHelp(say("流程名称", "Its name"), valueName: "name"))
    var name: String
    @Option(help: ArgumentHelp(say("标题", "Its title"), valueName: "text"))
    var title: String

    func execute() throws -> ExitStatus {
      let procedure = Procedure(
        name: name, title: title, steps: try ProcedureSheet.steps(file.path))
      let isNew = try acting.perform(in: common.ledger()) {
        try $0.store(procedure)
      }
      let count = procedure.steps.count
      tell(
        isNew
          ? Wording(
            zh: "已载入流程 \(name)，\(count) 步",
            en: "Procedure \(name) with \(Counted(count, "step")) stored")
          : Wording(zh: "流程 \(name) 已有，没有改动", en: "Procedure \(name) is there already; no change"))
      return .done
    }
  }
}
