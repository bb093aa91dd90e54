import BianzhiCore
import BianzhiImport
import BianzhiQuery

/// Which units have handed in a kind of table for the day that is asked, or for the newest round, and which only earlier.
struct BoardStanding {
  enum State { case handedIn, older, missing }

  private let asked: CalendarDay?
  /// By kind: the days that are of earlier rounds.
  private var older: [String: Set<CalendarDay>] = [:]

  /// - Parameter asked: nil for the newest round of each kind.
  init(_ rows: [BoardRow], _ kinds: [TableKind], asked: CalendarDay?) {
    self.asked = asked
    for kind in kinds where kind.speaksForATime {
      let days = rows.compactMap { $0.entries[kind.name]?.newest?.last }
      older[kind.name] =
        asked.map { day in Set(days.filter { OlderRoster.isOlder($0, than: day) }) }
        ?? OlderRoster.older(days)
    }
  }

  func state(_ row: BoardRow, _ kind: TableKind) -> State {
    guard let entry = row.entries[kind.name] else { return .missing }
    let isOlder = entry.newest.map { older[kind.name]?.contains($0.last) == true } ?? false
    return isOlder ? .older : .handedIn
  }
}
