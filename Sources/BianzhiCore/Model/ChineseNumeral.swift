/// Numbers in Chinese characters: 三, 十二, 廿一, 两, 一百零五, 壹拾贰, 二〇一〇.
package enum ChineseNumeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "O": 0, "o": 0, "0": 0, "\u{41E}": 0, "\u{43E}": 0,
    "\u{39F}": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9,
    "两": 2, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9, "兩": 2,
  ]
  private static let powers: [Unicode.Scalar: Int] = [
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000,
  ]
  private static let tens: [Unicode.Scalar: Int] = ["廿": 20, "卅": 30]

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (digits[scalar] != nil || powers[scalar] != nil || tens[scalar] != nil)
  }

  /// The number that the characters write with 十, 百 and 千, or with one digit; nil for anything else, and for
  /// digits in a row (二三), which may be two or three.
  static func value(_ text: some Collection<Unicode.Scalar>) -> Int? {
    guard !text.isEmpty, text.count <= 8 else { return nil }
    if text.count > 1, text.allSatisfy({ digits[$0] != nil }) {
      return text.contains { digits[$0] == 0 } ? positional(text) : nil
    }
    var (sum, digit, least) = (0, Int?.none, Int.max)
    for scalar in text {
      if let power = powers[scalar] {
        guard power < least, digit != 0 else { return nil }
        sum += (digit ?? 1) * power
        (digit, least) = (nil, power)
      } else if let ten = tens[scalar] {
        guard least > 10, digit == nil else { return nil }
        (sum, least) = (sum + ten, 10)
      } else if let value = digits[scalar], !scalar.isASCII {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else {
        return nil
      }
    }
    return sum + (digit ?? 0)
  }

  /// Digits in a row: 二〇一〇.
  private static func positional(_ text: some Collection<Unicode.Scalar>) -> Int? {
    var value = 0
    for scalar in text {
      guard let digit = digits[scalar] else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// A text with the numbers before 年, 月, 日 and 号 in digits: 二〇一〇年六月 becomes 2010年6月,
  /// and 元月 becomes 1月.
  package static func datesInDigits(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { isPart($0) || $0 == "元" }) else { return text }
    return String(String.UnicodeScalarView(datesInDigits(scalars)))
  }

  static func datesInDigits(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      var end = index
      // People type a letter or a digit for the zero: 二OO九年, 二00九年.
      while end < scalars.count, isPart(scalars[end]) || end > index && digits[scalars[end]] != nil
      {
        end += 1
      }
      guard end > index else {
        let isFirstMonth = scalars[index] == "元" && end + 1 < scalars.count
        result.append(isFirstMonth && scalars[end + 1] == "月" ? "1" : scalars[index])
        index += 1
        continue
      }
      let word = scalars[index..<end]
      let next = end < scalars.count ? scalars[end] : " "
      if let number = datePart(word, before: next) {
        result += Array(String(number).unicodeScalars)
      } else {
        result += word
      }
      index = end
    }
    return result
  }

  private static func datePart(
    _ word: ArraySlice<Unicode.Scalar>, before mark: Unicode.Scalar
  ) -> Int? {
    switch mark {
    case "年":
      guard word.count == 4, let year = positional(word), (1900...2999).contains(year) else {
        return nil
      }
      return year
    case "月", "日", "号":
      guard let number = value(word), (1...31).contains(number) else { return nil }
      return number
    default: return nil
    }
  }
}
