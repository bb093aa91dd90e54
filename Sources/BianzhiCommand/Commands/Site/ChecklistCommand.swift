import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi checklist`: lists to tick on the spot.
struct ChecklistCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checklist",
      abstract: say("实地核对清单：由数据生成，勾选后读回", "Lists to tick on the spot, made from the data"),
      discussion: say(
        """
        例：
          bianzhi checklist make P1-7 -o 核对.xlsx --by 周甲 --on 2010-03-07
          bianzhi checklist read C1 核对.xlsx --by 周甲 --on 2010-03-08
          bianzhi checklist show C1
        """,
        """
        EXAMPLE:
          bianzhi checklist make P1-7 -o list.xlsx --by Zhou --on 2010-03-07
          bianzhi checklist read C1 list.xlsx --by Zhou --on 2010-03-08
          bianzhi checklist show C1
        """),
      subcommands: [Make.self, Read.self, Show.self])
  }

  /// `bianzhi checklist make`
  struct Make: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "make",
        abstract: say(
          "生成核对清单：内设机构、在编人员、工资问题", "Make a list of bodies, counted people and pay findings"),
        discussion: say(
          """
          例：bianzhi checklist make P1-7 -o 核对.xlsx --by 周甲 --on 2010-03-07
          姓名只在清单文件里，不写入办理记录。
          """,
          """
          EXAMPLE: bianzhi checklist make P1-7 -o list.xlsx --by Zhou --on 2010-03-07
          Names of people stand in the sheet only, not in the ledger's events.
          """))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var act: ActOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: ArgumentHelp(say("审核对象编号，如 P1-7", "The leader, as P1-7"))) var subject: String
    @Option(
      help: ArgumentHelp(
        say("按哪一天的数据；默认最新的数据日期", "Data of which day; else the newest"), valueName: "day"))
    var asOf: CalendarDay?

    func validate() throws {
      if output.output?.isStandardOutput ?? true {
        throw ValidationError(say("请用 -o 给出清单文件", "Name the file of the list with -o"))
      }
    }

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv, isPrivate: true)
      let subject = try SiteTable.subject(subject)
      let ledger = try common.ledger()
      let (day, lines) = try ledger.checklistLines(of: subject, asOf: asOf)
      let table = ChecklistSheet.table(lines)
      let number = try ledger.act(on: act.on, by: act.by) { desk in
        let number = try desk.addChecklist(of: subject, asOf: day, lines)
        // Inside the act: where the file cannot be written there is no list either.
        try ResultWriter.write(table, request)
        return number
      }
      tell(
        Said(
          zh: "C\(number)：\(subject)，\(lines.count) 项，数据截至 \(day)",
          en: "C\(number): \(subject), \(lines.count) items, data of \(day)"))
      return .done
    }
  }

  /// `bianzhi checklist read`
  struct Read: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "read",
        abstract: say(
          "读回勾选好的清单：对 √ 是，错 × 否，或空白", "Read a ticked list: yes, right; no, wrong; or blank"),
        discussion: say(
          "例：bianzhi checklist read C1 核对.xlsx --by 周甲 --on 2010-03-08",
          "EXAMPLE: bianzhi checklist read C1 list.xlsx --by Zhou --on 2010-03-08"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var act: ActOptions
    @Argument(help: ArgumentHelp(say("清单编号，如 C1", "The checklist, as C1"))) var checklist: String
    @Argument(help: ArgumentHelp(say("勾选好的文件", "The ticked sheet"))) var file: InputPath

    func execute() throws -> ExitStatus {
      let number = try SiteTable.number(checklist, "C")
      let ledger = try common.ledger()
      let known = try ledger.checklist(number).map(\.item)
      let shown = try EvidenceOptions.files([file.path])
      let ticks = try ChecklistSheet.read(file.path, items: known, evidence: shown)
      try ledger.act(on: act.on, by: act.by) { try $0.readChecklist(number, ticks) }
      let blank = known.count - ticks.right.count - ticks.wrong.count
      tell(
        Said(
          zh: "C\(number)：相符 \(ticks.right.count)，不符 \(ticks.wrong.count)，空白 \(blank)",
          en: "C\(number): right \(ticks.right.count), wrong \(ticks.wrong.count), blank \(blank)"))
      return .done
    }
  }

  /// `bianzhi checklist show`
  struct Show: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show", abstract: say("列出清单各项和勾选结果", "List the items and what was ticked"),
        discussion: say("例：bianzhi checklist show C1", "EXAMPLE: bianzhi checklist show C1"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: ArgumentHelp(say("清单编号，如 C1", "The checklist, as C1"))) var checklist: String

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let items = try common.ledger().checklist(SiteTable.number(checklist, "C"))
      let rows = items.map { item -> [ResultValue] in
        [
          .text(item.item), ChecklistSheet.sort(item.item), SiteTable.text(item.label),
          item.tick.map { .word(code: $0, said: ChecklistSheet.tick($0)) } ?? .none,
          SiteTable.text(item.remark),
        ]
      }
      let columns = ["item", "sort", "label", "tick", "remark"].compactMap { key in
        ChecklistSheet.columns.first { $0.key == key }
      }
      try ResultWriter.write(ResultTable(columns: columns, rows: rows), request)
      return .done
    }
  }
}
