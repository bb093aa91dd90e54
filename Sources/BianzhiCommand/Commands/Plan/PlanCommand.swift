import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi plan`: a year's plan of audits.
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "plan", zh: "年度审核计划：拟订、批准、进度",
      en: "The year's plan: draft, approve, follow up",
      example: Wording(
        zh: "draft 2010 --by 周甲 --on 2010-01-15",
        en: "draft 2010 --by NAME --on 2010-01-15")
    ).configuration(
      subcommands: [
        Draft.self, Add.self, Set.self, Sheet.self, TakeSheet.self, Approve.self, List.self,
        Show.self, Status.self, Total.self,
      ])
  }

  /// `bianzhi plan list`
  struct List: Verb {
    static let help = Help(
      "plan list", zh: "列出各年计划",
      en: "List the plans")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let rows = try ledger.plans().map { plan in
        (plan: plan, count: try ledger.planCount(plan.number))
      }
      try show(Tables.plans, rows, of: ledger, request)
      return .done
    }
  }

  /// `bianzhi plan show`
  struct Show: Verb {
    static let help = Help(
      "plan show", zh: "计划中的审核对象；--all 也列出不审的及理由",
      en: "Leaders of a plan; --all also those left out", example: "P1 --all")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @Argument(help: .plan) var plan: Named<PlanName>
    @Flag(help: ArgumentHelp(say("也列出不审的", "Also those left out")))
    var all = false

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let subjects = try ledger.planSubjects(plan.name().number)
        .filter { all || $0.demand != .out }
      let table = request.headers == nil ? Tables.planSubjects : Tables.planSubjects.whole
      try show(table, subjects, of: ledger, request)
      return .done
    }
  }

  /// `bianzhi plan status`
  struct Status: Verb {
    static let help = Help(
      "plan status", zh: "计划进度：按层级和离任、任中分列，合计与分项核对",
      en: "Show how far a plan has come, by level and by reason of audit", example: "P1",
      more: Wording(
        zh: "越过最后一步关口完成的单列，不计入完成；批准后的变更逐条列出。结束码：0 全部按程序完成，1 有未完成、越过关口的，或已完成而又有未办结问题的。",
        en: """
          Who ended by an override of the last step is counted apart; changes after the approval are listed. \
          Exit status: 0 all done in order, 1 something is outstanding, was overridden or is open again.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @OptionGroup var standing: StateDayOptions
    @Argument(help: .plan) var plan: Named<PlanName>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let day = try ledger.standingDay(standing.on)
      let progress = try ledger.planProgress(
        plan.name().number, on: day, asOf: standing.on)
      let frame = progress.frame(try Chain.members(ledger, request))
      try show(Tables.planStatus, progress.lines, of: ledger, in: frame, request)
      PlanReport.write(progress, on: day)
      guard progress.addsUp else { return .ourFault }
      return progress.isDone ? .done : .findings
    }
  }
}
