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
