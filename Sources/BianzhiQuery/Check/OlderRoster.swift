package import BianzhiCore
import GRDB

/// An organ that was judged by an older roster than others of the check: it has handed in none since.
package struct OlderRoster: Hashable, Sendable {
  package let code: String
  package let name: String
  /// The day of its newest roster.
  package let day: CalendarDay

  /// Whether a list of one day is of an earlier round than another day.
  package static func isOlder(_ day: CalendarDay, than asked: CalendarDay) -> Bool {
    day.adding(days: roundDays) <= asked
  }

  /// Rosters that are less than four weeks apart are of one round: nobody hands in on the very same day.
  private static let roundDays = 28
  /// A newer roster of one organ in so many or fewer tells that a new round has begun; one alone of many is a correction.
  private static let least = 10

  /// Which of these are older than the newest round that organs handed in for.
  ///
  /// - Parameter days: the day of each organ's newest roster.
  package static func older(_ days: [CalendarDay]) -> Set<CalendarDay> {
    let newestFirst = days.sorted(by: >)
    let beginners = (days.count + least - 1) / least
    guard beginners > 0, beginners < days.count else { return [] }
    // So many have one of this day or later.
    let begun = newestFirst[beginners - 1]
    return Set(days.filter { isOlder($0, than: begun) })
  }
}

extension Preparation {
  /// The organs with a roster in force that is older than the newest round, by code.
  package func olderRosters() throws -> [OlderRoster] {
    let days = rosters.compactMap { list in
      CalendarDay(yyyymmdd: list.day).map { (organ: list.organ, day: $0) }
    }
    let older = OlderRoster.older(days.map(\.day))
    guard !older.isEmpty else { return [] }
    return try days.filter { older.contains($0.day) }.compactMap { list in
      try Row.fetchOne(
        database, sql: "SELECT code, name FROM organ_on_day WHERE organ = ?",
        arguments: [list.organ]
      ).map { OlderRoster(code: $0["code"], name: $0["name"], day: list.day) }
    }.sorted { $0.code < $1.code }
  }
}

extension Ledger {
  /// The organs whose newest roster on a day is older than the newest round, as a check of that day names them.
  ///
  /// - Parameter asOf: nil for the newest data day; without any data there are none.
  package func olderRosters(asOf: CalendarDay? = nil) throws -> [OlderRoster] {
    try reading { database in
      var options = CheckOptions()
      options.asOf = asOf
      guard let setting = try? Check.setting(database, options) else { return [] }
      return try Preparation(database, setting).olderRosters()
    }
  }
}
