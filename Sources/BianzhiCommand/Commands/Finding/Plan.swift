import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding plan`
  struct Plan: FindingVerb {
    static let help = Help(
      "finding plan", zh: "定整改方案：措施、责任人、目标、时限",
      en: "Plan the rectification: measure, owner, target, deadline",
      example: Wording(
        zh:
          "F1 --measure 调出1人 --owner 吴乙 --target 不超过40人 --deadline 2010-03-31 --by 周甲 --on 2010-02-01",
        en:
          "F1 --measure \"move one out\" --owner OWNER --target 40 --deadline 2010-03-31 --by NAME --on 2010-02-01"
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var plan: PlanOptions
    @Option(
      help: ArgumentHelp(
        say("整改时限；默认按 --term 为 30、180、365 天", "Deadline (default: 30, 180 or 365 days by --term)"),
        valueName: "day"))
    var deadline: CalendarDay?

    func act() -> PlanRectification {
      PlanRectification(plan.plan, deadline: deadline)
    }
  }
}
