import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What falls due, and of whom nobody knows.
struct DueReport {
  let due: DueItems
  /// Those that were asked for.
  let items: [DueItem]

  private var first: CalendarDay { due.days.lowerBound }
  private var last: CalendarDay { due.days.upperBound }

  var rows: [(item: DueItem, from: CalendarDay)] { items.map { (item: $0, from: first) } }

  /// The JSON document around the rows.
  var frame: JSONFrame {
    JSONFrame(
      [
        JSONMember("from", .string(first.description)),
        JSONMember("until", .string(last.description)),
        JSONMember("organs_without_roster", .integer(due.withoutRoster)),
        JSONMember("people_without_number", .integer(due.withoutNumber)),
      ], rowsKey: "due")
  }

  func tell() {
    Console.shared.messages.note(
      Wording(
        zh: "\(first) 至 \(last) 到期 \(items.count) 项",
        en: "\(first) to \(last): \(Counted(items.count, "item"))"))
    warn()
  }

  /// An empty list means nothing where there was nothing to read.
  private func warn() {
    guard due.withoutRoster + due.withoutNumber > 0 else { return }
    Console.shared.messages.warning(
      Wording(
        zh: "\(due.withoutRoster) 个机构当日没有可用的花名册，\(due.withoutNumber) 人没有身份证号，谁到龄不知道",
        en: """
          Organs without a roster in force: \(due.withoutRoster); people without an identity number: \
          \(due.withoutNumber); who of them retires is not known
          """))
  }
}
