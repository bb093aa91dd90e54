import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension PlanCommand {
  /// `bianzhi plan add`
  struct Add: Verb {
    static let help = Help(
      "plan add", zh: "在计划中增加一名审核对象",
      en: "Put one more leader into a plan",
      example: Wording(
        zh:
          "P1 甲一 --organ 339900000300 --post 局长 --demand should --reason 组织部门委托 --by 周甲 --on 2010-03-01",
        en:
          "P1 LEADER --organ 339900000300 --post head --demand should --reason asked --by NAME --on 2010-03-01"
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .plan) var plan: Named<PlanName>
    @Argument(help: ArgumentHelp(say("姓名", "Name"), valueName: "name"))
    var name: String
    @Option(help: .organ) var organ: OrganText
    @Option(help: ArgumentHelp(say("职务", "The post"), valueName: "post"))
    var post: String
    @Option(help: ArgumentHelp(say("must 必审，should 选审，deferred 暂缓", "must, should or deferred")))
    var demand: Choice<PlanDemand>
    @Option(help: ArgumentHelp(say("理由", "Why"), valueName: "text"))
    var reason: String
    @Option(
      help: ArgumentHelp(
        say(
          "leaving 离任，in_office 任中；默认看名单",
          "leaving or in_office (default: as the list of leaders says)")))
    var kind: Choice<PlanKind>?

    func execute() throws -> ExitStatus {
      let plan = try plan.name()
      let ledger = try common.ledger()
      let addition = PlanAddition(
        name: name, organCode: try organ.code(in: ledger), post: post, demand: demand.value,
        reason: reason, kind: kind?.value)
      let added = try acting.perform(in: ledger) {
        try $0.add(addition, to: plan)
      }
      tell(
        Wording(
          zh: "\(added)：\(PersonNumber.mask(name))，\(demand.wording.zh)",
          en: "\(added): \(PersonNumber.mask(name)), \(demand.wording.en)"))
      return .done
    }
  }

  /// `bianzhi plan approve`
  struct Approve: Verb {
    static let help = Help(
      "plan approve", zh: "批准计划；拟订人不能批准",
      en: "Approve a plan; somebody else than its drafter must do it",
      example: Wording(
        zh: "P1 --document 岚编办〔2010〕3号 --by 郑丙 --on 2010-01-20",
        en: "P1 --document 2010-3 --by Zheng --on 2010-01-20"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .plan) var plan: Named<PlanName>
    @Option(help: ArgumentHelp(say("批准文号", "Number of the document"), valueName: "document"))
    var document: String

    func execute() throws -> ExitStatus {
      let plan = try plan.name()
      try acting.perform(in: common.ledger()) {
        try $0.write(ApprovePlan(document: document), of: plan)
      }
      tell(
        Wording(
          zh: "\(plan) 已批准（\(acting.on)，\(PersonNumber.mask(document))）",
          en: "\(plan) approved (\(acting.on), \(PersonNumber.mask(document)))"))
      return .done
    }
  }
}
