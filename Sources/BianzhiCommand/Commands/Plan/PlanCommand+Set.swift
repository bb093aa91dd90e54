import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension PlanCommand {
  /// `bianzhi plan set`
  struct Set: Verb {
    static let help = Help(
      "plan set", zh: "改一名对象的安排：审核组、起止、重点、层级、是否审",
      en: "Change what a plan says of a leader",
      example: Wording(
        zh: "P1-7 --team 第一组 --begins 2010-03-01 --ends 2010-06-30 --by 周甲 --on 2010-02-01",
        en: "P1-7 --team one --begins 2010-03-01 --ends 2010-06-30 --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Option(help: ArgumentHelp(say("审核组", "The team"), valueName: "name"))
    var team: String?
    @Option(help: ArgumentHelp(say("计划开始", "Planned begin"), valueName: "day"))
    var begins: CalendarDay?
    @Option(help: ArgumentHelp(say("计划结束", "Planned end"), valueName: "day"))
    var ends: CalendarDay?
    @Option(help: ArgumentHelp(say("审核重点", "What to look at"), valueName: "text"))
    var focus: String?
    @Option(help: ArgumentHelp(say("层级：city county town", "Level: city, county or town")))
    var level: Choice<PlanLevel>?
    @Option(
      help: ArgumentHelp(
        say(
          "must 必审，should 选审，deferred 暂缓，out 不审；须有理由",
          "must, should, deferred or out; needs --reason")))
    var demand: Choice<PlanDemand>?
    @Option(
      help: ArgumentHelp(
        say("谁审核：city county entrusted（受上级委托）", "Who audits: city, county or entrusted")))
    var auditor: Choice<PlanAuditor>?
    @Option(help: ArgumentHelp(say("理由", "Why"), valueName: "text"))
    var reason: String?
    @Option(
      help: ArgumentHelp(
        say(
          "批准人：计划批准后改安排、移出机构须有，不能是经办人或拟订人",
          "Who approved it: needed for another demand or a smaller scope once the plan is approved"),
        valueName: "person"))
    var approver: String?
    @Option(
      help: ArgumentHelp(
        say("列入其责任范围的机构，可重复", "Also answers for this organ; may be repeated"),
        valueName: "code"))
    var scopeAdd: [String] = []
    @Option(
      help: ArgumentHelp(
        say("移出其责任范围的机构，可重复", "Does not answer for this organ"), valueName: "code"))
    var scopeDrop: [String] = []

    func execute() throws -> ExitStatus {
      let name = try subject.name()
      var change = SetSubject()
      (change.team, change.focus, change.level) = (team, focus, level?.value)
      (change.begins, change.ends) = (begins, ends)
      (change.demand, change.reason) = (demand?.value, reason)
      (change.auditor, change.approver) = (auditor?.value, approver)
      change.scopeAdd = scopeAdd.isEmpty ? nil : scopeAdd
      change.scopeDrop = scopeDrop.isEmpty ? nil : scopeDrop
      let wanted = change
      try acting.perform(in: common.ledger()) {
        try $0.write(wanted, of: name)
      }
      tell(Wording(zh: "\(name) 已更新", en: "\(name) changed"))
      return .done
    }
  }
}
