import BianzhiCore

/// The quarter, half or year that captions name: 2024年一季度, 2023年上半年, 2023年度.
extension Caption {
  /// The first and last day of the one period that the captions name; nil where they name none, or several.
  static func period(
    of captions: [Caption]
  ) -> (first: CalendarDay, last: CalendarDay, row: Int)? {
    var found: (first: CalendarDay, last: CalendarDay, row: Int)?
    for caption in captions {
      for text in caption.texts {
        for months in periods(in: text) {
          guard
            let first = CalendarDay(yyyymmdd: Int32(months.year * 10_000 + months.first * 100 + 1)),
            found.map({ $0.first == first }) ?? true
          else { return nil }
          let last = first.adding(months: months.last - months.first + 1).adding(days: -1)
          if let known = found, known.last != last { return nil }
          found = (first, last, found?.row ?? caption.row)
        }
      }
    }
    return found
  }

  /// The year and its first and last month of each period in a text.
  private static func periods(in text: String) -> [(year: Int, first: Int, last: Int)] {
    let folded = text.compatibilityForm.filter { !$0.isWhitespace }
    return ChineseNumeral.datesInDigits(folded).matches(of: period).compactMap { match in
      guard let year = Int(match.1) else { return nil }
      let word = match.2
      if word.contains("季") {
        guard let number = word.compactMap({ quarters[$0] }).first else { return nil }
        return (year, number * 3 - 2, number * 3)
      }
      return switch word {
      case "上半年": (year, 1, 6)
      case "下半年": (year, 7, 12)
      default: (year, 1, 12)
      }
    }
  }

  private static let quarters: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4,
  ]

  nonisolated(unsafe) private static let period: Regex<(Substring, Substring, Substring)> =
    /((?:19|20)[0-9]{2})年?(?:度)?(第?[一二三四1-4]季度?|上半年|下半年|年度|度|年终|全年)/
}
