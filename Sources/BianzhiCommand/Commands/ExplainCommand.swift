import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

/// `bianzhi explain`: everything behind one finding.
struct ExplainCommand: Verb {
  static let help = Help(
    "explain", zh: "逐条说明一个问题：依据、文件、计入和未计入的人",
    en: "Prove one finding: law, documents, people counted and left out", example: "F12")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      say("问题编号，如 F12", "Number of the finding, such as F12"), valueName: "finding"))
  var finding: String
  @Option(
    help: ArgumentHelp(
      say("哪次检查；默认最近发现它的一次", "Number of the run (default: the newest that saw it)"),
      valueName: "run"))
  var run: Int?
  @OptionGroup var revealing: RevealOptions

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table, reveals: revealing.reveal)
    let ledger = try common.ledger()
    if let name = FindingName(finding), name.isByHand {
      return try explainByHand(name, ledger, request)
    }
    let reveals = try revealing.permit(ledger, command: "explain --reveal")
    let explanation = try ledger.explain(finding, run: run)
    let report = ExplanationReport(explanation: explanation, reveals: reveals)
    let table = Tables.proof(of: explanation, reveals: reveals)
    if request.format == .table, request.file == nil {
      report.writeHead()
      fflush(nil)
      try ResultWriter.write(table, request)
      report.writeArithmetic()
    } else {
      try ResultWriter.write(table, in: report.frame, request)
    }
    return .done
  }

  /// A finding that somebody raised has no rows: its words, and what was done and shown.
  private func explainByHand(
    _ name: FindingName, _ ledger: Ledger, _ request: OutputRequest
  ) throws -> ExitStatus {
    let entry = try ledger.finding(name, on: ledger.standingDay(nil))
    let basis = entry.law.wordings.map { $0[Console.language] }
    messages.note(entry.standing)
    messages.note(
      Wording(
        zh: "人工提出，没有规则和数据行；依据：\(basis.isEmpty ? "未写明" : basis.joined(separator: "；"))",
        en: """
          raised by hand: no rule and no rows; basis: \
          \(basis.isEmpty ? "not given" : basis.joined(separator: "; "))
          """))
    try show(Tables.history, ledger.trace(of: "\(name)"), of: ledger, request)
    return .done
  }
}
