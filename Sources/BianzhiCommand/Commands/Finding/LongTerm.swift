import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding long-term`
  struct LongTerm: FindingVerb {
    static let help = Help(
      "finding long-term", zh: "转为长期整改",
      en: "Move a finding to long-term rectification",
      example: Wording(
        zh: "F1 --deadline 2011-12-31 --reason 历史遗留 --approver 冯丁 --by 周甲 --on 2010-02-01",
        en: "F1 --deadline 2011-12-31 --reason legacy --approver Feng --by Zhou --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @Option(help: ArgumentHelp(say("复查日期", "Day of its review"), valueName: "day"))
    var deadline: CalendarDay?
    @OptionGroup var why: ReasonOption
    @OptionGroup var who: ApproverOption
    @OptionGroup var paper: DocumentOption
    @Option(
      help: ArgumentHelp(
        say("最多涵盖多少（默认最近一次检查所见）", "Covers at most this excess (default: what the newest run saw)"),
        valueName: "number"))
    var upTo: Int?

    func act() -> MakeLongTerm {
      MakeLongTerm(
        reason: why.reason,
        EndExtent(upTo: upTo, until: deadline, document: paper.document, approver: who.approver))
    }
  }
}
