import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExportCommand {
  /// `bianzhi export strength`
  struct Strength: Verb {
    static let help = Help(
      "export strength", zh: "导出编制对照表：核定、实有、超编、空编",
      en: "Export approved, actual, over and vacant by organ and kind",
      example: Wording(zh: "-o 编制对照.csv", en: "-o strength.csv"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @OptionGroup var day: HandedInDayOptions
    @Option(help: ArgumentHelp(say("口径", "Calibre"), valueName: "name")) var calibre: CalibreName?
    @Option(
      help: ArgumentHelp(
        say("按什么汇总；主管单位连同下级", "Add up by; a superior holds all below it"), valueName: "group"))
    var by: Choice<StrengthCut>?

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      PassedRunWords.tell(try ledger.passedRuns(asOf: day.asOf, run: day.run))
      if let by {
        let (scope, sums) = try ledger.strengthSums(
          by: by.value, asOf: day.asOf, run: day.run, calibre: calibre?.code)
        try Tables.strengthSums(by: by.value, scope).write(sums, request)
      } else {
        try writeLines(of: ledger, request)
      }
      if request.anchors { try Chain.note(ledger) }
      return .done
    }

    private func writeLines(of ledger: Ledger, _ request: OutputRequest) throws {
      var table = Tables.strength
      table.look?.note = SheetLook.day(try ledger.strengthDay(asOf: day.asOf, run: day.run))
      try table.write(request) { emit in
        var scope: StrengthScope?
        try ledger.eachStrength(asOf: day.asOf, run: day.run, calibre: calibre?.code) {
          scope = $0
        } _: { row in
          try emit((row, scope))
        }
      }
    }
  }
}
