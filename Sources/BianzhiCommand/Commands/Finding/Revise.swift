import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding revise`
  struct Revise: FindingVerb {
    static let help = Help(
      "finding revise", zh: "修改整改方案（时限用 extend）",
      en: "Change the plan; finding extend moves the deadline",
      example: Wording(
        zh: "F1 --owner 钱戊 --by 周甲 --on 2010-02-01",
        en: "F1 --owner OWNER --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var plan: PlanOptions
    var told: Wording { Wording(zh: "方案已修改", en: "plan changed") }

    func act() -> RevisePlan {
      RevisePlan(plan.plan)
    }
  }
}
