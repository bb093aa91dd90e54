import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi plan`: a year's plan of audits.
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: say("年度审核计划：拟订、批准、进度", "The year's plan: draft, approve, follow up"),
      discussion: say(
        """
        例：
          bianzhi plan draft 2010 --by 周甲 --on 2010-01-15
          bianzhi plan approve P1 --document 岚编办〔2010〕3号 --by 郑丙 --on 2010-01-20
          bianzhi plan status P1
        """,
        """
        EXAMPLE:
          bianzhi plan draft 2010 --by ZHOU --on 2010-01-15
          bianzhi plan approve P1 --document 2010-3 --by ZHENG --on 2010-01-20
          bianzhi plan status P1
        """),
      subcommands: [
        Draft.self, Add.self, Set.self, Approve.self, List.self, Show.self, Status.self,
      ])
  }

  /// The number in P1.
  static func number(_ text: String) throws -> Int {
    guard let number = RecordName.number(text, "P") else { throw ActError.unknown(text) }
    return number
  }

  /// The leader P1-7.
  static func subject(_ text: String) throws -> PlanSubjectName {
    guard let name = PlanSubjectName(text) else { throw ActError.unknown(text) }
    return name
  }

  /// `bianzhi plan list`
  struct List: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("列出各年计划", "List the plans"),
        discussion: say("例：bianzhi plan list", "EXAMPLE: bianzhi plan list"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let rows = try ledger.plans().map { plan in
        let subjects = try ledger.planSubjects(plan.number).filter(\.demand.isPlanned)
        return (plan: plan, planned: subjects.count, done: subjects.count { $0.doneOn != nil })
      }
      try show(Tables.plans, rows, of: ledger, request)
      return .done
    }
  }

  /// `bianzhi plan show`
  struct Show: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show",
        abstract: say("计划中的审核对象；--all 也列出不审的及理由", "Leaders of a plan; --all also those left out"),
        discussion: say("例：bianzhi plan show P1 --all", "EXAMPLE: bianzhi plan show P1 --all"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: ArgumentHelp(say("计划编号，如 P1", "Number of the plan: P1"), valueName: "plan"))
    var plan: String
    @Flag(help: ArgumentHelp(say("也列出不审的", "Also those left out")))
    var all = false

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let subjects = try ledger.planSubjects(PlanCommand.number(plan))
        .filter { all || $0.demand != .out }
      let table = request.headers == nil ? Tables.planSubjects : Tables.planSubjects.whole
      try show(table, subjects, of: ledger, request)
      return .done
    }
  }

  /// `bianzhi plan status`
  struct Status: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "status",
        abstract: say(
          "计划进度：按层级和离任、任中分列，合计与分项核对", "How far a plan has come, by level and occasion"),
        discussion: say(
          "例：bianzhi plan status P1\n结束码：0 全部完成，1 有未完成的。",
          "EXAMPLE: bianzhi plan status P1\nExit status: 0 all done, 1 something is outstanding."))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var standing: StandingDayOptions
    @Argument(help: ArgumentHelp(say("计划编号，如 P1", "Number of the plan: P1"), valueName: "plan"))
    var plan: String

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let day = try ledger.standingDay(standing.on)
      let progress = try ledger.planProgress(PlanCommand.number(plan), on: day)
      let frame = progress.frame(chain: try ledger.chainEnd())
      try show(Tables.planStatus, progress.lines, of: ledger, in: frame, request)
      PlanReport.write(progress, on: day)
      guard progress.addsUp else { return .ourFault }
      return progress.outstanding.isEmpty ? .done : .findings
    }
  }
}
