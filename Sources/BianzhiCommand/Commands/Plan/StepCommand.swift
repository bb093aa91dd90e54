import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi step`: the steps of an audit.
struct StepCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "step", zh: "审核步骤：登记、撤回、查看、批量导入",
      en: "Steps of an audit: mark, withdraw, show, import",
      example: Wording(
        zh: "mark P1-7 1 --note 通知已送达 --by 周甲 --on 2010-03-01",
        en: "mark P1-7 1 --note delivered --by NAME --on 2010-03-01")
    ).configuration(
      subcommands: [Mark.self, Withdraw.self, Show.self, Import.self])
  }

  /// `bianzhi step mark`
  struct Mark: Verb {
    static let help = Help(
      "step mark", zh: "登记一步已完成；须有证据或说明，按顺序",
      en: "Mark a step as done, in order and with evidence or a note",
      example: Wording(
        zh: "P1-7 1 --evidence 通知.pdf --by 周甲 --on 2010-03-01",
        en: "P1-7 1 --evidence notice.pdf --by NAME --on 2010-03-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var shown: EvidenceOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Argument(help: ArgumentHelp(say("步骤号", "Number of the step"), valueName: "step"))
    var step: Int
    @Flag(
      help: ArgumentHelp(
        say("不按顺序或问题未销号也登记；须有 --reason", "Against the order or a gate; needs --reason")))
    var override = false
    @Option(help: ArgumentHelp(say("--override 的理由", "Why --override"), valueName: "text"))
    var reason: String?

    func execute() throws -> ExitStatus {
      let name = try subject.name()
      let act = MarkStep(
        step, note: shown.note ?? "", evidence: try shown.files(),
        override: override ? reason ?? "" : nil)
      let ledger = try common.ledger()
      try acting.perform(in: ledger) {
        try $0.write(act, of: name)
      }
      let done = try ledger.steps(of: name).first { $0.step.step == step }?.step
      let title = done?.numbered
      tell(
        Wording(
          zh: "\(name) \(title?.zh ?? "\(step)")：完成（\(acting.on)）",
          en: "\(name): \(title?.en ?? "\(step)") done (\(acting.on))"))
      if done?.mark == .done {
        let unjudged = try ledger.unjudgedRules(of: name, on: acting.on)
        if let line = UnjudgedRulesWords(unjudged).line { messages.warning(line) }
        if let left = try ledger.remainder(of: name) { messages.warning(left.wording) }
      }
      return .done
    }
  }

  /// `bianzhi step withdraw`
  struct Withdraw: Verb {
    static let help = Help(
      "step withdraw", zh: "撤回误登记的一步",
      en: "Take back a step marked by mistake",
      example: Wording(
        zh: "P1-7 8 --reason 误登 --by 周甲 --on 2010-05-06",
        en: "P1-7 8 --reason mistake --by NAME --on 2010-05-06"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Argument(help: ArgumentHelp(say("步骤号", "Number of the step"), valueName: "step"))
    var step: Int
    @Option(help: ArgumentHelp(say("理由", "Why"), valueName: "text"))
    var reason: String

    func execute() throws -> ExitStatus {
      let name = try subject.name()
      try acting.perform(in: common.ledger()) {
        try $0.write(WithdrawStep(step, reason: reason), of: name)
      }
      tell(Wording(zh: "\(name) 第 \(step) 步已撤回", en: "\(name): step \(step) withdrawn"))
      return .done
    }
  }

  /// `bianzhi step show`
  struct Show: Verb {
    static let help = Help(
      "step show", zh: "一名对象的全部步骤",
      en: "All steps of one leader", example: "P1-7")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let (ledger, name) = (try common.ledger(), try subject.name())
      let steps = try ledger.steps(of: name)
      try show(Tables.steps, steps, of: ledger, request)
      let done = steps.count { $0.state == .done }
      messages.note(
        Wording(
          zh: "\(name)：\(steps.count) 步完成 \(done) 步",
          en: "\(name): \(done) of \(Counted(steps.count, "step")) done"))
      for fallen in steps.compactMap(\.fallen) { messages.warning(fallen) }
      return .done
    }
  }
}
