import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension PlanCommand {
  /// `bianzhi plan sheet`
  struct Sheet: Verb {
    static let help = Help(
      "plan sheet", zh: "计划表：可填写后用 plan import 导回；不审的也在其中",
      en:
        "The plan as a sheet, those left out too, to be filled in and taken back with plan import",
      example: Wording(zh: "P1 -o 计划.xlsx", en: "P1 -o plan.xlsx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @Argument(help: .plan) var plan: Named<PlanName>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let leaders = try ledger.planSubjects(plan.name().number)
      try show(Tables.planSheet, leaders, of: ledger, request)
      messages.note(
        Wording(
          zh: "\(try plan.name())：\(leaders.count) 名",
          en: "\(try plan.name()): \(leaders.count) leaders"))
      return .done
    }
  }

  /// `bianzhi plan import`
  struct TakeSheet: Verb {
    static let help = Help(
      "plan import", zh: "导回填写过的计划表；有一处不对就都不存入",
      en: "Take back a plan that was filled in; all of it or nothing",
      example: Wording(
        zh: "P1 计划.xlsx --by 周甲 --on 2010-01-15", en: "P1 plan.xlsx --by NAME --on 2010-01-15"),
      more: Wording(
        zh: "空白单元格不改动；改安排须在“变更理由”列写明，计划批准后还须 --approver。",
        en: """
          A blank cell changes nothing. Another demand needs its reason in the column of that name, and \
          --approver once the plan is approved.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .plan) var plan: Named<PlanName>
    @Argument(help: ArgumentHelp(say("CSV 或 Excel 文件", "A CSV or Excel file"), valueName: "file"))
    var file: InputPath
    @Option(
      help: ArgumentHelp(
        say("批准后改安排的批准人", "Who approved changes of an approved plan"), valueName: "person"))
    var approver: String?

    func execute() throws -> ExitStatus {
      let name = try plan.name()
      let ledger = try common.ledger()
      let sheet = PlanSheet(
        file: file.path, plan: name, leaders: try ledger.planSubjects(name.number))
      let (rows, changes) = try sheet.changes()
      if !changes.isEmpty {
        try acting.perform(in: ledger) { desk in
          try sheet.write(changes, approver: approver, desk)
        }
      }
      tell(
        Wording(
          zh: "\(name)：读入 \(rows) 名，\(changes.count) 名有改动",
          en: "\(name): \(rows) read, \(changes.count) changed"))
      let missing = sheet.leaders.count - rows
      if missing > 0 {
        messages.note(
          Wording(
            zh: "计划中另有 \(missing) 名不在表中，未改动", en: "\(missing) others are not in the sheet and stay")
        )
      }
      return .done
    }
  }
}
