import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// The leader that a report is about, and where the report is written.
struct LeaderReportOptions: ParsableArguments {
  @OptionGroup var options: ReportOptions
  @Argument(help: .leader) var leader: Named<PlanSubjectName>
}

/// `bianzhi report NAME LEADER`: a report on a leader of a plan.
protocol LeaderReport: Verb {
  static var report: ReportKind { get }
  var common: CommonOptions { get }
  var which: LeaderReportOptions { get }
}

extension LeaderReport {
  func execute() throws -> ExitStatus {
    try which.options.write(
      Self.report, of: try common.ledger(), subject: try which.leader.name(), otherwise: .md)
    return .done
  }
}
