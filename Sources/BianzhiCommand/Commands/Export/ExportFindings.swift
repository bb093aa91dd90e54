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
      let sheet = FindingsSheet(run: info, ledger: ledger, hasHand: withHand, reveals: reveals)
      sheet.warn()
      let rows = try sheet.write(request)
      messages.note(
        Wording(
          zh: "第 \(info.number) 次检查（截至 \(info.asOf)）的 \(rows) 个问题",
          en: "\(Counted(rows, "finding")) of run \(info.number) as of \(info.asOf)"))
      if request.anchors, request.format == .table { try Chain.note(ledger) }
      return .done
    }

    /// The run to export; a day is checked first.
    private func number(in ledger: Ledger) throws -> Int? {
      guard let asOf, run == nil else { return run }
      var options = CheckOptions()
      options.asOf = asOf
      return try ledger.check(options).run
    }
  }
}
