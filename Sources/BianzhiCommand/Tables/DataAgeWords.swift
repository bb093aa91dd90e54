import BianzhiCore
import BianzhiQuery

/// How old the newest roster of a check is, where it says little of the day that is meant.
struct DataAgeWords {
  /// Offices collect rosters each quarter.
  private static let mostDays = 92

  /// Nil where the data are recent, and where there is no roster.
  let line: Wording?
  /// The day that was asked for lies behind all data; else today does, which is only told.
  let isOfDay: Bool

  /// - Parameter day: the day that was asked for; nil where the check took that of the newest data.
  init(_ result: CheckResult, asked day: CalendarDay?) {
    isOfDay = day != nil
    guard result.hasRosters, let newest = result.days?.last,
      case let age = (day ?? EntryTime.today).days(since: newest), age > Self.mostDays
    else {
      line = nil
      return
    }
    let zh = day == nil ? "距今天" : "距检查日"
    let en = day == nil ? "before today" : "before the day of the check"
    line = Wording(
      zh: "最新的花名册是 \(newest) 的，\(zh) \(age) 天：以上只说明那一天的情况，请收齐新的花名册后再检查",
      en: """
        the newest roster is of \(newest), \(age) days \(en): this tells how things were then; import newer rosters \
        and check again
        """)
  }
}
