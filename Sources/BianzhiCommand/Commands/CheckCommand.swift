import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// `bianzhi check`: runs the rules and lists the findings.
struct CheckCommand: Verb {
  static let help = Help(
    "check", zh: "运行规则，列出问题", en: "Run the rules and list the findings",
    example: "--as-of 2010-06-30",
    more: Wording(
      zh: "结束码：0 没有问题，1 有问题，2 有未能检查的内容。--format junit 供构建服务器读取。",
      en: """
        Exit status: 0 nothing found, 1 findings, 2 something could not be checked. --format junit is for build \
        servers.
        """))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      say("检查哪一天；默认台账中最新的数据日期", "The day to judge (default: the newest data day)"), valueName: "day"
    ))
  var asOf: CalendarDay?
  @Option(
    help: ArgumentHelp(
      say("口径", "Calibre"), valueName: "name"))
  var calibre = CalibreName.standard
  @Option(
    help: ArgumentHelp(say("只运行这条规则，可重复", "Only this rule; may be repeated"), valueName: "id"))
  var rule: [String] = []
  @Option(help: ArgumentHelp(say("另外加载该文件夹的规则", "A folder of further rules"), valueName: "dir"))
  var rules: InputPath?
  @Option(
    help: ArgumentHelp(
      say(
        "让该文件夹里同名的规则代替这条内置规则，可重复",
        "Let the folder's rule of this id replace the built-in one; may be repeated"),
      valueName: "id"))
  var replaceRule: [String] = []
  @Option(
    help: ArgumentHelp(
      say(
        "从该日起入编须有核准单；不给则不检查 quota.entry_no_slip",
        "Entries need an approval slip from this day on; without it quota.entry_no_slip is not run"),
      valueName: "day"))
  var slipSince: CalendarDay?
  @Option(
    help: ArgumentHelp(
      say(
        "为这一次检查设参数，如 loan-months=12，可重复；参数不同的检查不能用来销号",
        "A parameter of this check, such as loan-months=12; may be repeated. A check by other parameters closes no finding"
      ), valueName: "name=number"))
  var parameter: [String] = []
  @Option(
    help: ArgumentHelp(
      say("日期在今天之后时，写明理由", "Why the day is right, where it lies after today"), valueName: "reason"))
  var evenSo: String?
  @Flag(help: ArgumentHelp(say("规则不适用也算未完成", "A rule that does not apply counts as incomplete")))
  var strict = false
  @Option(
    help: ArgumentHelp(
      say(
        "达到该严重程度才以 1 结束；默认 提示",
        "Lowest severity that ends with 1 (default: hint)"),
      valueName: "severity"))
  var failOn: Choice<Severity>?
  @Flag(help: ArgumentHelp(say("逐条列出各规则检查了多少机构", "List what each rule did")))
  var verbose = false
  @OptionGroup var revealing: RevealOptions

  func execute() throws -> ExitStatus {
    let isJUnit = output.format == JUnitReport.format
    var plain = output
    if isJUnit { plain.format = ResultFormat.jsonl.name }
    let request = try plain.request(
      otherwise: .table, reveals: revealing.reveal, own: [JUnitReport.format])
    let ledger = try common.ledger()
    let reveals = try revealing.permit(ledger, command: "check --reveal")
    let result = try ledger.check(options(), evenSo: evenSo)
    let tally = try SeverityTally(run: result.run, of: ledger)
    let gaps = try CheckGaps(of: result, in: ledger, named: rule, isStrict: strict)
    let report = CheckReport(
      result: result, ledger: ledger, tally: tally,
      summary: try CheckSummary(run: result.run, of: ledger), gaps: gaps,
      asked: Set(strict ? result.outcomes.map(\.rule.id) : rule), isVerbose: verbose)
    if isJUnit {
      let least = failOn?.value ?? .hint
      let junit = try CheckJUnit(result: result, ledger: ledger, least: least).report()
      try ResultWriter.write(junit.bytes, request)
      try report.write()
      return end(gaps, tally)
    }
    let frame = request.format == .json ? try report.frame() : nil
    // For the eye the gravest come first; programs get the order of the contract.
    let order: [Severity?] = request.format == .table ? tally.severities : [nil]
    try table(of: result, request, reveals: reveals).write(of: ledger, in: frame, request) { emit in
      for severity in order {
        try ledger.eachFinding(run: result.run) { row in
          guard severity == nil || row.severity == severity else { return }
          DamagedFinding.warn(row)
          try emit(row)
        }
      }
    }
    if request.format != .json { try report.write() }
    return end(gaps, tally)
  }

  private func end(_ gaps: CheckGaps, _ tally: SeverityTally) -> ExitStatus {
    if gaps.isIncomplete { return .incomplete }
    return tally.has(failOn?.value ?? .hint) ? .findings : .done
  }

  private func options() throws -> CheckOptions {
    var options = CheckOptions()
    options.asOf = asOf
    options.calibre = calibre.code
    options.rules = rule
    options.rulesFolder = rules?.path
    options.replacedRules = replaceRule
    options.parameters.slipSince = slipSince
    for text in parameter { try CheckParameter.read(text, into: &options.parameters) }
    try CheckParameter.requireOrder(of: options.parameters)
    return options
  }

  private func table(
    of result: CheckResult, _ request: OutputRequest, reveals: Bool
  ) -> Table<Sighting> {
    let known = Dictionary(uniqueKeysWithValues: result.outcomes.map { ($0.rule.id, $0.rule) })
    var table = Tables.findings(rules: known, reveals: reveals)
    if request.headers == nil { table.short = Tables.shortFindings(width: Console.shared.width) }
    return table
  }
}
