import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What stands in the way of comparing units.
enum ComparisonWords {
  /// - Parameters:
  ///   - without: codes of units that were asked for and have nothing to compare.
  ///   - told: the day that the units are told for.
  static func warn(of rows: [ComparedUnit], without: [String], on told: CalendarDay) {
    let categories = Set(rows.filter { !$0.isMedian }.map(\.category))
    if categories.count > 1 {
      let words = categories.sorted().map { Tables.category($0) }
      Console.shared.messages.warning(
        Wording(
          zh: "这些单位类别不同：\(words.map(\.zh).joined(separator: "、"))，各按本类别比较",
          en: """
            These units are of several categories, each beside its own: \
            \(words.map(\.en).joined(separator: ", "))
            """))
    }
    if categories.contains("") {
      Console.shared.messages.warning(
        Wording(
          zh: "有单位在台账中没有类别，没有中位数可比",
          en: "Units of no category in the ledger have no median to be held against"))
    }
    for code in without {
      Console.shared.messages.warning(
        Wording(
          zh: "\(code)：\(told) 没有编制也没有花名册，没有列出",
          en: "\(code) has neither quota nor roster on \(told) and is left out"))
    }
  }
}
