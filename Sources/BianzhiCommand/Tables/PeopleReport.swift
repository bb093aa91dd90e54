import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

/// What became of people between two days: their names, the sums of units, and how those add up.
struct PeopleReport {
  let found: PeopleDifference
  let first: CalendarDay
  let second: CalendarDay
  private var messages: Messages { Console.shared.messages }

  func writeUnits(_ request: OutputRequest) throws {
    try Tables.units.write(found.units, in: frame("units"), request)
  }

  /// The people; for the eye below the sums.
  func writePeople(_ request: OutputRequest) throws {
    if request.isForEye {
      try Tables.units.write(found.units, request)
      StandardOutput.line("")
      fflush(nil)
    }
    try Tables.people.write(found.people, in: frame("people"), request)
  }

  /// The sums of all, and who was not compared.
  func tell() {
    guard let all = found.units.last else { return }
    let words = { (people: Int?) in people.map(String.init) ?? "–" }
    messages.note(
      Wording(
        zh: """
          \(first) 至 \(second)：期初 \(words(all.opening))，进入 \(all.entered)，调入 \(all.movedIn)，\
          调出 \(all.movedOut)，离开 \(all.left)，期末 \(words(all.closing))；机构 \(all.units.all) 个，已比较 \(all.units.compared) 个
          """,
        en: """
          \(first) to \(second): opening \(words(all.opening)), entered \(all.entered), moved in \(all.movedIn), \
          moved out \(all.movedOut), left \(all.left), closing \(words(all.closing)); units \(all.units.all), compared \
          \(all.units.compared)
          """))
    let missing = found.units.count { $0.scope == .own && !$0.isCompared }
    if missing > 0 {
      messages.warning(
        Wording(
          zh: "\(missing) 个机构没有比较，原因见“说明”（--units）；合计不含它们",
          en:
            "Units not compared: \(missing); see the remarks of --units; the sums are without them"
        ))
    }
  }

  private func frame(_ rows: String) -> JSONFrame {
    JSONFrame(
      [
        JSONMember("first", .string(first.description)),
        JSONMember("second", .string(second.description)),
      ], rowsKey: rows)
  }
}
