package import BianzhiCore

/// Why a unit was not compared between two days, or what must be known of how it was.
package enum PeopleRemark: Hashable, Sendable {
  case noRoster
  case noFirst(UnjudgedReason?)
  case noSecond(UnjudgedReason?)
  /// The same roster is the newest on both days.
  case sameRoster(CalendarDay)
  /// Set up between the days: nobody was there before.
  case begun(CalendarDay)
  /// Abolished between the days: nobody is there any more.
  case ended(CalendarDay)

  package var code: String {
    switch self {
    case .noRoster: "no_roster"
    case .noFirst: "no_first_roster"
    case .noSecond: "no_second_roster"
    case .sameRoster: "same_roster"
    case .begun: "begun"
    case .ended: "ended"
    }
  }

  package var wording: Wording {
    switch self {
    case .noRoster:
      Wording(zh: "两天都没有花名册，未比较", en: "no roster of either day: not compared")
    case .noFirst(let why):
      Wording(
        zh: "前一天没有可用的花名册\(why.map { "（\($0.wording.zh)）" } ?? "")，未比较",
        en:
          "no roster in force on the first day\(why.map { " (\($0.wording.en))" } ?? ""): not compared"
      )
    case .noSecond(let why):
      Wording(
        zh: "后一天没有可用的花名册\(why.map { "（\($0.wording.zh)）" } ?? "")，未比较",
        en:
          "no roster in force on the second day\(why.map { " (\($0.wording.en))" } ?? ""): not compared"
      )
    case .sameRoster(let day):
      Wording(
        zh: "两天用的是同一份花名册（\(day)），没有更新的，未比较",
        en: "one roster (\(day)) is the newest on both days: not compared")
    case .begun(let day):
      Wording(zh: "机构自 \(day) 起设立，期初按 0", en: "set up on \(day): nobody before")
    case .ended(let day):
      Wording(zh: "机构自 \(day) 起撤销，期末按 0", en: "abolished on \(day): nobody after")
    }
  }
}
