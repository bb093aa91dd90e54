import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding plan`
  struct Plan: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "plan", Said(zh: "定整改方案：措施、责任人、目标、时限", en: "Plan it: measure, owner, target, deadline"),
        Said(
          zh:
            "plan F1 --measure 调出1人 --owner 吴乙 --target 不超过40人 --deadline 2010-03-31 --by 周甲 --on 2010-02-01",
          en:
            "plan F1 --measure TEXT --owner NAME --target TEXT --deadline 2010-03-31 --by NAME --on 2010-02-01"
        ))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var plan: PlanOptions
    @Option(
      help: ArgumentHelp(
        say("整改时限；不写按 --term 为 30、180、365 天", "Deadline; else 30, 180 or 365 days by --term"),
        valueName: "day"))
    var deadline: CalendarDay?
    func execute() throws -> ExitStatus {
      var act = plan.act
      act.deadline = deadline
      return try names.move(.plan, act, common)
    }
  }

  /// `bianzhi finding evidence`
  struct Evidence: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "evidence", Said(zh: "补充整改证据", en: "Add evidence"),
        Said(
          zh: "evidence F1 --evidence 调令.pdf --by 周甲 --on 2010-02-01",
          en: "evidence F1 --evidence order.pdf --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var shown: EvidenceOptions
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      (act.evidence, act.note) = (try shown.files(), shown.note)
      let what = act
      return try names.each(common, Said(zh: "已记录证据", en: "evidence kept")) {
        try $0.show($1, what)
      }
    }
  }

  /// `bianzhi finding extend`
  struct Extend: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "extend", Said(zh: "延长整改时限", en: "Extend the deadline"),
        Said(
          zh: "extend F1 --to 2010-06-30 --reason 调动手续 --approver 冯丁 --by 周甲 --on 2010-02-01",
          en: "extend F1 --to 2010-06-30 --reason TEXT --approver NAME --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @Option(help: ArgumentHelp(say("新的时限", "The new deadline"), valueName: "day"))
    var to: CalendarDay
    @OptionGroup var why: ReasonOption
    @OptionGroup var who: ApproverOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      (act.deadline, act.reason, act.approver) = (to, why.reason, who.approver)
      let what = act
      return try names.each(common, Said(zh: "时限延至 \(to)", en: "deadline \(to)")) {
        try $0.extend($1, what)
      }
    }
  }

  /// `bianzhi finding revise`
  struct Revise: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "revise", Said(zh: "修改整改方案（时限用 extend）", en: "Change the plan; the deadline has extend"),
        Said(
          zh: "revise F1 --owner 钱戊 --by 周甲 --on 2010-02-01",
          en: "revise F1 --owner NAME --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var plan: PlanOptions
    func execute() throws -> ExitStatus {
      let act = plan.act
      return try names.each(common, Said(zh: "方案已修改", en: "plan changed")) {
        try $0.revise($1, act)
      }
    }
  }
}

/// What a plan says beside its deadline.
struct PlanOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("整改措施", "Measure"), valueName: "text"))
  var measure: String?
  @Option(help: ArgumentHelp(say("责任人", "Who is to put it right"), valueName: "person"))
  var owner: String?
  @Option(help: ArgumentHelp(say("整改目标", "Target"), valueName: "text"))
  var target: String?
  @Option(
    help: ArgumentHelp(
      say("立行立改 at_once、分阶段 in_steps、持续 continued", "How long it may take"),
      valueName: "term"))
  var term: RectificationTerm?

  var act: FindingAct {
    var act = FindingAct()
    (act.measure, act.owner, act.target, act.term) = (measure, owner, target, term)
    return act
  }
}
