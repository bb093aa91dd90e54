import Foundation

/// The time at which something is written down. It is kept and sealed with each event, for `trace`, `imports`
/// and `verify`; no rule and no result reads it.
package enum EntryTime {
  /// The clock, or `SOURCE_DATE_EPOCH` (seconds since 1970) where that is set to a number.
  private static var fixed: Date? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
      .map { Date(timeIntervalSince1970: $0) }
  }

  /// UTC, ISO 8601, to the second: later times are greater texts.
  package static var now: String { (fixed ?? .now).ISO8601Format() }

  /// Today here; of a fixed clock the day in UTC.
  package static var today: CalendarDay {
    var calendar = Calendar(identifier: .gregorian)
    let time = fixed
    calendar.timeZone = time == nil ? .current : .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: time ?? .now)
    guard let year = parts.year, let month = parts.month, let number = parts.day,
      let day = CalendarDay(year: year, month: month, day: number)
    else { return .earliest }
    return day
  }
}
