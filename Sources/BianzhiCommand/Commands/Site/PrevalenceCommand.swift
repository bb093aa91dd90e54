import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi prevalence`: problems of many audited units.
struct PrevalenceCommand: Verb {
  static let help = Help(
    "prevalence", zh: "普遍性、倾向性、苗头性问题：多少被审单位有同样的问题",
    en: "How many of the audited units have a problem, and its trend",
    more: Wording(
      zh: "只计已确认且未作废、未免予整改的问题。",
      en: "Only findings that are confirmed, and neither void nor exempt, count."))

  enum GroupingName: String, CodedArgument {
    case year, level, system

    var grouping: AuditGrouping {
      switch self {
      case .year: .year
      case .level: .level
      case .system: .system
      }
    }

    var wording: Wording { GroupingWords.wording(grouping) }
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var anchoring: AnchorOptions
  @OptionGroup var standing: StandingDayOptions
  @Option(
    help: ArgumentHelp(say("怎样分组", "How units are grouped"), valueName: "group"))
  var by = GroupingName.year
  @Option(
    help: ArgumentHelp(say("普遍性的最低占比", "Share from which it is widespread"), valueName: "share"))
  var widespread = ShareText(thousandths: 300)
  @Option(help: ArgumentHelp(say("普遍性、集中性的最少单位数", "Fewest units that have it"), valueName: "n"))
  var least = 3
  @Option(
    help: ArgumentHelp(say("苗头性的最高占比", "Share below which it is emerging"), valueName: "share"))
  var emerging = ShareText(thousandths: 100)
  @Option(help: ArgumentHelp(say("少于这么多单位不归类", "Fewer units are not classed"), valueName: "n"))
  var small = 5
  @Option(
    help: ArgumentHelp(say("改按一次检查的机构统计", "Count over the organs of a run"), valueName: "run"))
  var run: Int?
  @Flag(
    help: ArgumentHelp(
      say("不计下级数据包中的被审单位", "Leave out the units of lower offices' packages")))
  var own = false

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
    let ledger = try common.ledger()
    let day = try ledger.stateDay(standing.on)
    let found = try ledger.prevalence(
      by: by.grouping, on: day, thresholds, run: run, isOwnOnly: own)
    try show(Tables.prevalence, found.rows, of: ledger, request)
    PrevalenceWords.tell(found, on: day)
    return .done
  }

  private var thresholds: PrevalenceThresholds {
    var thresholds = PrevalenceThresholds()
    (thresholds.widespread, thresholds.least) = (widespread.thousandths, least)
    (thresholds.emerging, thresholds.small) = (emerging.thousandths, small)
    return thresholds
  }
}
