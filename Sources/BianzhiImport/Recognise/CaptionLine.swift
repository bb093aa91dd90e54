import BianzhiCore

/// A row above a header that is no part of it: 填报单位：甲局 | 2024年12月31日, 制表：甲 | 2024.12.31 | 单位：元.
enum CaptionLine {
  static func matches(_ line: [String]) -> Bool {
    let words = line.filter { !$0.isEmpty }
    // Beside what numbers are counted in stand a unit, a name and a day at most.
    if words.count <= 4, words.contains(where: isMeasure) { return true }
    let others = words.filter { !isLabelled($0) }
    return others.count < words.count ? others.allSatisfy(isDay) : words.isEmpty
  }

  /// A label and what it says, as captions have: 编制类型：行政编制. 其中：参公 is a header word.
  private static func isLabelled(_ word: String) -> Bool {
    guard let mark = word.firstIndex(where: { "：:".contains($0) }) else { return false }
    let (label, text) = (word[..<mark], word[word.index(after: mark)...])
    return label.count > 1 && !text.isEmpty && !label.hasSuffix("其中") && !label.hasSuffix("包括")
  }

  /// 单位：元, 单位：名; 单位：人、元.
  private static func isMeasure(_ word: String) -> Bool {
    let plain = word.compatibilityForm.filter { !$0.isWhitespace && !"()".contains($0) }
    return ["单位:", "计量单位:", "金额单位:"].contains { label in
      plain.startsWith(label) && CaptionWord.isMeasure(plain.dropFirst(label.count))
    }
  }

  /// A whole day; a month or a year may head columns (2024年1月 over 应发 and 实发).
  private static func isDay(_ word: String) -> Bool {
    var plain = ChineseNumeral.datesInDigits(word.compatibilityForm.filter { !$0.isWhitespace })
    for start in ["截至", "截止"] where plain.startsWith(start) {
      plain = String(plain.dropFirst(start.count))
    }
    return plain.withUTF8 { bytes in
      guard case .date(let stored) = RecordedDate.read(UnsafeRawBufferPointer(bytes)) else {
        return false
      }
      return stored > 999_999
    }
  }
}
