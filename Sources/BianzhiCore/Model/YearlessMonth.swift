/// A month without its year in what a list says of somebody: 5月退休, 今年3月调出, 去年9月辞职.
///
/// Source: remarks and states of rosters. The year is that of the list where only that can be meant: a month that had
/// ended by the data day. A later one may be last year's or still to come. The day is never told as certain.
package struct YearlessMonth: Hashable, Sendable {
  /// How the text is stored: with the year that is taken, or ``StateText/unsureMark`` where it is anybody's guess.
  package let stored: String

  /// - Parameters:
  ///   - text: what the list says.
  ///   - day: the data day, as YYYYMMDD.
  /// - Returns: nil where the text tells no month, or the year too, or no state with it.
  package init?(_ text: String, by day: Int32) {
    guard let found = Found(text), let last = CalendarDay(yyyymmdd: day),
      case .says = NoteState(found.text(in: last.year))
    else { return nil }
    let hasEnded =
      found.month < last.monthOfYear
      || found.month == last.monthOfYear && last == last.lastDayOfMonth
    switch found.word {
    case "去年", "上年": stored = Self.marked(text, last.year - 1)
    case "今年" where found.month > last.monthOfYear, "本年" where found.month > last.monthOfYear:
      stored = text + StateText.laterMark
    default: stored = hasEnded ? Self.marked(text, last.year) : text + StateText.unsureMark
    }
  }

  /// A stored text with its year before the month; nil for one that bears no such mark.
  static func completed(_ stored: String) -> String? {
    guard stored.hasSuffix("年）"), let mark = stored.firstMatch(of: mark), let year = Int(mark.1)
    else { return nil }
    return Found(String(stored[..<mark.range.lowerBound]))?.text(in: year)
  }

  private static func marked(_ text: String, _ year: Int) -> String { "\(text)（按\(year)年）" }

  private struct Found {
    let before, word, after: String
    let month: Int

    init?(_ text: String) {
      let plain = ChineseNumeral.datesInDigits(
        String(String.UnicodeScalarView(PlainText(text).withoutBlanks)))
      guard plain.holds("月"), plain.firstMatch(of: StateText.date) == nil,
        let found = plain.firstMatch(of: YearlessMonth.month), let month = Int(found.3)
      else { return nil }
      before = String(plain[..<found.range.lowerBound]) + found.1
      word = String(found.2 ?? "")
      self.month = month
      after = String(plain[found.range.upperBound...])
    }

    func text(in year: Int) -> String { "\(before)\(year)年\(month)月\(after)" }
  }

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let mark = /（按((?:19|20)[0-9]{2})年）$/
  nonisolated(unsafe) private static let month:
    Regex<(Substring, Substring, Substring?, Substring)> =
      /(^|[^0-9年.\-\/个])(今年|本年|去年|上年)?(1[0-2]|0?[1-9])月份?(?:(?:3[01]|[12][0-9]|0?[1-9])[日号]|底|初|中旬|上旬|下旬)?/
}
