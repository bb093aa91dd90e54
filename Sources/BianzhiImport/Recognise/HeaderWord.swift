import BianzhiCore
import Foundation

/// A header word as it is compared: width and case folded, blanks, punctuation and marks taken out.
package enum HeaderWord {
  package static func normal(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(HeaderLetters.isPlain) { return text }
    let folded = HeaderLetters.plain(
      text.compatibilityForm.lowercased(), of: text)
    var result = ""
    for scalar in withoutRemarks(folded).unicodeScalars where !isMark(scalar) {
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || marks.contains(scalar)
      || scalar.properties.generalCategory == .format
  }

  private static let marks = Set("()/、.,，:：;；。-—_\"'`“”‘’*★☆※●▲△▼▽◆◇■□◎√✓✔〔〕!！#".unicodeScalars)

  private static let openingBrackets = Set("([【〔".unicodeScalars)

  /// Takes out brackets that say how a column is to be filled in or counted: (必填), (元), (人).
  private static func withoutRemarks(_ text: String) -> String {
    guard
      text.unicodeScalars.contains(where: openingBrackets.contains)
    else { return text }
    var (rest, kept) = (text[...], "")
    while let open = rest.firstIndex(where: { "([【〔".contains($0) }) {
      guard let close = rest[open...].firstIndex(where: { ")]】〕".contains($0) }) else { break }
      let inner = rest[rest.index(after: open)..<close]
      kept += rest[..<open]
      if !isRemark(inner) { kept += rest[open...close].filter { !"[]【】〔〕".contains($0) } }
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }

  /// The lowest word of a heading without the brackets at its end.
  ///
  /// - Returns: nil where there are none, or they say that something else is meant: 姓名（配偶）, 工资（万元）.
  static func withoutLastBracket(_ heading: String) -> String? {
    // Nearly every heading ends in a Chinese character, which is no bracket in any form.
    if let last = heading.unicodeScalars.last, (0x4E00...0x9FFF).contains(last.value) { return nil }
    return unbracketed.answer(heading, readWithoutLastBracket)
  }

  private static let unbracketed = Remembered<String?>()

  private static func readWithoutLastBracket(_ heading: String) -> String? {
    let text = heading.compatibilityForm.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let last = text.last, ")]】〕".contains(last),
      let open = text.lastIndex(where: { "([【〔".contains($0) }), open > text.startIndex
    else { return nil }
    let inner = text[text.index(after: open)...].dropLast()
    guard !otherMeanings.contains(where: inner.holds) else { return nil }
    return text[..<open].split(separator: "/").last.map(String.init)
  }

  private static let otherMeanings = [
    "配偶", "爱人", "子女", "父亲", "母亲", "家属", "万", "千元", "核定", "实有", "超编", "空编", "缺编", "兼", "原", "曾",
    "拟", "上年", "上月", "代码", "编码", "旧", "其他", "其它", "扣", "补发", "个人", "单位", "第二", "变动", "调整", "之前",
  ]

  private static func isRemark(_ inner: Substring) -> Bool {
    var bare = inner.filter { !$0.isWhitespace && !"*★:：，,、。".contains($0) }
    for start in ["单位", "格式为", "格式", "如", "例如", "例"] where bare.hasPrefix(start) {
      bare = String(bare.dropFirst(start.count))
      break
    }
    return bare.isEmpty || remarks.contains(bare)
      || bare.hasPrefix("注") && bare.dropFirst().allSatisfy(\.isNumber)
      || bare.allSatisfy { "ymd-/.年月日0123456789".contains($0) }
      || bare.contains { "+±".contains($0) } && bare.allSatisfy { "+-±为增减/正负用表示".contains($0) }
  }

  /// 万元 is none: it says something of every number below it.
  private static let remarks: Set<String> = [
    "必填", "必填项", "必录", "必须填写", "必选", "选填", "可选", "非必填", "可不填", "可空", "不填", "下拉", "下拉选择", "下拉框",
    "单选",
    "勾选", "元", "人民币", "人民币元", "人", "名", "个", "人数", "文本", "文本格式", "数字", "自动", "自动生成", "只读", "18位",
    "15或18位", "18位身份证号", "全称", "填全称", "公式", "勿填", "盖章", "公章", "签章", "签字", "盖公章", "与公章一致", "规范全称",
    "名称全称",
  ]
}
