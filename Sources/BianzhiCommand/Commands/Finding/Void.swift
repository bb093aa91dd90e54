import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding void`
  struct Void: FindingVerb {
    static let help = Help(
      "finding void", zh: "作废：数据更正或另有理由，都须经批准",
      en: "Void a finding: rows were corrected, or it never was so; somebody approves it",
      example: Wording(
        zh: "F1 --reason 花名册录入错误 --approver 冯丁 --by 周甲 --on 2010-02-01",
        en: "F1 --reason \"wrong row\" --approver APPROVER --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var why: ReasonOption
    @OptionGroup var who: ApproverOption
    @OptionGroup var paper: DocumentOption
    @Option(
      help: ArgumentHelp(
        say("涵盖到哪一天；之后重新打开", "The last day it covers; behind it the finding opens again"),
        valueName: "day"))
    var until: CalendarDay?

    @Option(
      help: ArgumentHelp(
        say(
          "更正后问题可能转到的另一个问题：列出的都须写明；可重复",
          "Another finding to which it may have moved by the correction; may be repeated"),
        valueName: "finding"))
    var beside: [Named<FindingName>] = []

    var told: Wording { told(until: until) }

    func act() throws -> VoidFinding {
      VoidFinding(
        reason: why.reason,
        EndExtent(until: until, document: paper.document, approver: who.approver),
        beside: try beside.map { try $0.name() })
    }
  }
}
