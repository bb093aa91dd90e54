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
        en: "P1-7 economic problems.csv --by Zhou --on 2010-06-01"))

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

    private var file: String { sheet.path }

    private static let columns = [
      SheetColumn("reference", ["问题编号", "编号"], isRequired: true),
      SheetColumn("organ_code", ["机构代码"], isRequired: true),
      SheetColumn("title", ["问题", "存在问题"], isRequired: true),
      SheetColumn("basis", ["依据"]), SheetColumn("state", ["状态", "整改状态"]),
    ]

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
      let problems = try SheetRecords.read(file, Self.columns).map { record in
        for key in ["reference", "organ_code", "title"] where record[key] == nil {
          throw SheetError.cell(file: file, row: record.row, column: key, problem: .blank)
        }
        return JointProblem(
          reference: record["reference"] ?? "", organCode: record["organ_code"] ?? "",
          title: record["title"] ?? "", basis: record["basis"] ?? "", state: record["state"] ?? "")
      }
      let shown = try EvidenceOptions.files([file])
      try common.ledger().act(on: acting.on, by: acting.by, evenSo: acting.excuse) { desk in
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
      messages.note(Self.wording(audit))
      return .done
    }

    private static func wording(_ audit: JointAudit) -> Wording {
      guard let conclusion = audit.conclusion else {
        return Wording(zh: "尚无结论", en: "No conclusion yet")
      }
      if let (day, problems) = audit.reopened {
        let names = problems.map { PersonNumber.mask($0.reference) }
        return Wording(
          zh: "\(day) 的结论不再是最终结论（未了结：\(names.joined(separator: "、"))）：\(conclusion)",
          en: """
            Conclusion of \(day), no longer final (open: \(names.joined(separator: ", "))): \(conclusion)
            """)
      }
      guard let day = audit.concludedOn else {
        return Wording(zh: "阶段性结论：\(conclusion)", en: "Interim conclusion: \(conclusion)")
      }
      return Wording(zh: "结论（\(day)）：\(conclusion)", en: "Conclusion (\(day)): \(conclusion)")
    }
  }
}
