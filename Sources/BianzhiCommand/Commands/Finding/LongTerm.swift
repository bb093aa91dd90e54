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
        en: "F1 --deadline 2011-12-31 --reason legacy --approver APPROVER --by NAME --on 2010-02-01"
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @Option(help: ArgumentHelp(say("复查日期", "Day of its review"), valueName: "day"))
    var deadline: CalendarDay?
    @OptionGroup var why: ReasonOption
    @OptionGroup var who: ApproverOption
    @OptionGroup var paper: DocumentOption
    @OptionGroup var most: UpToOption
    @Option(
      help: ArgumentHelp(
        say(
          "复查日期最多在多少天之内", "The review is at most so many days away"),
        valueName: "days"))
    var reviewWithin = MakeLongTerm.mostDays

    func validate() throws {
      guard (1...36_600).contains(reviewWithin) else {
        throw ValidationError(say("--review-within 是天数。", "--review-within is a number of days."))
      }
    }

    func act() -> MakeLongTerm {
      MakeLongTerm(
        reason: why.reason,
        EndExtent(
          upTo: most.upTo, until: deadline, document: paper.document, approver: who.approver),
        reviewWithin: reviewWithin)
    }
  }
}
