import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi rate`: how much has been put right.
struct RateCommand: Verb {
  static let help = Help(
    "rate", zh: "整改率：全部，和已到期的",
    en: "Share of findings rectified, of all and of those due",
    example: "--by level --on 2010-12-31",
    more: Wording(
      zh: "整改率 = 已销号 ÷（已确认 − 免予整改 − 作废）。",
      en: "The rate is accepted / (confirmed - exempt - void), in percent."))

  enum GroupingName: String, CodedArgument {
    case level, system, year, organ

    var grouping: AuditGrouping {
      switch self {
      case .level: .level
      case .system: .system
      case .year: .year
      case .organ: .organ
      }
    }

    var wording: Wording { GroupingWords.wording(grouping) }
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var anchoring: AnchorOptions
  @OptionGroup var standing: StandingDayOptions
  @Option(
    help: ArgumentHelp(
      say("怎样分组", "How findings are grouped"), valueName: "group"))
  var by: GroupingName?
  @Flag(
    help: ArgumentHelp(
      say("不计下级数据包中的问题", "Leave out the findings of lower offices' packages")))
  var own = false

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
    let ledger = try common.ledger()
    let day = try ledger.stateDay(standing.on)
    let grouping = by?.grouping ?? .all
    let rates = try ledger.rectificationRates(by: grouping, on: day, isOwnOnly: own)
    try show(Tables.rates, rates, of: ledger, request)
    try RateWords.tell(of: ledger, on: day, isOwnOnly: own)
    return .done
  }
}
