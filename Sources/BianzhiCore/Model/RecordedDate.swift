/// A date as precisely as it was recorded: a day, or only a month.
///
/// - Form: stored as the integer YYYYMMDD or YYYYMM. A month never turns into an invented day.
/// - Source: the date columns of all tables.
package enum RecordedDate: Hashable, Sendable {
  case day(CalendarDay)
  /// A month as YYYYMM, which exists.
  case month(Int32)

  /// Takes a stored value back; nil for an integer that is neither a day nor a month.
  package init?(stored: Int64) {
    guard let value = Int32(exactly: stored) else { return nil }
    if let day = CalendarDay(yyyymmdd: value) {
      self = .day(day)
    } else if CalendarDay.existsMonth(value) {
      self = .month(value)
    } else {
      return nil
    }
  }

  /// YYYYMMDD or YYYYMM.
  package var stored: Int32 {
    switch self {
    case .day(let day): day.yyyymmdd
    case .month(let month): month
    }
  }

  /// The earliest day it can mean.
  package var first: CalendarDay {
    switch self {
    case .day(let day): day
    case .month(let month): CalendarDay(unchecked: month * 100 + 1)
    }
  }

  /// The latest day it can mean.
  package var last: CalendarDay {
    switch self {
    case .day(let day): day
    case .month(let month): CalendarDay.lastDay(of: month)
    }
  }
}

extension RecordedDate: CustomStringConvertible {
  /// YYYY-MM-DD or YYYY-MM.
  package var description: String {
    switch self {
    case .day(let day): day.description
    case .month: String(first.description.prefix(7))
    }
  }
}
