import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi joint`: the joint audit of a leader.
struct JointCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "joint", zh: "三责联审：机构编制、选人用人、经济责任并列，一个结论",
      en: "Joint audit: staffing, appointments and economic, side by side, one conclusion",
      example: "show P1-7"
    ).configuration(
      subcommands: [
        Open.self, GiveResult.self, Import.self, Problems.self, Follow.self, Conclude.self,
        Show.self,
      ])
  }

  /// `bianzhi joint open`
  struct Open: Verb {
    static let help = Help(
      "joint open", zh: "开始一名领导的联审",
      en: "Begin the joint audit of a leader",
      example: Wording(
        zh: "P1-7 --by 周甲 --on 2010-05-04",
        en: "P1-7 --by NAME --on 2010-05-04"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>

    func execute() throws -> ExitStatus {
      let subject = try subject.name()
      try acting.perform(in: common.ledger()) {
        try $0.write(OpenJoint(), of: subject)
      }
      tell(Wording(zh: "\(subject)：联审开始", en: "\(subject): joint audit open"))
      return .done
    }
  }

  /// `bianzhi joint result`
  struct GiveResult: Verb {
    static let help = Help(
      "joint result", zh: "记录一个方面的结果；再记一次即替换",
      en: "Record the result of one track; a second one replaces it",
      example: Wording(
        zh: "P1-7 economic --office 审计局 --result 无重大问题 --by 周甲 --on 2010-06-01",
        en: "P1-7 economic --office Audit --result \"nothing grave\" --by NAME --on 2010-06-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Argument(help: .track) var track: Choice<JointTrack>
    @Option(help: ArgumentHelp(say("哪个部门", "Whose work it is"), valueName: "name"))
    var office: String
    @Option(help: ArgumentHelp(say("结果", "The result"), valueName: "text")) var result: String
    @Option(
      help: ArgumentHelp(say("证据文件，可重复", "A file as evidence; may be repeated"), valueName: "file"))
    var evidence: [InputPath] = []

    func execute() throws -> ExitStatus {
      let subject = try subject.name()
      let files = try EvidenceOptions.files(evidence.map(\.path))
      try acting.perform(in: common.ledger()) { desk in
        try desk.write(
          GiveJointResult(track.value, office: office, result: result, evidence: files), of: subject
        )
      }
      tell(
        Wording(
          zh: "\(subject)：已记录\(track.wording.zh)", en: "\(subject): \(track.wording.en) taken"))
      return .done
    }
  }

  /// `bianzhi joint conclude`
  struct Conclude: Verb {
    static let help = Help(
      "joint conclude", zh: "三个方面都有结果后，作出结论",
      en: "Write down the conclusion, once all three have a result",
      example: Wording(
        zh: "P1-7 --conclusion 履职较好 --by 周甲 --on 2010-07-01",
        en: "P1-7 --conclusion \"in order\" --by NAME --on 2010-07-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Option(help: ArgumentHelp(say("结论", "The conclusion"), valueName: "text"))
    var conclusion: String

    func execute() throws -> ExitStatus {
      let subject = try subject.name()
      try acting.perform(in: common.ledger()) { desk in
        try desk.write(ConcludeJoint(conclusion), of: subject)
      }
      let waiting = try common.ledger().jointProblems(subject).filter(\.isOpen)
      guard waiting.isEmpty else {
        let names = waiting.map { "\($0.track.wording.zh) \($0.reference)" }
        tell(
          Wording(
            zh: """
              \(subject)：阶段性结论已记录；\(waiting.count) 个问题未了结（\(names.joined(separator: "、"))），\
              了结后再作结论
              """,
            en: """
              \(subject): an interim conclusion; \(Counted(waiting.count, "problem")) of other offices open \
              (see joint problems), so conclude again when they are settled
              """))
        return .done
      }
      let telling = try common.ledger().jointAudit(subject).tracks.filter(\.leavesOpen)
      guard telling.isEmpty else {
        let names = telling.map(\.track.wording)
        tell(
          Wording(
            zh: """
              \(subject)：阶段性结论已记录；\(names.map(\.zh).joined(separator: "、"))的结果说明还有问题未整改，整改后请该部门用 \
              joint result 另报结果，再作结论
              """,
            en: """
              \(subject): an interim conclusion; results tell of problems not put right \
              (\(names.map(\.en).joined(separator: ", "))), so record newer ones with joint result and conclude again
              """))
        return .done
      }
      tell(Wording(zh: "\(subject)：联审结论已记录", en: "\(subject): joint audit concluded"))
      return .done
    }
  }
}
