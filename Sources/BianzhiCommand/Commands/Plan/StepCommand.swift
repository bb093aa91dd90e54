import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi step`: the steps of an audit.
struct StepCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "step",
      abstract: say("审核步骤：登记、撤回、查看、批量导入", "Steps of an audit: mark, withdraw, show, import"),
      discussion: say(
        """
        例：
          bianzhi step mark P1-7 1 --note 通知已送达 --by 周甲 --on 2010-03-01
          bianzhi step show P1-7
        """,
        """
        EXAMPLE:
          bianzhi step mark P1-7 1 --note DELIVERED --by ZHOU --on 2010-03-01
          bianzhi step show P1-7
        """),
      subcommands: [Mark.self, Withdraw.self, Show.self, Import.self])
  }

  /// `bianzhi step mark`
  struct Mark: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "mark",
        abstract: say(
          "登记一步已完成；须有证据或说明，按顺序", "Note that a step is done; in order, with evidence or a note"),
        discussion: say(
          """
          例：bianzhi step mark P1-7 1 --evidence 通知.pdf --by 周甲 --on 2010-03-01
              bianzhi step mark P1-7 8 --note 已反馈 --override --reason 补录 --by 周甲 --on 2010-05-06
          """,
          """
          EXAMPLE: bianzhi step mark P1-7 1 --evidence notice.pdf --by ZHOU --on 2010-03-01
                   bianzhi step mark P1-7 8 --note TOLD --override --reason LATE --by ZHOU --on 2010-05-06
          """))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var shown: EvidenceOptions
    @Argument(
      help: ArgumentHelp(say("对象编号，如 P1-7", "The leader: P1-7"), valueName: "subject"))
    var subject: String
    @Argument(help: ArgumentHelp(say("步骤号", "Number of the step"), valueName: "step"))
    var step: Int
    @Flag(
      help: ArgumentHelp(
        say("不按顺序或问题未销号也登记；须有 --reason", "Against the order or a gate; needs --reason")))
    var override = false
    @Option(help: ArgumentHelp(say("--override 的理由", "Why --override"), valueName: "text"))
    var reason: String?

    func execute() throws -> ExitStatus {
      let name = try PlanCommand.subject(subject)
      let act = StepAct(
        note: shown.note ?? "", evidence: try shown.files(),
        override: override ? reason ?? "" : nil)
      let ledger = try common.ledger()
      try ledger.act(on: acting.on, by: acting.by) { try $0.markStep(name, step, act) }
      let title = try ledger.steps(of: name).first { $0.step.step == step }?.step.numbered
      tell(
        Said(
          zh: "\(name) \(title?.zh ?? "\(step)")：完成（\(acting.on)）",
          en: "\(name): \(title?.en ?? "\(step)") done (\(acting.on))"))
      return .done
    }
  }

  /// `bianzhi step withdraw`
  struct Withdraw: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "withdraw", abstract: say("撤回误登记的一步", "Take back a step marked by mistake"),
        discussion: say(
          "例：bianzhi step withdraw P1-7 8 --reason 误登 --by 周甲 --on 2010-05-06",
          "EXAMPLE: bianzhi step withdraw P1-7 8 --reason MISTAKE --by ZHOU --on 2010-05-06"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(
      help: ArgumentHelp(say("对象编号，如 P1-7", "The leader: P1-7"), valueName: "subject"))
    var subject: String
    @Argument(help: ArgumentHelp(say("步骤号", "Number of the step"), valueName: "step"))
    var step: Int
    @Option(help: ArgumentHelp(say("理由", "Why"), valueName: "text"))
    var reason: String

    func execute() throws -> ExitStatus {
      let name = try PlanCommand.subject(subject)
      try common.ledger().act(on: acting.on, by: acting.by) {
        try $0.withdrawStep(name, step, reason: reason)
      }
      tell(Said(zh: "\(name) 第 \(step) 步已撤回", en: "\(name): step \(step) withdrawn"))
      return .done
    }
  }

  /// `bianzhi step show`
  struct Show: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show", abstract: say("一名对象的全部步骤", "All steps of one leader"),
        discussion: say("例：bianzhi step show P1-7", "EXAMPLE: bianzhi step show P1-7"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: ArgumentHelp(say("对象编号，如 P1-7", "The leader: P1-7"), valueName: "subject"))
    var subject: String

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let (ledger, name) = (try common.ledger(), try PlanCommand.subject(subject))
      let steps = try ledger.steps(of: name)
      try show(Tables.steps, steps, of: ledger, request)
      let done = steps.count { $0.state == .done }
      messages.note(
        Said(
          zh: "\(name)：\(steps.count) 步完成 \(done) 步",
          en: "\(name): \(done) of \(steps.count) steps done"))
      return .done
    }
  }
}
