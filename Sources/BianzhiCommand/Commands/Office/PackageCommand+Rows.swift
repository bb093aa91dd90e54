import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// Which packages a list is about, and how it is written.
struct PackageOptions: ParsableArguments {
  @OptionGroup var output: OutputOptions
  @OptionGroup var anchoring: AnchorOptions
  @Argument(
    help: ArgumentHelp(
      say("下级编办代码；默认全部", "Code of one office (default: all)"), valueName: "office"))
  var office: String?
  @Option(
    help: ArgumentHelp(say("只看这一年度", "Only of this year"), valueName: "year"))
  var year: YearText?

  func request() throws -> OutputRequest {
    try output.request(otherwise: .table, anchors: anchoring.anchor)
  }
}

extension PackageCommand {
  /// `bianzhi package findings`
  struct Findings: Verb {
    static let help = Help(
      "package findings", zh: "下级的问题和整改情况：每个编办最新的数据包",
      en: "Findings of lower offices and where they stand, from their newest packages",
      example: Wording(zh: "339910 -o 下级问题.xlsx", en: "339910 -o findings.xlsx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var which: PackageOptions
    @Flag(help: ArgumentHelp(say("只列未办结的", "Only those not settled"))) var open = false

    func execute() throws -> ExitStatus {
      let request = try which.request()
      let ledger = try common.ledger()
      let rows = try ledger.packageRows(
        office: which.office, year: which.year?.number, once: \.finding, \.findings
      ).filter { !open || $0.row.isOpen }
      try show(Tables.packageFindings, rows, of: ledger, request)
      messages.note(
        Wording(
          zh: "下级 \(rows.count) 个问题", en: "\(Counted(rows.count, "finding")) of lower offices"))
      return .done
    }
  }

  /// `bianzhi package strength`
  struct Strength: Verb {
    static let help = Help(
      "package strength", zh: "下级的编制核定与实有：每个编办最新的数据包",
      en: "Approved and actual people of lower offices, from their newest packages",
      example: Wording(zh: "-o 下级编制.csv", en: "-o strength.csv"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var which: PackageOptions

    func execute() throws -> ExitStatus {
      let request = try which.request()
      let ledger = try common.ledger()
      let rows = try ledger.packageRows(
        office: which.office, year: which.year?.number, once: { "\($0.organCode) \($0.kind)" },
        \.strength)
      try show(Tables.packageStrength, rows, of: ledger, request)
      return .done
    }
  }

  /// `bianzhi package steps`
  struct Steps: Verb {
    static let help = Help(
      "package steps", zh: "下级审核对象的步骤，未完成的也列出：每个编办最新的数据包",
      en: "Steps of lower offices' leaders, those not done too, from their newest packages",
      example: Wording(zh: "339910 --year 2010", en: "339910 --year 2010"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var which: PackageOptions

    func execute() throws -> ExitStatus {
      let request = try which.request()
      let ledger = try common.ledger()
      let rows = try ledger.packageRows(office: which.office, year: which.year?.number) {
        $0.stepsOfLeaders
      }
      try show(Tables.packageSteps, rows, of: ledger, request)
      return .done
    }
  }
}
