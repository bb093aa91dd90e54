import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi ahead`: what falls due.
struct AheadCommand: Verb {
  static let help = Help(
    "ahead", zh: "今后几个月到期的事项：退休、借调、例外、用编计划、任期、整改期限、审核、会议决定",
    en:
      "What falls due in some months: retirements, loans, waivers, use plans, terms, deadlines, audits, decisions",
    example: Wording(
      zh: "--months 6 --on 2024-06-30 --organ 岚汀市水务局",
      en: "--months 6 --on 2024-06-30 --organ 339900000900"
    ),
    more: Wording(
      zh: "整改期限、审核和会议决定已经逾期的也列出。",
      en: "Deadlines, audits and decisions that are overdue are listed too."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(say("看几个月", "How many months"), valueName: "number"))
  var months = 3
  @Option(
    help: ArgumentHelp(
      say("从哪一天起；默认最近的办理或检查日期", "From which day (default: the newest act or run)"),
      valueName: "day"))
  var on: CalendarDay?
  @Option(
    help: ArgumentHelp(
      say("只看这个机构（可重复）", "This organ only (may be repeated)"), valueName: "organ"))
  var organ: [OrganText] = []
  @Option(help: ArgumentHelp(say("只看这个责任人的", "Of this owner only"), valueName: "person"))
  var owner: String?

  func validate() throws {
    guard (1...120).contains(months) else {
      throw ValidationError(say("--months 为 1 到 120。", "--months is 1 to 120."))
    }
  }

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let codes = Set(try organ.map { try $0.code(in: ledger) })
    let due = try ledger.ahead(from: ledger.standingDay(on), months: months)
    let items = due.items.filter { item in
      (codes.isEmpty || codes.contains(item.organCode)) && (owner == nil || item.owner == owner)
    }
    let report = DueReport(due: due, items: items)
    try show(Tables.due, report.rows, of: ledger, in: report.frame, request)
    report.tell()
    return .done
  }
}
