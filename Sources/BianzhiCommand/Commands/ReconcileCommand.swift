import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

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
  @Option(
    help: ArgumentHelp(
      say("只看这个机构及其下属（可重复）", "This organ and those below it only (may be repeated)"),
      valueName: "organ"))
  var organ: [OrganText] = []
  @Flag(help: ArgumentHelp(say("写各机构双方的合计，不写差异", "Write the sums of units, not the differences")))
  var units = false
  @Flag(help: ArgumentHelp(say("只写待查的差异", "Write open differences only")))
  var open = false

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let codes = try organ.map { try $0.code(in: ledger) }
    let found = try ledger.reconcile(month: month?.month, on: asOf, organs: codes)
    if units {
      try write(units: found, request)
    } else {
      if request.format == .table, request.file == nil {
        try write(units: found, request)
        StandardOutput.line("")
        fflush(nil)
      }
      var table = Tables.reconciled
      table.look?.note = note(found)
      let lines = open ? found.lines.filter { $0.standing == .open } : found.lines
      try table.write(lines, in: frame(found, "differences"), request)
    }
    tell(found)
    if found.isIncomplete { return .incomplete }
    return found.open > 0 ? .findings : .done
  }

  private func write(units found: Reconciliation, _ request: OutputRequest) throws {
    var table = Tables.reconciledUnits
    table.look?.note = note(found)
    try table.write(found.units, in: frame(found, "units"), request)
  }

  private func monthText(_ found: Reconciliation) -> String {
    RecordedDate(stored: Int64(found.month))?.description ?? ""
  }

  private func note(_ found: Reconciliation) -> Wording {
    Wording(
      zh: "工资月份 \(monthText(found))，花名册截至 \(found.day)",
      en: "Pay month \(monthText(found)), rosters as of \(found.day)")
  }

  private func frame(_ found: Reconciliation, _ rows: String) -> JSONFrame {
    JSONFrame(
      [
        JSONMember("month", .string(monthText(found))),
        JSONMember("as_of", .string(found.day.description)),
        JSONMember("open", .integer(found.open)),
      ], rowsKey: rows)
  }

  private func tell(_ found: Reconciliation) {
    guard let all = found.units.last else { return }
    let of = { (standing: ReconcileStanding) in found.lines.count { $0.standing == standing } }
    let unlisted =
      all.unlisted == 0
      ? Wording(zh: "", en: "")
      : Wording(
        zh: " + 发放单位没有 \(found.day) 可用的花名册、不知是否占编 \(all.unlisted)",
        en: " + paid by units without a roster on \(found.day), maybe on places \(all.unlisted)")
    messages.note(
      Wording(
        zh: """
          \(monthText(found))：占编 \(all.counted) = 发放 \(all.paidHere + all.paidElsewhere) + 未发放 \(all.notPaid)；\
          发放 \(all.paid) 人（\(all.payLines) 条）= 占编 \(all.onPlaces) + 不占编 \(all.notOnPlaces)\(unlisted.zh)；差异：待查 \
          \(of(.open))，有记录 \(of(.explained))，无法判断 \(of(.unsure))
          """,
        en: """
          \(monthText(found)): on places \(all.counted) = paid \(all.paidHere + all.paidElsewhere) + not paid \
          \(all.notPaid); people paid \(all.paid) (\(Counted(all.payLines, "line"))) = on places \(all.onPlaces) + on \
          none \(all.notOnPlaces)\(unlisted.en); differences: open \(of(.open)), explained \(of(.explained)), cannot say \
          \(of(.unsure))
          """))
    let missing = found.units.count { !$0.isCompared && !$0.organCode.isEmpty }
    if missing > 0 {
      messages.warning(
        Wording(
          zh: "\(missing) 个机构缺少名单，没有对照，原因见“说明”（--units）",
          en: "Units not compared since a list is missing: \(missing); see the remarks of --units"))
    }
  }
}
