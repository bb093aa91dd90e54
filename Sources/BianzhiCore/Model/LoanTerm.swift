import Foundation

/// How long a loan lasts, as registers say it in words: 至2023年8月31日, 2023年3月—2023年8月, 2023.3.1起6个月, 半年, 长期.
package struct LoanTerm: Hashable, Sendable {
  package let first: RecordedDate?
  package let last: RecordedDate?
  package let months: Int?

  /// - Returns: nil for a text that says something else besides, or nothing of the kind.
  package init?(_ text: String) {
    let plain = ChineseNumeral.datesInDigits(
      String(String.UnicodeScalarView(PlainText(text).withoutBlanks)))
    if Self.open.contains(plain) {
      (first, last, months) = (nil, nil, nil)
      return
    }
    var rest = Self.withYearEnds(plain)
    if let short = rest.firstMatch(of: Self.sameYear) {
      // 2023年3月至8月: the year stands once.
      let month = short.2.contains("月") ? "" : "月"
      rest.replaceSubrange(
        short.range, with: "\(short.1)\(short.2)\(month)至\(short.1)年\(short.3)")
    }
    let dates = rest.matches(of: Self.date).compactMap { StateText.day(String($0.0)) }
    rest = rest.replacing(Self.date, with: "D")
    let lengths = rest.matches(of: Self.length).map { Self.months($0.0) }
    rest = rest.replacing(Self.length, with: "M")
    let begins = Self.starts.contains(where: rest.contains)
    for word in Self.noise { rest = rest.replacing(word, with: "") }
    guard rest.allSatisfy({ "DM-~至到今".contains($0) }), !lengths.contains(nil),
      lengths.count <= 1, rest.filter({ $0 == "D" }).count == dates.count
    else { return nil }
    months = lengths.first ?? nil
    switch dates.count {
    case 0 where months != nil: (first, last) = (nil, nil)
    // 2023年3月— goes on.
    case 1
    where begins || rest.contains("今") || rest.contains("DM") || Self.isOpenEnded(rest):
      (first, last) = (dates[0], nil)
    case 1: (first, last) = (nil, dates[0])
    case 2 where dates[0].first <= dates[1].last: (first, last) = (dates[0], dates[1])
    default: return nil
    }
  }

  /// The last day or month; nil where the loan goes on, or where nobody knows when it began.
  ///
  /// - Parameter since: when it began, where the term does not say it.
  package func end(since: RecordedDate?) -> RecordedDate? {
    if let last { return last }
    guard let months, let start = first ?? since else { return nil }
    switch start {
    case .day(let day): return .day(day.adding(months: months).adding(days: -1))
    case .month:
      return RecordedDate(stored: Int64(start.last.adding(months: months).yyyymmdd / 100))
    }
  }

  /// Whether it says only that the loan goes on, or nobody knows how long: 长期, 未定.
  package var isOpen: Bool { first == nil && last == nil && months == nil }

  private static func isOpenEnded(_ rest: String) -> Bool {
    rest.first == "D" && rest.count > 1 && rest.dropFirst().allSatisfy { "-~至到".contains($0) }
  }

  /// 2023年底 is December.
  private static func withYearEnds(_ text: String) -> String {
    text.replacing(#/((?:19|20)\d\d)年?年[底末]/#) { "\($0.1)年12月" }
      .replacing(#/((?:19|20)\d\d)年(?:上半年|年中)/#) { "\($0.1)年6月" }
  }

  private static func months(_ length: Substring) -> Int? {
    var (sum, rest) = (0, length)
    if rest.contains("半") {
      sum += rest.contains("年") ? 6 : 0
      rest = rest.filter { $0 != "半" }[...]
    }
    for (unit, months) in [("年", 12), ("个月", 1)] {
      guard let range = rest.firstRange(of: unit) else { continue }
      let number = rest[..<range.lowerBound]
      rest = rest[range.upperBound...]
      if number.isEmpty { continue }
      guard let value = Int(number) ?? ChineseNumeral.value(Array(number.unicodeScalars)) else {
        return nil
      }
      sum += value * months
    }
    return (1...240).contains(sum) ? sum : nil
  }

  private static let open: Set<String> = [
    "长期", "未定", "待定", "不定", "不定期", "至今", "到今", "目前", "在借", "未返回", "尚未返回", "未归", "长期借用", "长期借调",
  ]
  private static let starts = ["自", "从", "起", "开始", "以来"]
  /// Words around a term; the longer ones first.
  private static let noise = [
    "借调期限", "借用期限", "借调期", "借用期", "借调", "借用", "抽调", "以内", "为止", "左右", "开始", "以来", "截至", "截止", "到期",
    "期满",
    "结束", "返回", "归还", "期限", "时间", "暂定", "为期", "之前", "自", "从", "由", "已", "于", "起", "止", "底", "末",
    "前", "内",
    "约", "共", "暂", "期", "(", ")", "[", "]", ",", "。", ";", ":", "、", ".",
  ]

  // Read once; they are only read from, by any thread.
  nonisolated(unsafe) private static let date: Regex<Substring> =
    /(?:19|20)\d\d(?:年(?:1[0-2]|0?[1-9])月份?(?:(?:3[01]|[12]\d|0?[1-9])(?:[日号]|(?!\d)))?|-(?:1[0-2]|0?[1-9])(?:-(?:3[01]|[12]\d|0?[1-9])(?!\d))?(?!\d)|\.(?:1[0-2]|0?[1-9])(?:\.(?:3[01]|[12]\d|0?[1-9])(?!\d))?(?!\d)|\/(?:1[0-2]|0?[1-9])(?:\/(?:3[01]|[12]\d|0?[1-9])(?!\d))?(?!\d)|(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9])?(?!\d))/
  nonisolated(unsafe) private static let sameYear:
    Regex<(Substring, Substring, Substring, Substring)> =
      /((?:19|20)\d\d)(年\d{1,2}月?(?:\d{1,2}[日号])?)(?:[-~至到]+)(\d{1,2}月(?:\d{1,2}[日号])?)/
  nonisolated(unsafe) private static let length: Regex<Substring> =
    /(?:半年|[0-9一二两三四五六七八九十]+年半?(?:[0-9一二两三四五六七八九十]+个月)?|[0-9一二两三四五六七八九十]+个半?月)/
}
