import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi explain`: everything behind one finding.
struct ExplainCommand: Verb {
  static let help = Help(
    "explain", zh: "逐条说明一个问题，或编制对照表的一行：依据、文件、计入和未计入的人、算式",
    en:
      "Prove one finding, or a line of strength: law, documents, people counted and left out, arithmetic",
    example: "F12",
    more: Wording(
      zh: "编制对照表的一行：bianzhi explain strength 机构 编制类型 --as-of 日期。",
      en: "A line of strength: bianzhi explain strength ORGAN KIND --as-of DAY."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      say("问题编号，如 F12；或 strength", "Number of the finding, such as F12; or strength"),
      valueName: "finding"))
  var finding: String
  @Argument(
    help: ArgumentHelp(say("strength：哪个机构", "With strength: the organ"), valueName: "organ"))
  var organ: OrganText?
  @Argument(
    help: ArgumentHelp(
      say("strength：哪类编制", "With strength: the kind of quota"), valueName: "kind"))
  var kind: String?
  @Option(
    help: ArgumentHelp(
      say("strength：哪一天；默认最近一次检查的日期", "With strength: the day (default: that of the newest run)"),
      valueName: "day"))
  var asOf: CalendarDay?
  @Option(help: ArgumentHelp(say("strength：口径", "With strength: the calibre"), valueName: "name"))
  var calibre: CalibreName?
  @Option(
    help: ArgumentHelp(
      say("哪次检查；默认最近发现它的一次", "Number of the run (default: the newest that saw it)"),
      valueName: "run"))
  var run: Int?
  @OptionGroup var revealing: RevealOptions

  private static let strength = "strength"

  func validate() throws {
    let isWhole = organ != nil && kind != nil
    guard isWhole == (finding == Self.strength) else {
      throw ValidationError(
        say(
          "一个问题写编号，如 explain F12；编制对照表的一行写 explain strength 机构 编制类型。",
          "Name a finding, as explain F12, or a line of strength: explain strength ORGAN KIND."))
    }
    guard finding == Self.strength || (asOf == nil && calibre == nil) else {
      throw ValidationError(
        say(
          "--as-of、--calibre 只用于 explain strength。",
          "--as-of and --calibre go with explain strength only."))
    }
  }

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table, reveals: revealing.reveal)
    let ledger = try common.ledger()
    if let organ, let kind { return try explain(organ, kind, ledger, request) }
    if let name = FindingName(finding), name.isByHand {
      HandFindingWords.tell(try ledger.finding(name, on: ledger.standingDay(nil)))
      try show(Tables.history, ledger.trace(of: "\(name)"), of: ledger, request)
      return .done
    }
    let reveals = try revealing.permit(ledger, command: "explain --reveal")
    let explanation = try ledger.explain(finding, run: run)
    try ExplanationReport(explanation: explanation, reveals: reveals).write(request, in: ledger)
    return .done
  }

  private func explain(
    _ organ: OrganText, _ kind: String, _ ledger: Ledger, _ request: OutputRequest
  ) throws -> ExitStatus {
    let reveals = try revealing.permit(ledger, command: "explain strength --reveal")
    let explanation = try ledger.explainStrength(
      of: try organ.code(in: ledger), kind: kind, asOf: asOf, run: run, calibre: calibre?.code)
    try StrengthReport(explanation: explanation, reveals: reveals).write(request)
    return explanation.line.isJudged ? .done : .incomplete
  }
}
