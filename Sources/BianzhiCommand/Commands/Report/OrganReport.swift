import ArgumentParser
import BianzhiCore
import BianzhiReport

/// The organ that a report is about, and where the report is written.
struct OrganReportOptions: ParsableArguments {
  @OptionGroup var options: ReportOptions
  @Argument(help: .organ) var organ: OrganText
}

/// `bianzhi report NAME ORGAN`: a report on one organ.
protocol OrganReport: Verb {
  static var report: ReportKind { get }
  var common: CommonOptions { get }
  var which: OrganReportOptions { get }
}

extension OrganReport {
  func execute() throws -> ExitStatus {
    let ledger = try common.ledger()
    try which.options.write(
      Self.report, of: ledger, organ: try which.organ.code(in: ledger), otherwise: .md)
    return .done
  }
}
