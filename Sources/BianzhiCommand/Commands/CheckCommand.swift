import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi check`: runs the rules and lists the findings.
struct CheckCommand: Verb {
  static let help = Help(
    "check", zh: "运行规则，列出问题", en: "Run the rules and list the findings",
    example: "--as-of 2010-06-30",
    more: Wording(
      zh: "结束码：0 没有问题，1 有问题，2 有未能检查的内容。",
      en: "Exit status: 0 nothing found, 1 findings, 2 something could not be checked."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      say("检查哪一天；默认台账中最新的数据日期", "The day to judge (default: the newest data day)"), valueName: "day"
    ))
  var asOf: CalendarDay?
  @Option(
    help: ArgumentHelp(
      say("口径：standard（占编）或 at_work（在岗）", "Calibre: standard or at_work"), valueName: "name"))
  var calibre = "standard"
  @Option(
    help: ArgumentHelp(say("只运行这条规则，可重复", "Only this rule; may be repeated"), valueName: "id"))
  var rule: [String] = []
  @Option(help: ArgumentHelp(say("另外加载该文件夹的规则", "A folder of further rules"), valueName: "dir"))
  var rules: InputPath?
  @Flag(help: ArgumentHelp(say("规则不适用也算未完成", "A rule that does not apply counts as incomplete")))
  var strict = false
  @Option(
    help: ArgumentHelp(
      say(
        "达到该严重程度才以 1 结束：critical major minor hint；默认 hint",
        "Lowest severity that ends with 1 (default: hint)"),
      valueName: "severity"))
  var failOn: SeverityName?
  @OptionGroup var revealing: RevealOptions

  enum SeverityName: String, ExpressibleByArgument, CaseIterable {
    case critical, major, minor, hint
  }

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table, reveals: revealing.reveal)
    let ledger = try common.ledger()
    let reveals = try revealing.permit(ledger, command: "check --reveal")
    var options = CheckOptions()
    options.asOf = asOf
    options.calibre = calibre
    options.rules = rule
    options.rulesFolder = rules?.path
    let result = try ledger.check(options)
    let known = Dictionary(uniqueKeysWithValues: result.outcomes.map { ($0.rule.id, $0.rule) })
    var table = Tables.findings(rules: known, reveals: reveals)
    if request.headers == nil { table.short = Tables.shortFindings(width: Console.shared.width) }
    let report = CheckReport(result: result, ledger: ledger)
    try table.write(of: ledger, in: try report.frame(), request) { emit in
      try ledger.eachFinding(run: result.run) { row in
        DamagedFinding.warn(row)
        try emit(row)
      }
    }
    if request.format != .json { try report.write() }
    return try status(result, ledger)
  }

  private func status(_ result: CheckResult, _ ledger: Ledger) throws -> ExitStatus {
    if result.isIncomplete(named: rule, isStrict: strict) { return .incomplete }
    guard let failOn, let least = Severity(rawValue: failOn.rawValue) else {
      return result.findings > 0 ? .findings : .done
    }
    var isBad = false
    try ledger.eachFinding(run: result.run) { if $0.severity >= least { isBad = true } }
    return isBad ? .findings : .done
  }
}
