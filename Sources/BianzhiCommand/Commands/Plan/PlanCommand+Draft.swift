import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension PlanCommand {
  /// `bianzhi plan draft`
  struct Draft: Verb {
    static let help = Help(
      "plan draft", zh: "按审核对象名单拟订计划：离任和任满的必审，其余记明不审理由",
      en: "Draft a plan from the list of leaders, with a reason for everyone left out",
      example: Wording(
        zh: "2010 --by 周甲 --on 2010-01-15",
        en: "2010 --by NAME --on 2010-01-15"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var rules: SelectionOptions
    @Argument(help: ArgumentHelp(say("年度", "The year"), valueName: "year"))
    var year: YearText
    @Option(
      help: ArgumentHelp(
        say("按哪一天判定；默认该年 12 月 31 日", "The day to decide for (default: 31 December of the year)"),
        valueName: "day"))
    var asOf: CalendarDay?
    @Option(help: ArgumentHelp(say("编制机构", "The office"), valueName: "name"))
    var office = ""
    @Option(
      help: ArgumentHelp(
        say("流程；见 procedure list", "Steps to follow: see procedure list"), valueName: "name"))
    var procedure = Procedure.standard.name
    @Option(
      help: ArgumentHelp(
        say(
          "离任早于这一天的不列入；默认上一计划判定日期的次日，没有上一计划的为判定日期前一年",
          "Leave out who left before (default: since the last plan, or within a year)"),
        valueName: "day"))
    var leaversSince: CalendarDay?
    @Option(
      help: ArgumentHelp(
        say(
          "最后一步所依据的数据最多可早于审核启动多少天",
          "Days by which data may be older than the start of an audit that they end"),
        valueName: "n"))
    var dataDays = 0
    @Option(
      help: ArgumentHelp(
        say(
          "谁审核：city county entrusted；默认市级机构和县级党委政府正职由市审，其余由县审",
          "Who audits all: city, county or entrusted (default: by level and organ)")))
    var auditor: Choice<PlanAuditor>?

    func validate() throws {
      guard (0...3660).contains(dataDays) else {
        throw ValidationError(
          say("--data-days 应为 0 到 3660。", "--data-days must be from 0 to 3660."))
      }
    }

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let number = try acting.perform(in: ledger) {
        try $0.begin(draft).number
      }
      DraftReport(
        plan: try ledger.plan(number), subjects: try ledger.planSubjects(number),
        unfinished: try ledger.unfinishedElsewhere(number)
      ).write()
      return .done
    }

    private var draft: DraftPlan {
      DraftPlan(
        year: year.number, asOf: asOf, office: office, procedure: procedure,
        rules: SelectionRules(
          thresholds: TenureThresholds(), countsActing: rules.countActing,
          coolDown: rules.coolDown),
        leaversSince: leaversSince, dataDays: dataDays, auditor: auditor?.value)
    }
  }
}
