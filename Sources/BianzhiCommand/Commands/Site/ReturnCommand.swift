import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi return`: reports of the units in scope, nil returns included.
struct ReturnCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "return", zh: "自查报告：谁报了、谁零报告、谁未报",
      en: "Reports of units: handed in, nil, or missing",
      example: Wording(
        zh: "record P1 339910000300 --nil --by 吴乙 --on 2010-02-20",
        en: "record P1 339910000300 --nil --by NAME --on 2010-02-20")
    ).configuration(
      subcommands: [Record.self, List.self])
  }

  /// `bianzhi return record`
  struct Record: Verb {
    static let help = Help(
      "return record", zh: "登记一个单位的自查报告",
      en: "Note the report of a unit",
      example: Wording(
        zh: "P1 339910000300 --nil --by 吴乙 --on 2010-02-20",
        en: "P1 339910000300 --nil --by NAME --on 2010-02-20"),
      more: Wording(
        zh: "零报告（--nil）时，--by 是签字人。",
        en: "With --nil, who is named by --by signs that there is no problem."))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .plan) var plan: Named<PlanName>
    @Argument(help: .organ) var organ: OrganText
    @Flag(help: ArgumentHelp(say("交来了自查报告", "A report was handed in"))) var report = false
    @Flag(name: .customLong("nil"), help: ArgumentHelp(say("签字确认没有问题", "Signed: no problem")))
    var isNil = false
    @Option(
      help: ArgumentHelp(
        say("证据文件，可重复；只记文件名、大小和散列值", "A file as evidence; may be repeated"),
        valueName: "file"))
    var evidence: [InputPath] = []

    func validate() throws {
      if report == isNil {
        throw ValidationError(say("请在 --report 和 --nil 中选一个", "Give one of --report and --nil"))
      }
    }

    func execute() throws -> ExitStatus {
      let name = try plan.name()
      let state = isNil ? UnitReturn.State.nilReport : .report
      let shown = try EvidenceOptions.files(evidence.map(\.path))
      let ledger = try common.ledger()
      let code = try organ.code(in: ledger)
      try acting.perform(in: ledger) { desk in
        try desk.write(
          RecordReturn(organCode: code, type: state, evidence: shown), of: name)
      }
      tell(
        Wording(
          zh: "\(name) \(code)：\(state.wording.zh)", en: "\(name) \(code): \(state.wording.en)"))
      return .done
    }
  }

  /// `bianzhi return list`
  struct List: Verb {
    static let help = Help(
      "return list", zh: "列出范围内各单位的报告情况",
      en: "List the units in scope and their reports", example: "P1")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .plan) var plan: Named<PlanName>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let units = try ledger.unitReturns(plan: plan.name().number)
      try show(Tables.returns, units, of: ledger, request)
      let missing = units.count { $0.state == .missing }
      messages.note(
        Wording(
          zh: "\(units.count) 个单位，未报 \(missing) 个", en: "\(units.count) units, \(missing) missing"))
      return .done
    }
  }
}
