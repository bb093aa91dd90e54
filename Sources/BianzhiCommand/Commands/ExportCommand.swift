import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi export`: results for spreadsheets and programs.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "export", zh: "导出问题、编制对照表或审核对象", en: "Export findings, strength or subjects",
      example: Wording(zh: "findings -o 问题.csv", en: "findings -o findings.csv")
    ).configuration(subcommands: [Findings.self, Strength.self, Subjects.self])
  }

  /// `bianzhi export findings`
  struct Findings: Verb {
    static let help = Help(
      "export findings", zh: "导出一次检查的问题", en: "Export the findings of a run",
      example: "--headers key -o findings.csv")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @Option(
      help: ArgumentHelp(
        say("哪次检查；默认最近一次", "Number of the run (default: the newest)"), valueName: "run"))
    var run: Int?
    @Option(
      help: ArgumentHelp(say("先按这一天检查，再导出", "Check that day first, then export"), valueName: "day"))
    var asOf: CalendarDay?
    @Flag(
      help: ArgumentHelp(
        say("也列人工提出的问题（规则为 hand）", "Also the findings that people raised (rule hand)")))
    var withHand = false
    @OptionGroup var revealing: RevealOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(
        otherwise: .csv, anchors: anchoring.anchor, reveals: revealing.reveal)
      let ledger = try common.ledger()
      let reveals = try revealing.permit(ledger, command: "export findings --reveal")
      var number = run
      if let asOf, run == nil {
        var options = CheckOptions()
        options.asOf = asOf
        number = try ledger.check(options).run
      }
      let info = try ledger.runInfo(number)
      if info.isFiltered {
        messages.warning(
          Wording(
            zh: "第 \(info.number) 次检查只运行了部分规则", en: "Run \(info.number) had rules filtered out"))
      }
      if info.heldRows > 0 {
        messages.warning(
          Wording(
            zh: "检查时有 \(info.heldRows) 行留置未存入，问题中不含这些行",
            en: "Rows held back: \(info.heldRows); the findings do not include them"))
      }
      var table = Tables.findings(rules: try ledger.rules(ofRun: info.number), reveals: reveals)
      table.look?.note = Wording(
        zh: "第 \(info.number) 次检查，截至 \(info.asOf)", en: "Run \(info.number) as of \(info.asOf)")
      let rows = try table.write(of: ledger, request) { emit in
        try ledger.eachFinding(run: info.number) { row in
          DamagedFinding.warn(row)
          try emit(row)
        }
        if withHand { try ledger.handFindings(beside: info).forEach(emit) }
      }
      messages.note(
        Wording(
          zh: "第 \(info.number) 次检查（截至 \(info.asOf)）的 \(rows) 个问题",
          en: "\(Counted(rows, "finding")) of run \(info.number) as of \(info.asOf)"))
      if request.anchors, request.format == .table { try Chain.note(ledger) }
      return .done
    }
  }

  /// `bianzhi export strength`
  struct Strength: Verb {
    static let help = Help(
      "export strength", zh: "导出编制对照表：核定、实有、超编、空编",
      en: "Export approved, actual, over and vacant by organ and kind",
      example: Wording(zh: "-o 编制对照.csv", en: "-o strength.csv"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @Option(help: ArgumentHelp(say("哪一天", "Which day"), valueName: "day")) var asOf: CalendarDay?
    @Option(
      help: ArgumentHelp(say("哪次检查的日期和数据", "The day and data of which run"), valueName: "run"))
    var run: Int?
    @Option(help: ArgumentHelp(say("口径", "Calibre"), valueName: "name")) var calibre: CalibreName?

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      var table = Tables.strength
      table.look?.note = SheetLook.day(try ledger.strengthDay(asOf: asOf, run: run))
      try table.write(request) { emit in
        var scope: StrengthScope?
        try ledger.eachStrength(asOf: asOf, run: run, calibre: calibre?.code) {
          scope = $0
        } _: { row in
          try emit((row, scope))
        }
      }
      if request.anchors { try Chain.note(ledger) }
      return .done
    }
  }

  /// `bianzhi export subjects`
  struct Subjects: Verb {
    static let help = Help(
      "export subjects", zh: "导出审核对象", en: "Export who is due for audit",
      example: Wording(zh: "-o 审核对象.csv", en: "-o subjects.csv"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @Option(help: ArgumentHelp(say("哪一天", "Which day"), valueName: "day")) var asOf: CalendarDay?

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      return try SubjectReport.write(
        ledger, asOf: asOf, try output.request(otherwise: .csv, anchors: anchoring.anchor))
    }
  }
}
