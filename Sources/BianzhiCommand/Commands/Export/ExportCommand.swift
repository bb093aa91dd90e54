import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi export`: results for spreadsheets and programs.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "export", zh: "导出问题、编制对照表、审核对象和上报的表",
      en: "Export findings, strength, subjects and the tables that offices hand in",
      example: Wording(zh: "findings -o 问题.csv", en: "findings -o findings.csv")
    ).configuration(subcommands: [
      Findings.self, Strength.self, Subjects.self, Places.self, Plans.self, Approvals.self,
      Changes.self, Names.self, Seats.self, Regions.self, Comparison.self, Annual.self,
      LedgerCopy.self,
    ])
  }
}
