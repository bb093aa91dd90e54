import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension JointCommand {
  /// `bianzhi joint import`
  struct Import: Verb {
    static let help = Help(
      "joint import", zh: "导入其他部门发现的问题；同一编号再导入即替换",
      en: "Take the problems another office found; the same reference again replaces",
      example: Wording(
        zh: "P1-7 economic 审计问题.csv --by 周甲 --on 2010-06-01",
        en: "P1-7 economic problems.csv --by NAME --on 2010-06-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Argument(help: .track) var track: Choice<JointTrack>
    @Argument(
      help: ArgumentHelp(
        say(
          "表：问题编号 机构代码 问题 依据 状态", "A sheet: reference organ_code title basis state"),
        valueName: "file"))
    var sheet: InputPath

    func validate() throws {
      guard track.value != .staffing else {
        throw ValidationError(
          say(
            "机构编制问题由检查得出，不能导入；请用 appointments 或 economic。",
            "Findings of staffing come from check; import appointments or economic."))
      }
    }

    func execute() throws -> ExitStatus {
      let subject = try subject.name()
      let problems = try JointSheet(file: sheet.path).problems()
      let shown = try EvidenceOptions.files([sheet.path])
      try acting.perform(in: common.ledger()) { desk in
        try desk.write(TakeJointProblems(track.value, problems, evidence: shown), of: subject)
      }
      tell(
        Wording(
          zh: "\(subject)：\(track.wording.zh) \(problems.count) 个问题",
          en: "\(subject): \(Counted(problems.count, "problem")) of \(track.wording.en)"))
      return .done
    }
  }

  /// `bianzhi joint show`
  struct Show: Verb {
    static let help = Help(
      "joint show", zh: "三个方面的结果和结论；不跨方面相加",
      en: "The three results and the conclusion; nothing is summed", example: "P1-7")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>

    func execute() throws -> ExitStatus {
      let subject = try subject.name()
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let audit = try ledger.jointAudit(subject)
      let conclusion = audit.conclusion.map { JSONValue.string($0) } ?? .null
      let frame = JSONFrame(
        [
          JSONMember("subject", .string(subject.description)),
          JSONMember("conclusion", conclusion),
          JSONMember("is_final", .bool(audit.concludedOn != nil)),
        ] + (try Chain.members(ledger, request)), rowsKey: "tracks")
      try show(Tables.joint, audit.tracks, of: ledger, in: frame, request)
      messages.note(audit.standing)
      return .done
    }
  }
}
