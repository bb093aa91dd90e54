import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi diff`: how the findings of two runs differ.
struct DiffCommand: Verb {
  static let help = Help(
    "diff", zh: "比较两次检查的问题：新增、上次未检查、变化、消除、更正、未再检查", en: "Compare the findings of two runs",
    example: "1 2"
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(say("一次检查（都不写则为最近两次）", "One run (default: the last two)"), valueName: "run"))
  var first: Int?
  @Argument(help: ArgumentHelp(say("另一次检查", "Another run"), valueName: "run")) var second: Int?

  func validate() throws {
    guard (first == nil) == (second == nil) else {
      throw ValidationError(
        say("请写两次检查的编号，或都不写（比较最近两次）。", "Name two runs, or none for the last two."))
    }
  }

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let (one, other) = try runs(of: ledger)
    let difference = try ledger.difference(one, other)
    let rules = try ledger.rules(ofRun: difference.later.number)
      .merging(ledger.rules(ofRun: difference.earlier.number)) { later, _ in later }
    let entries = difference.entries
      .filter { request.format != .table || $0.change != .same }
    let rows = entries.map { (entry: $0, rule: rules[$0.finding.rule]) }
    try Tables.differences.write(rows, request)
    RunDifferenceWords.tell(difference)
    return .done
  }

  private func runs(of ledger: Ledger) throws -> (Int, Int) {
    guard let first, let second else { return try ledger.lastTwoRuns() }
    return (first, second)
  }
}
