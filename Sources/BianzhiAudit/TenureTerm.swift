import BianzhiCore

/// A term of office and when it is full.
struct TenureTerm: Hashable {
  let tier: SubjectTier
  let years: Int
  let since: RecordedDate
  /// The day it is full at the earliest and at the latest; the same where the start is a day.
  let earliest: CalendarDay
  let latest: CalendarDay
}
