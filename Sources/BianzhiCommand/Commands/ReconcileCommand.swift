import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi reconcile`: the lists of one month side by side.
struct ReconcileCommand: Verb {
  static let help = Help(
    "reconcile", zh: "逐人核对花名册、工资表、自报表和增减登记，列出差异、原因和涉及金额",
    en: "Lay rosters, pay lists, forms and registers side by side: differences, reasons, money",
    example: Wording(
      zh: "--month 2024-06 --organ 岚汀市水务局", en: "--month 2024-06 --organ 339900000900"),
    more: Wording(
      zh: """
        双方都平衡：占编 = 本单位发放 + 他单位发放 + 未发放；发放人数 = 占编 + 不占编。请假、借调、增减有记录的，列为“有记录”。\
        退出码 0 没有待查的差异，1 有，2 有机构或人员无法对照（列出名称和原因）。
        """,
      en: """
        Both sides add up: on places = paid here + paid elsewhere + not paid; people paid = on places + on none. A \
        leave, loan or movement on record explains a difference. Ends with 0 where no difference is open, 1 where \
        some are, 2 where units or people could not be compared; they are named.
        """))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      say("工资月份；默认最近的一个月", "The pay month (default: the newest)"), valueName: "month"))
  var month: TypedMonth?
  @Option(
    help: ArgumentHelp(
      say("用哪一天的花名册；默认工资月份的最后一天", "The day of the rosters (default: the last of the month)"),
      valueName: "day"))
  var asOf: CalendarDay?
  @OptionGroup var organs: OrganScopeOptions
  @Flag(help: ArgumentHelp(say("写各机构双方的合计，不写差异", "Write the sums of units, not the differences")))
  var units = false
  @Flag(help: ArgumentHelp(say("只写待查的差异", "Write open differences only")))
  var open = false

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let codes = try organs.codes(in: ledger)
    let found = try ledger.reconcile(month: month?.month, on: asOf, organs: codes)
    let report = ReconcileReport(found: found)
    if units {
      try report.writeUnits(request)
    } else {
      try report.writeDifferences(isOpenOnly: open, request)
    }
    report.tell()
    if found.isIncomplete { return .incomplete }
    return found.open > 0 ? .findings : .done
  }
}
