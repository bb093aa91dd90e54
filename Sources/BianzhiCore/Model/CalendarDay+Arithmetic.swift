extension CalendarDay {
  /// The same day some years on (or back); 29 February falls on the 28th in other years.
  ///
  /// Stops at the first and last day this type can hold.
  public func adding(years: Int) -> CalendarDay { adding(months: years * 12) }

  /// The same day some months on (or back); a day the month lacks falls on its last one.
  ///
  /// Stops at the first and last day this type can hold.
  public func adding(months: Int) -> CalendarDay {
    let (sum, isTooFar) = (year * 12 + monthOfYear - 1).addingReportingOverflow(months)
    if isTooFar || sum >= 3000 * 12 {
      return CalendarDay(unchecked: months < 0 ? 1900_01_01 : 2999_12_31)
    }
    if sum < 1900 * 12 { return CalendarDay(unchecked: 1900_01_01) }
    let (year, month) = (sum / 12, sum % 12 + 1)
    let day = min(dayOfMonth, Self.length(ofMonth: month, in: year))
    return CalendarDay(unchecked: Int32(year * 10_000 + month * 100 + day))
  }

  /// The day some days on (or back).
  ///
  /// Stops at the first and last day this type can hold.
  public func adding(days: Int) -> CalendarDay {
    var (day, rest) = (self, days)
    while rest != 0 {
      let room = rest > 0 ? day.lastDayOfMonth.dayOfMonth - day.dayOfMonth : day.dayOfMonth - 1
      if rest.magnitude <= UInt(room) {
        return CalendarDay(unchecked: day.yyyymmdd + Int32(rest))
      }
      let next = rest > 0 ? day.lastDayOfMonth : CalendarDay(unchecked: day.month * 100 + 1)
      let edge = rest > 0 ? next.adding(months: 1) : next.adding(months: -1)
      guard edge != next else { return next }
      rest -= rest > 0 ? room + 1 : -(room + 1)
      day =
        rest >= 0 && days > 0
        ? CalendarDay(unchecked: edge.month * 100 + 1) : edge.lastDayOfMonth
    }
    return day
  }

  /// The number of days from another day to this one; negative where the other is later.
  public func days(since other: CalendarDay) -> Int { ordinal - other.ordinal }

  /// Days counted from 1 March of year 0, so that a leap day ends its year.
  private var ordinal: Int {
    let (month, year) = monthOfYear > 2 ? (monthOfYear - 3, year) : (monthOfYear + 9, year - 1)
    let leapDays = year / 4 - year / 100 + year / 400
    return year * 365 + leapDays + (153 * month + 2) / 5 + dayOfMonth
  }
}
