import BianzhiCore

/// The number of an article or section: `26(4)`, `5`.
struct ArticleNumber {
  private let text: String
  private let isSection: Bool

  /// - Parameter isSection: the instrument is a notice of sections, not a text of articles.
  init(_ text: String, ofSections isSection: Bool) {
    (self.text, self.isSection) = (text, isSection)
  }

  /// `26(4)` as 第二十六条第（四）项, `5` of a notice as 第五部分.
  var wording: Wording {
    Wording(zh: chinese, en: "\(isSection ? "section" : "art.") \(text)")
  }

  private var chinese: String {
    let numbers = text.split { "()".contains($0) }.compactMap { Int($0) }
    guard let first = numbers.first else { return text }
    if isSection { return "第\(Self.chinese(first))部分" }
    let rest = numbers.dropFirst().map { "第（\(Self.chinese($0))）项" }.joined()
    return "第\(Self.chinese(first))条\(rest)"
  }

  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (hundreds, rest) = (number / 100, number % 100)
    let (tens, ones) = (rest / 10, rest % 10)
    var text = hundreds > 0 ? digits[hundreds] + "百" : ""
    if hundreds > 0, tens == 0, ones > 0 { text += "零" }
    if tens > 0 { text += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十" }
    return text + digits[ones]
  }
}
