import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi checklist`: lists to tick on the spot.
struct ChecklistCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "checklist", zh: "实地核对清单：由数据生成，勾选后读回",
      en: "Lists to tick on the spot, made from the data",
      example: Wording(
        zh: "make P1-7 -o 核对.xlsx --by 周甲 --on 2010-03-07",
        en: "make P1-7 -o list.xlsx --by NAME --on 2010-03-07")
    ).configuration(
      subcommands: [Make.self, Read.self, Show.self])
  }

  /// `bianzhi checklist make`
  struct Make: Verb {
    static let help = Help(
      "checklist make", zh: "生成核对清单：内设机构、在编人员、工资问题",
      en: "Make a list of bodies, counted people and pay findings",
      example: Wording(
        zh: "P1-7 -o 核对.xlsx --by 周甲 --on 2010-03-07",
        en: "P1-7 -o list.xlsx --by NAME --on 2010-03-07"),
      more: Wording(
        zh: "姓名只在清单文件里，不写入办理记录。",
        en: "Names of people stand in the sheet only, not in the ledger's events."))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Option(
      help: ArgumentHelp(
        say("按哪一天的数据；默认最新的数据日期", "The day of the data (default: the newest data day)"),
        valueName: "day"))
    var asOf: CalendarDay?

    func validate() throws {
      if output.output?.isStandardOutput ?? true {
        throw ValidationError(say("请用 -o 给出清单文件", "Name the file of the list with -o"))
      }
    }

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv, isPrivate: true)
      let subject = try subject.name()
      let ledger = try common.ledger()
      let (day, lines) = try ledger.checklistLines(of: subject, asOf: asOf)
      let name = try acting.perform(in: ledger) { desk in
        let name = try desk.begin(MakeChecklist(of: subject, asOf: day, lines))
        // Inside the act: where the file cannot be written there is no list either.
        var table = Tables.checklistSheet
        table.look?.note = Wording(
          zh: "\(name)  \(subject)  数据截至 \(day)", en: "\(name)  \(subject)  data of \(day)")
        try table.write(lines, request)
        return name
      }
      tell(
        Wording(
          zh: "\(name)：\(subject)，\(lines.count) 项，数据截至 \(day)",
          en: "\(name): \(subject), \(lines.count) items, data of \(day)"))
      return .done
    }
  }

  /// `bianzhi checklist read`
  struct Read: Verb {
    static let help = Help(
      "checklist read", zh: "读回勾选好的清单：对 √ 是，错 × 否，或空白",
      en: "Read a ticked list: yes, right; no, wrong; or blank",
      example: Wording(
        zh: "C1 核对.xlsx --by 周甲 --on 2010-03-08",
        en: "C1 list.xlsx --by NAME --on 2010-03-08"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("清单编号，如 C1", "The checklist, as C1"))) var checklist:
      Named<ChecklistName>
    @Argument(help: ArgumentHelp(say("勾选好的文件", "The ticked sheet"))) var file: InputPath

    func execute() throws -> ExitStatus {
      let name = try checklist.name()
      let ledger = try common.ledger()
      let known = try ledger.checklist(name).map(\.item)
      let shown = try EvidenceOptions.files([file.path])
      let ticks = try ChecklistSheet.read(file.path, items: known, evidence: shown)
      try acting.perform(in: ledger) { try $0.write(ticks, of: name) }
      let blank = known.count - ticks.right.count - ticks.wrong.count
      tell(
        Wording(
          zh: "\(name)：相符 \(ticks.right.count)，不符 \(ticks.wrong.count)，空白 \(blank)",
          en: "\(name): right \(ticks.right.count), wrong \(ticks.wrong.count), blank \(blank)"))
      for proposal in try ledger.proposals(of: name) { tell(proposal.wording) }
      return .done
    }
  }

  /// `bianzhi checklist show`
  struct Show: Verb {
    static let help = Help(
      "checklist show", zh: "列出清单各项和勾选结果",
      en: "List the items and what was ticked", example: "C1")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: ArgumentHelp(say("清单编号，如 C1", "The checklist, as C1"))) var checklist:
      Named<ChecklistName>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let name = try checklist.name()
      let faults = try ledger.checklistFaults(name)
      let rows = try ledger.checklist(name).map { (item: $0, fault: faults[$0.item]) }
      try show(Tables.checklist, rows, of: ledger, request)
      return .done
    }
  }
}
