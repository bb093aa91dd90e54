/// A day written as a line of its own: 2024年3月15日, 二〇二四年三月十五日.
enum WrittenDay {
  /// - Returns: as 2024-03-15; nil for anything else, months without a day included.
  static func read(_ line: String) -> String? {
    var text = line
    if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
    guard let first = text.firstIndex(of: "年"), let second = text.firstIndex(of: "月"),
      first < second,
      text.hasSuffix("日")
    else { return nil }
    let year = text[..<first]
    let month = text[text.index(after: first)..<second]
    let day = text[text.index(after: second)...].dropLast()
    guard let y = yearValue(year), let m = value(month), let d = value(day),
      (1900...2999).contains(y),
      (1...12).contains(m), (1...31).contains(d)
    else { return nil }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(y)-\(two(m))-\(two(d))"
  }

  /// Whether the words tell a day of this year: 今年7月17日, 9月3日下午, 近日.
  static func isRecent(_ words: String) -> Bool {
    if ["近日", "日前", "今日", "今天", "昨日", "昨天"].contains(words) { return true }
    var text = words[...]
    if text.hasPrefix("今年") { text = text.dropFirst(2) }
    if let part = ["上午", "下午", "晚"].first(where: text.hasSuffix) {
      text = text.dropLast(part.count)
    }
    guard text.hasSuffix("日") else { return false }
    let parts = text.dropLast().split(separator: "月").map(String.init)
    return (1...2).contains(parts.count) && parts.allSatisfy { value($0) != nil }
  }

  private static func value(_ text: some StringProtocol) -> Int? {
    WrittenNumber.value(Array(text.unicodeScalars)[...])
  }

  private static let digits: [Character: Int] = [
    "〇": 0, "○": 0, "零": 0, "O": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]

  private static func yearValue(_ text: some StringProtocol) -> Int? {
    guard text.count == 4 else { return nil }
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return Int(text) }
    return text.reduce(Int?(0)) { sum, digit in
      guard let sum, let value = digits[digit] ?? digit.wholeNumberValue else { return nil }
      return sum * 10 + value
    }
  }
}
