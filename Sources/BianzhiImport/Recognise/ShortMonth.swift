import BianzhiCore

/// A month whose year is written in two digits: 24年9月, 24.9 behind a label.
enum ShortMonth {
  /// The one month that texts name so, as YYYYMM; nil where they name none, or several.
  static func only(in texts: [String]) -> Int32? {
    let months = Set(texts.flatMap(months))
    return months.count == 1 ? months.first : nil
  }

  /// The month that a whole text is: 24年9月, 24.9.
  static func whole(_ text: String) -> Int32? {
    text.wholeMatch(of: alone).flatMap { match in
      (match.2 ?? match.3).flatMap { month(match.1, $0) }
    }
  }

  /// The month that two days enclose: 2024-06-01至2024-06-30; nil for days of two months.
  static func span(_ text: String) -> Int32? {
    let plain = text.compatibilityForm.filter { !$0.isWhitespace }
    guard let match = plain.wholeMatch(of: days), let year = Int32(match.1),
      let month = Int32(match.2), Int32(match.3) == year,
      Int32(match.4) == month
    else { return nil }
    return year * 100 + month
  }

  /// A month whose year stands in a column of its own: 6 or 6月 beside 2024.
  static func bare(_ text: String, year: String) -> Int32? {
    let plain = text.compatibilityForm.filter { !$0.isWhitespace }
    guard let found = plain.wholeMatch(of: numbered), let month = Int32(found.1),
      let year = Self.year(year)
    else { return nil }
    return year * 100 + month
  }

  /// The year that a whole text is: 2024, 2024年度.
  static func year(_ text: String) -> Int32? {
    let plain = text.compatibilityForm.filter { !$0.isWhitespace }
    return plain.wholeMatch(of: fullYear).flatMap { Int32($0.1) }
  }

  private static func months(in text: String) -> [Int32] {
    let plain = text.compatibilityForm.filter { !$0.isWhitespace }
    return
      (plain.matches(of: marked).map { ($0.1, $0.2) }
      + plain.matches(of: labelled).map { ($0.1, $0.2) }).compactMap { month($0, $1) }
  }

  private static func month(_ year: Substring, _ month: Substring) -> Int32? {
    guard let year = Int32(year), let month = Int32(month), years.contains(year) else { return nil }
    return (2000 + year) * 100 + month
  }

  /// Years before and behind them are typing errors, or no years.
  private static let years: ClosedRange<Int32> = 5...60

  nonisolated(unsafe) private static let days =
    #/((?:19|20)[0-9]{2})[年.\-\/](1[0-2]|0?[1-9])[月.\-\/](?:[0-3]?[0-9])日?(?:至|到|-|—|~)((?:19|20)[0-9]{2})[年.\-\/](1[0-2]|0?[1-9])[月.\-\/](?:[0-3]?[0-9])日?/#
  nonisolated(unsafe) private static let numbered = #/(1[0-2]|0?[1-9])(?:月份?)?/#
  nonisolated(unsafe) private static let fullYear = #/((?:19|20)[0-9]{2})(?:年度?)?/#
  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let marked =
    /(?:^|[^0-9])([0-9]{2})年(1[0-2]|0?[1-9])月/
  nonisolated(unsafe) private static let labelled =
    #/(?:所属期|所属月份|工资月份|发放月份|发薪月份|月份)[：:]([0-9]{2})[.\-\/年](1[0-2]|0?[1-9])(?![0-9])/#
  nonisolated(unsafe) private static let alone =
    #/['’]?([0-9]{2})(?:年(1[0-2]|0?[1-9])月份?|[.\-\/](1[0-2]|0?[1-9]))/#
}
