/// Whole numbers as texts write them: 42, 四十二, 两.
enum WrittenNumber {
  static let numerals = Set("零〇一二两三四五六七八九十百千".unicodeScalars)

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// - Returns: nil for digits in a row of numerals (二三), for more than five digits, and for anything else.
  static func value(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !text.isEmpty else { return nil }
    if text.allSatisfy(isDigit) {
      guard text.count <= 5 else { return nil }
      return text.reduce(0) { $0 * 10 + Int($1.value) - 48 }
    }
    guard text.count <= 8 else { return nil }
    var (sum, digit, least) = (0, Int?.none, Int.max)
    for scalar in text {
      if let power = powers[scalar] {
        guard power < least, digit != 0 else { return nil }
        sum += (digit ?? 1) * power
        (digit, least) = (nil, power)
      } else if let value = digits[scalar] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else {
        return nil
      }
    }
    return sum + (digit ?? 0)
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
}
