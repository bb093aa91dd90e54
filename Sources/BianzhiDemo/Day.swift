/// A calendar day, counted from 1970-01-01.
struct Day: Hashable, Comparable, Sendable {
  let number: Int

  init(number: Int) {
    self.number = number
  }

  /// The day of a year, month and day of the Gregorian calendar.
  init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month > 2 ? year : year - 1
    let monthsSinceMarch = (month + 9) % 12
    let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1
    number = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  static func + (day: Day, days: Int) -> Day {
    Day(number: day.number + days)
  }

  static func - (day: Day, days: Int) -> Day {
    Day(number: day.number - days)
  }

  static func - (left: Day, right: Day) -> Int {
    left.number - right.number
  }

  /// `YYYY-MM-DD`, for days of the years 1935 to 2029.
  var text: String {
    Day.texts[number - Day.firstOfTable.number]
  }

  private static let firstOfTable = Day(1935, 1, 1)
  private static let texts: [String] = {
    var texts: [String] = []
    for year in 1935...2029 {
      for month in 1...12 {
        let next = month == 12 ? Day(year + 1, 1, 1) : Day(year, month + 1, 1)
        for day in 1...(next - Day(year, month, 1)) {
          texts.append("\(year)-\(padded(month, 2))-\(padded(day, 2))")
        }
      }
    }
    return texts
  }()
}

extension Day {
  /// The day every table of the city is complete for.
  static let asOf = Day(2024, 6, 30)
  /// The month of the pay list.
  static let payMonth = "2024-06"
  /// Who left on this day or before it has been gone for a month when the pay month begins.
  static let goneForAMonth = Day(2024, 5, 1)
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
