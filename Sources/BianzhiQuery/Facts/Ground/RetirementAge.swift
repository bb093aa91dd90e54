package import BianzhiCore

/// When people of the public service reach the age of retirement: men 60, women 55, and from 2025 on some months later,
/// step by step.
///
/// Women workers reach it at 50, as far as a roster tells who is one (工勤编制); for every other woman the later age holds.
package enum RetirementAge {
  /// From this month on the old age is put off.
  private static let gradualSince = 2025 * 12
  private static let mostMonths = 36
  private static let monthsAStep = 4
  private static let mostMonthsOfWorkers = 60
  private static let monthsAStepOfWorkers = 2

  /// From this day on women who lead at county rank, or hold a senior title, may serve until 60.
  static let womenUntilSixty: Int32 = 2015_03_01

  /// The day on which the age is reached.
  package static func reached(birth: CalendarDay, isMale: Bool) -> CalendarDay {
    let old = birth.adding(years: isMale ? 60 : 55)
    let later = monthsPutOff(birth: birth, isMale: isMale)
    return later == 0 ? old : old.adding(months: later)
  }

  /// By how many months the age comes later than the 60th or 55th birthday.
  package static func monthsPutOff(birth: CalendarDay, isMale: Bool) -> Int {
    let old = birth.adding(years: isMale ? 60 : 55)
    let months = old.year * 12 + old.monthOfYear - 1 - gradualSince
    return months < 0 ? 0 : min(mostMonths, months / monthsAStep + 1)
  }

  /// The day on which a woman worker reaches it: 50, and from 2025 on one month later for every two.
  package static func reachedByWorker(birth: CalendarDay) -> CalendarDay {
    let later = monthsPutOffOfWorker(birth: birth)
    let old = birth.adding(years: 50)
    return later == 0 ? old : old.adding(months: later)
  }

  /// By how many months that comes later than the 50th birthday.
  package static func monthsPutOffOfWorker(birth: CalendarDay) -> Int {
    let old = birth.adding(years: 50)
    let months = old.year * 12 + old.monthOfYear - 1 - gradualSince
    return months < 0 ? 0 : min(mostMonthsOfWorkers, months / monthsAStepOfWorkers + 1)
  }
}
