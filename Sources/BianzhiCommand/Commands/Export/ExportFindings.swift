import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExportCommand {
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
      let (info, passedOver) = try ledger.chosenRun(try number(in: ledger))
      PassedRunWords.tell(passedOver)
      warn(of: info)
      var table = Tables.findings(rules: try ledger.rules(ofRun: info.number), reveals: reveals)
      let changed = info.parameters.changedWording
      table.look?.note = Wording(
        zh: "第 \(info.number) 次检查，截至 \(info.asOf)" + (changed.map { "；\($0.zh)" } ?? ""),
        en: "Run \(info.number) as of \(info.asOf)" + (changed.map { "; \($0.en)" } ?? ""))
      let rows = try table.write(of: ledger, request) { emit in
        // A workbook is read from its top, so that the gravest stand first there; programs get the order of the run.
        var held: [Sighting] = []
        try ledger.eachFinding(run: info.number) { row in
          DamagedFinding.warn(row)
          if request.format == .xlsx { held.append(row) } else { try emit(row) }
        }
        if withHand { held += try ledger.handFindings(beside: info) }
        if request.format == .xlsx { held = Self.bySeverity(held) }
        try held.forEach(emit)
      }
      messages.note(
        Wording(
          zh: "第 \(info.number) 次检查（截至 \(info.asOf)）的 \(rows) 个问题",
          en: "\(Counted(rows, "finding")) of run \(info.number) as of \(info.asOf)"))
      if request.anchors, request.format == .table { try Chain.note(ledger) }
      return .done
    }

    /// The gravest first; of one severity in the order of the run.
    private static func bySeverity(_ rows: [Sighting]) -> [Sighting] {
      rows.enumerated().sorted {
        ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
      }.map(\.element)
    }

    /// The run to export; a day is checked first.
    private func number(in ledger: Ledger) throws -> Int? {
      guard let asOf, run == nil else { return run }
      var options = CheckOptions()
      options.asOf = asOf
      return try ledger.check(options).run
    }

    /// What a run did not look at.
    private func warn(of info: RunInfo) {
      if let changed = info.parameters.changedWording { messages.warning(changed) }
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
    }
  }
}
