import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension ExportCommand {
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
