import BianzhiCore

/// The day, month, quarter or year that a table's own words say it is of; the year may be left out (三月花名册).
///
/// Source: its captions, or else the sheet's name, or else the file's name. Words that name several are no answer.
struct StatedPeriod: Hashable, Sendable {
  let year: Int?
  /// First and last day of the period within a year, as MMDD; nil where only the year is told.
  let days: ClosedRange<Int>?
  /// As people read it.
  let text: String

  private init(year: Int?, days: ClosedRange<Int>?, text: String) {
    (self.year, self.days, self.text) = (year, days, text)
  }

  init(_ date: RecordedDate, text: String) {
    self.init(
      year: Int(date.first.yyyymmdd / 10_000),
      days: Int(date.first.yyyymmdd % 10_000)...Int(date.last.yyyymmdd % 10_000), text: text)
  }

  /// Whether one table cannot be of the day of the other.
  func contradicts(_ other: StatedPeriod) -> Bool {
    if let year, let otherYear = other.year, year != otherYear { return true }
    guard let days, let otherDays = other.days else { return false }
    return !days.overlaps(otherDays)
  }

  /// - Parameters:
  ///   - captions: those above the table, or above its part.
  ///   - file: its name, without the ending.
  static func of(
    _ captions: [Caption], sheet: String?, file: String, folders: [String] = []
  ) -> StatedPeriod? {
    if let day = Caption.cutOffDay(of: captions) {
      return StatedPeriod(.day(day), text: day.description)
    }
    let titles = captions.filter { $0.texts.count <= 2 }.flatMap(\.texts)
    return [titles, [sheet ?? ""], [file]].lazy.compactMap { period(in: $0) }.first
      ?? folders.lazy.compactMap(ofFolder).first
  }

  /// The month or day that a folder is called after alone: 2024年6月, 6月花名册.
  private static func ofFolder(_ name: String) -> StatedPeriod? {
    let bare = name.compatibilityForm.filter { !$0.isWhitespace }
    guard bare.wholeMatch(of: monthFolder) != nil, let period = period(in: [bare]),
      period.days != nil
    else { return nil }
    return period
  }

  nonisolated(unsafe) private static let monthFolder =
    /(?:20[0-9]{2}年?[-.]?)?(?:1[0-2]|0?[1-9])月(?:份|底|末|(?:3[01]|[12][0-9]|0?[1-9])[日号])?(?:人员)?(?:花名册|名册|数据|报表|台账)?/

  /// The one period that texts name; one that holds all the others stands for none of them.
  private static func period(in texts: [String]) -> StatedPeriod? {
    let found = texts.flatMap { periods(in: $0) }
    guard let first = found.first else { return nil }
    // 2024年度花名册 above 截至2024年3月: the narrower one is meant.
    let narrow = found.min { $0.breadth < $1.breadth } ?? first
    return found.contains { $0.contradicts(narrow) } ? nil : narrow
  }

  private var breadth: Int { days.map { $0.upperBound - $0.lowerBound } ?? .max }

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let yearText = /(?:^|[^0-9])((?:19|20)[0-9]{2})(?:年|[^0-9]|$)/
  nonisolated(unsafe) private static let monthText =
    /(?:^|[^0-9])(1[0-2]|0?[1-9])月(?:份)?(?:(3[01]|[12][0-9]|0?[1-9])[日号])?/
  nonisolated(unsafe) private static let monthsTogether =
    /[0-9][-—~～至到、][0-9]+月|月[份]?[-—~～至到、][0-9]/
  nonisolated(unsafe) private static let monthSpan =
    /(?:^|[^0-9])(1[0-2]|0?[1-9])(?:月份?)?[-—–~～至到、和及与](?:(?:19|20)[0-9]{2}年)?(1[0-2]|0?[1-9])月/
  nonisolated(unsafe) private static let monthEndText = /(1[0-2]|0?[1-9])[.\-_](2[89]|3[01])/

  private static func periods(in text: String) -> [StatedPeriod] {
    let dates = Caption.dates(in: text)
    if !dates.isEmpty {
      return dates.map { StatedPeriod($0.date, text: words($0.date)) }
    }
    let plain = ChineseNumeral.datesInDigits(
      text.compatibilityForm.filter { !$0.isWhitespace })
    // The day on which a form was filled in is not that of its data.
    guard !["填表", "制表", "打印", "印发", "报送时间", "填报时间"].contains(where: plain.contains) else {
      return []
    }
    let year = plain.firstMatch(of: yearText)
      .flatMap { Int($0.1) }
    if let whole = monthEnd(plain) { return [whole] }
    let months = plain.matches(of: monthText)
    if let two = twoMonths(plain, year) { return [two] }
    // 1-6月 and 近3个月 tell no day.
    guard !plain.contains(monthsTogether) else { return [] }
    var found = months.compactMap { match -> StatedPeriod? in
      guard let month = Int(match.1) else { return nil }
      let day = match.2.flatMap { Int($0) }
      let days =
        day.map { month * 100 + $0...month * 100 + $0 } ?? month * 100 + 1...month * 100 + 31
      return StatedPeriod(
        year: year, days: days, text: words(year) + "\(month)月" + (day.map { "\($0)日" } ?? ""))
    }
    if found.isEmpty, let part = part(of: plain) {
      found = [StatedPeriod(year: year, days: part.days, text: words(year) + part.text)]
    }
    if found.isEmpty, let year {
      found = [StatedPeriod(year: year, days: nil, text: words(year))]
    }
    return found
  }

  /// 8-9月: a month and the next one.
  private static func twoMonths(_ text: String, _ year: Int?) -> StatedPeriod? {
    guard let span = text.firstMatch(of: monthSpan), let first = Int(span.1),
      let last = Int(span.2), first + 1 == last
    else { return nil }
    return StatedPeriod(
      year: year, days: first * 100 + 1...last * 100 + 31,
      text: words(year) + "\(first)月至\(last)月")
  }

  /// 3.31 or 6-30 as a whole name: the last days of a month, so that 1.1 stays a number of a part.
  private static func monthEnd(_ name: String) -> StatedPeriod? {
    guard let match = name.wholeMatch(of: monthEndText),
      let month = Int(match.1), let day = Int(match.2)
    else { return nil }
    return StatedPeriod(
      year: nil, days: month * 100 + day...month * 100 + day, text: "\(month)月\(day)日")
  }

  private static func part(of text: String) -> (days: ClosedRange<Int>, text: String)? {
    let parts: [(words: [String], days: ClosedRange<Int>)] = [
      (["一季度", "1季度"], 101...331), (["二季度", "2季度"], 401...630),
      (["三季度", "3季度"], 701...930), (["四季度", "4季度"], 1001...1231),
      (["上半年"], 101...630), (["下半年"], 701...1231), (["年初"], 101...131),
      (["年末", "年底", "年终"], 1201...1231),
    ]
    let found = parts.flatMap { part in
      part.words.filter(text.contains).map { (days: part.days, text: $0) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func words(_ year: Int?) -> String { year.map { "\($0)年" } ?? "" }

  private static func words(_ date: RecordedDate) -> String {
    let day = Int(date.first.yyyymmdd)
    if date.first == date.last { return date.first.description }
    let isMonth = date.first.yyyymmdd / 100 == date.last.yyyymmdd / 100
    return isMonth ? "\(day / 10_000)年\(day / 100 % 100)月" : "\(day / 10_000)年"
  }
}
