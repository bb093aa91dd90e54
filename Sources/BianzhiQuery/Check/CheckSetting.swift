package import BianzhiCore

/// The day, horizon and calibre that a check or explanation looks from.
package struct CheckSetting: Sendable {
  /// The day that is judged.
  package let asOf: CalendarDay
  /// The newest import that is seen.
  package let horizon: Int64
  /// False where later imports must be looked past.
  package let isNewest: Bool
  /// Name of the calibre.
  package let calibre: String
  package let parameters: CheckParameters

  /// - Parameter horizon: the newest import of all if none is given.
  package init(
    asOf: CalendarDay, horizon: Int64 = .max, isNewest: Bool = true, calibre: String = "standard",
    parameters: CheckParameters = CheckParameters()
  ) {
    (self.asOf, self.horizon, self.isNewest) = (asOf, horizon, isNewest)
    (self.calibre, self.parameters) = (calibre, parameters)
  }

  /// The same day and imports by another calibre.
  func counting(by calibre: String) -> CheckSetting {
    CheckSetting(
      asOf: asOf, horizon: horizon, isNewest: isNewest, calibre: calibre, parameters: parameters)
  }

  /// The day to compare with `YYYYMM * 100 + 31`.
  var asOfEnd: Int32 { asOf.comparedWithMonths }

  /// The oldest data day that is still judged.
  var oldestDay: CalendarDay { asOf.adding(days: -parameters.oldestRosterDays) }
}

extension CalendarDay {
  /// The day to compare with `YYYYMM * 100 + 31`: a month is over on its last day, whichever that is.
  var comparedWithMonths: Int32 { self == lastDayOfMonth ? month * 100 + 31 : yyyymmdd }
}

/// Numbers a check depends on; kept with every run.
package struct CheckParameters: Codable, Hashable, Sendable {
  /// A roster older than this many days before the as-of day is not judged.
  package var oldestRosterDays = 366
  /// The pay month may lie this many months before the month of the as-of day.
  package var payMonthsBack = 3
  /// Whoever left this many months before the pay month began must not be paid in it.
  package var leavingMonths = 1
  /// This many days after an organ's end nobody should be on its lists any more.
  package var removalDays = 90
  /// This many days after somebody left the organ's roster must not count the person any more.
  package var exitDays = 15
  /// Months in which a retirement is handled once the age is reached.
  package var retirementMonths = 1
  /// Entries of this many days before the as-of day are looked at.
  package var entryDays = 365
  /// A roster older than this many days before an entry does not tell how full the quota was.
  package var entryRosterDays = 400
  /// A loan may last this many months.
  package var loanMonths = 6
  /// A loan of more months than these is long overdue.
  package var longLoanMonths = 12
  /// Sick leave or study on every roster over this many days is asked about.
  package var absenceDays = 180

  /// Where no number of people off quota is approved, so many in a hundred of the quota are asked about.
  package var offBookShare = 30

  /// From so many in a hundred of the approved places on a unit is near its limit; what lists show, and no finding hangs on it.
  package var nearLimitShare = 90

  /// From this day on entries need an approval slip; nil where nobody has said when.
  package var slipSince: CalendarDay?

  package init() {}

  /// What a run of an earlier version did not keep was as it is by default.
  package init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: CodingKeys.self)
    oldestRosterDays = try kept.decode(Int.self, forKey: .oldestRosterDays)
    payMonthsBack = try kept.decode(Int.self, forKey: .payMonthsBack)
    leavingMonths = try kept.decode(Int.self, forKey: .leavingMonths)
    let later = { (key: CodingKeys, standard: Int) in
      try kept.decodeIfPresent(Int.self, forKey: key) ?? standard
    }
    removalDays = try later(.removalDays, removalDays)
    exitDays = try later(.exitDays, exitDays)
    retirementMonths = try later(.retirementMonths, retirementMonths)
    entryDays = try later(.entryDays, entryDays)
    entryRosterDays = try later(.entryRosterDays, entryRosterDays)
    loanMonths = try later(.loanMonths, loanMonths)
    longLoanMonths = try later(.longLoanMonths, longLoanMonths)
    absenceDays = try later(.absenceDays, absenceDays)
    offBookShare = try later(.offBookShare, offBookShare)
    nearLimitShare = try later(.nearLimitShare, nearLimitShare)
    slipSince = try kept.decodeIfPresent(CalendarDay.self, forKey: .slipSince)
  }
}
