import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
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

  /// A share written as 0.30.
  struct ShareText: ExpressibleByArgument {
    let thousandths: Int

    init(thousandths: Int) { self.thousandths = thousandths }

    init?(argument: String) {
      let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...1).contains(whole),
        parts.count == 1 || (1...3).contains(parts[1].count),
        let rest = parts.count == 1 ? 0 : Int(parts[1].padding(3)), rest >= 0
      else { return nil }
      thousandths = whole * 1000 + rest
      guard thousandths <= 1000 else { return nil }
    }

    var defaultValueDescription: String { "0.\(String(1000 + thousandths).suffix(3))" }
  }

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
    let ledger = try common.ledger()
    var thresholds = PrevalenceThresholds()
    (thresholds.widespread, thresholds.least) = (widespread.thousandths, least)
    (thresholds.emerging, thresholds.small) = (emerging.thousandths, small)
    let day = try ledger.stateDay(standing.on)
    let found = try ledger.prevalence(
      by: by.grouping, on: day, thresholds, run: run,
      isOwnOnly: own)
    try show(Tables.prevalence, found.rows, of: ledger, request)
    tellScope(of: found, on: day)
    tellMissing(in: found)
    return .done
  }

  /// Of which day and which units the numbers are.
  private func tellScope(of found: Prevalence, on day: CalendarDay) {
    messages.note(Wording(zh: "截至 \(day)", en: "As of \(day)"))
    if found.lowerUnits > 0 {
      messages.note(
        Wording(
          zh: "其中 \(found.lowerUnits) 个被审单位来自下级数据包（--own 只计本级）",
          en:
            "\(found.lowerUnits) of the units are of lower offices' packages (--own leaves them out)"
        ))
    }
    if let number = found.run {
      messages.note(
        Wording(
          zh: "按第 \(number) 次检查的机构统计，不是按被审单位",
          en: "Counted over the organs of run \(number), not over audited units"))
    }
  }

  /// What the numbers leave out.
  private func tellMissing(in found: Prevalence) {
    if found.isPartial {
      messages.warning(
        Wording(
          zh: "该次检查只运行了部分规则，其他规则的问题不在其中；请先运行 bianzhi check",
          en:
            "That run looked at some rules only; problems of the others are missing. Run bianzhi check"
        ))
    }
    for passed in found.passedOver { messages.note(passed.wording) }
    if found.unconfirmed > 0 {
      messages.note(
        Wording(
          zh: "另有 \(found.unconfirmed) 个未确认的问题，未计入",
          en: "\(found.unconfirmed) unconfirmed findings are not counted"))
    }
  }
}

extension Substring {
  /// With zeros behind it up to a length.
  fileprivate func padding(_ length: Int) -> String {
    String(self) + String(repeating: "0", count: Swift.max(0, length - count))
  }
}
