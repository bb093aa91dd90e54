import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

/// The lists of a month side by side: the differences, the sums of units, and how both sides add up.
struct ReconcileReport {
  let found: Reconciliation
  private var messages: Messages { Console.shared.messages }

  func writeUnits(_ request: OutputRequest) throws {
    var table = Tables.reconciledUnits
    table.look?.note = note
    try table.write(found.units, in: frame("units"), request)
  }

  /// The differences; for the eye below the sums.
  func writeDifferences(isOpenOnly: Bool, _ request: OutputRequest) throws {
    if request.isForEye {
      try writeUnits(request)
      StandardOutput.line("")
      fflush(nil)
    }
    var table = Tables.reconciled
    table.look?.note = note
    let lines = isOpenOnly ? found.lines.filter { $0.standing == .open } : found.lines
    try table.write(lines, in: frame("differences"), request)
  }

  /// How both sides add up, and whose lists are missing.
  func tell() {
    guard let all = found.units.last else { return }
    messages.note(sums(all))
    let missing = found.units.count { !$0.isCompared && !$0.organCode.isEmpty }
    if missing > 0 {
      messages.warning(
        Wording(
          zh: "\(missing) 个机构缺少名单，没有对照，原因见“说明”（--units）",
          en: "Units not compared since a list is missing: \(missing); see the remarks of --units"))
    }
  }

  private func sums(_ all: ReconciledUnit) -> Wording {
    let of = { (standing: ReconcileStanding) in found.lines.count { $0.standing == standing } }
    let unlisted =
      all.unlisted == 0
      ? Wording(zh: "", en: "")
      : Wording(
        zh: " + 发放单位没有 \(found.day) 可用的花名册、不知是否占编 \(all.unlisted)",
        en: " + paid by units without a roster on \(found.day), maybe on places \(all.unlisted)")
    return Wording(
      zh: """
        \(month)：占编 \(all.counted) = 发放 \(all.paidHere + all.paidElsewhere) + 未发放 \(all.notPaid)；\
        发放 \(all.paid) 人（\(all.payLines) 条）= 占编 \(all.onPlaces) + 不占编 \(all.notOnPlaces)\(unlisted.zh)；差异：待查 \
        \(of(.open))，有记录 \(of(.explained))，无法判断 \(of(.unsure))
        """,
      en: """
        \(month): on places \(all.counted) = paid \(all.paidHere + all.paidElsewhere) + not paid \
        \(all.notPaid); people paid \(all.paid) (\(Counted(all.payLines, "line"))) = on places \(all.onPlaces) + on \
        none \(all.notOnPlaces)\(unlisted.en); differences: open \(of(.open)), explained \(of(.explained)), cannot say \
        \(of(.unsure))
        """)
  }

  private var month: String { RecordedDate(stored: Int64(found.month))?.description ?? "" }

  private var note: Wording {
    Wording(
      zh: "工资月份 \(month)，花名册截至 \(found.day)",
      en: "Pay month \(month), rosters as of \(found.day)")
  }

  private func frame(_ rows: String) -> JSONFrame {
    JSONFrame(
      [
        JSONMember("month", .string(month)),
        JSONMember("as_of", .string(found.day.description)),
        JSONMember("open", .integer(found.open)),
      ], rowsKey: rows)
  }
}
