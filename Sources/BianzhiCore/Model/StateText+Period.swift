import Foundation

/// Since when, and until when, it is as a text says.
extension StateText {
  /// 在县财政局上班: where the place is remains open.
  static func saysWorksElsewhere(_ text: String) -> Bool {
    guard text.startsWith("在") || text.startsWith("现在"),
      let found = text.wholeMatch(of: elsewhere)
    else { return false }
    return isPlace(found.1) && !["本", "我", "该"].contains(where: found.1.startsWith)
  }

  nonisolated(unsafe) private static let elsewhere: Regex<(Substring, Substring)> =
    /现?在(.{2,20}?)(?:上班|工作|帮忙|帮助工作)/

  /// A day or month that stands among words; 2024.1 is January there, since nothing made a number of it.
  static func day(_ text: String) -> RecordedDate? {
    var written = text
    switch written.withUTF8({ RecordedDate.read(.init($0)) }) {
    case .date(let stored): return RecordedDate(stored: Int64(stored))
    case .unreadable(.ambiguous):
      let parts = text.split { "-./年月".contains($0) }
      guard parts.count == 2, parts[1].count == 1 else { return nil }
      var month = "\(parts[0])-0\(parts[1])"
      guard case .date(let stored) = month.withUTF8({ RecordedDate.read(.init($0)) }) else {
        return nil
      }
      return RecordedDate(stored: Int64(stored))
    case .blank, .unreadable: return nil
    }
  }

  /// Most states are words alone.
  static func hasDigits(_ text: String) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// A text without brackets that hold only since when it is so: （2023年2月至今）, （2024.6-2024.11）, （2024.1）.
  static func withoutPeriod(_ text: String) -> (text: String, since: RecordedDate?) {
    guard hasDigits(text), let bracket = text.firstMatch(of: period) else { return (text, nil) }
    let days = bracket.1.matches(of: date).map { String($0.0) }
    guard let first = days.first else { return (text, nil) }
    var rest = text
    rest.replaceSubrange(bracket.range, with: "")
    return (rest, first.hasSuffix("年") ? nil : day(first))
  }

  /// The last day of a period in brackets, where one is told: the state may be over by then.
  package static func periodEnd(in text: String) -> RecordedDate? {
    let plain = ChineseNumeral.datesInDigits(
      String(String.UnicodeScalarView(PlainText(text).withoutBlanks)))
    guard let bracket = plain.firstMatch(of: period) else { return nil }
    let days = bracket.1.matches(of: date).map { String($0.0) }
    return days.count == 2 ? days.last.flatMap(day) : nil
  }

  nonisolated(unsafe) private static let period: Regex<(Substring, Substring)> =
    /[(\[【〔]((?:自|从|于|期限)?(?:19|20)[0-9]{2}[-0-9.\/年月日号~—–至到起今现在止开始以来]*)[)\]】〕]/

  /// 24年5月 is 2024年5月.
  static func withWholeYears(_ text: String) -> String {
    guard text.holds("年"), let found = text.firstMatch(of: shortYear) else { return text }
    return text.replacing(found.0, with: "\(found.1)20\(found.2)年\(found.3)月")
  }

  nonisolated(unsafe) private static let shortYear:
    Regex<(Substring, Substring, Substring, Substring)> =
      /(^|[^0-9])([0-3][0-9])年(1[0-2]|0?[1-9])月/
}
