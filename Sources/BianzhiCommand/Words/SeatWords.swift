import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What `export seats` says beside its table.
enum SeatWords {
  /// - Parameter without: how many organs with a roster have no approved leader posts.
  static func tell(_ rows: [SeatRow], without: Int, on told: CalendarDay) {
    let counts = Dictionary(grouping: rows, by: \.state).mapValues(\.count)
    let number = { (state: SeatRow.State) in counts[state] ?? 0 }
    Console.shared.messages.note(
      Wording(
        zh: """
          截至 \(told)：在任 \(number(.held))、空缺 \(number(.vacant))、超配 \(number(.over))、\
          看不出 \(number(.unknown))
          """,
        en: """
          As of \(told): \(number(.held)) held, \(number(.vacant)) vacant, \(number(.over)) over, \
          \(number(.unknown)) nobody can tell
          """))
    if without > 0 {
      Console.shared.messages.warning(
        Wording(
          zh: "另有 \(without) 个有花名册的单位没有核定的领导职数，没有列出",
          en: "Organs with a roster and no approved leader posts, not listed: \(without)"))
    }
  }
}
