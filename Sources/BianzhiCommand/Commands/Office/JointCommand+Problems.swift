import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension JointCommand {
  /// `bianzhi joint problems`
  struct Problems: Verb {
    static let help = Help(
      "joint problems", zh: "列出其他部门发现的问题和整改状态",
      en: "List the problems of the other offices and how they stand", example: "P1-7 --open")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Flag(help: ArgumentHelp(say("只列未了结的", "Only those not settled"))) var open = false

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let all = try ledger.jointProblems(subject.name())
      try show(Tables.jointProblems, all.filter { !open || $0.isOpen }, of: ledger, request)
      messages.note(
        Wording(
          zh: "\(all.count) 个问题，未了结 \(all.count(where: \.isOpen)) 个",
          en: "\(Counted(all.count, "problem")), \(all.count(where: \.isOpen)) open"))
      return .done
    }
  }

  /// `bianzhi joint follow`
  struct Follow: Verb {
    static let help = Help(
      "joint follow", zh: "记录其他部门一个问题的整改状态；作出结论后也可以记录",
      en: "Record how a problem of another office stands, also after the conclusion",
      example: Wording(
        zh: "P1-7 economic 审1 --state 已整改 --note 审计局已销号 --by 周甲 --on 2010-08-01",
        en: "P1-7 economic A1 --state settled --note \"closed by Audit\" --by NAME --on 2010-08-01")
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var shown: EvidenceOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Argument(help: .track) var track: Choice<JointTrack>
    @Argument(
      help: ArgumentHelp(say("问题编号", "The other office's reference"), valueName: "reference"))
    var reference: String
    @Option(
      help: ArgumentHelp(
        say("状态；已整改、已办结、已销号等为了结", "How it stands; settled, done or closed settles it"),
        valueName: "text"))
    var state: String

    func execute() throws -> ExitStatus {
      let subject = try subject.name()
      let act = FollowJointProblem(
        track.value, reference, state: state, note: shown.note ?? "", evidence: try shown.files())
      try acting.perform(in: common.ledger()) {
        try $0.write(act, of: subject)
      }
      let told = (PersonNumber.mask(reference), PersonNumber.mask(state))
      tell(
        Wording(
          zh: "\(subject)：\(track.wording.zh) \(told.0)：\(told.1)",
          en: "\(subject): \(track.wording.en) \(told.0): \(told.1)"))
      return .done
    }
  }
}
