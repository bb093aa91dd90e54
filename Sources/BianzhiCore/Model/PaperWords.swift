import Foundation

/// What a reference of a document tells of the paper: 无 is none at all, 江编〔2024〕5号（草案） no approval yet, and a symbol such as 江财
/// is of an office that gives no places.
package enum PaperWords {
  /// Whether a text stands where a document belongs and names none: 无, -, 待补, 略.
  package static func nameNone(_ text: String) -> Bool {
    let plain = plain(text)
    return plain.isEmpty || nothing.contains(plain)
  }

  /// The word by which a paper is not yet, not any more or never was an approval; nil where there is none.
  package static func denial(in text: String) -> String? {
    if let word = proposal(in: text) { return word }
    let plain = plain(text)
    return isAnswer(plain) ? nil : minutes.first { plain.contains($0) }
  }

  /// The word by which a paper is a draft or a request, or in force no more; nil where there is none.
  package static func proposal(in text: String) -> String? {
    let plain = plain(text)
    // 关于…的请示的批复 answers a request, and 批复（草案） nothing yet.
    if let answer = answers.compactMap({ plain.ranges(of: $0).last?.upperBound }).max() {
      return unapproved.first { plain[answer...].contains($0) }
    }
    if let word = (unapproved + requests).first(where: { plain.contains($0) }) { return word }
    guard let symbol = symbol(of: text) else { return nil }
    return asking.contains { symbol.hasSuffix($0) } ? symbol : nil
  }

  private static func isAnswer(_ plain: String) -> Bool {
    answers.contains { plain.contains($0) }
  }

  /// The letters in front of the year: 江编办 of 江编办〔2024〕5号; nil where there is no such number.
  package static func symbol(of text: String) -> String? {
    let canonical = DocumentNumber.canonical(text.filter { !$0.isWhitespace })
    guard DocumentNumber.read(canonical) != nil, let bracket = canonical.firstIndex(of: "〔")
    else { return nil }
    let letters = canonical[..<bracket].reversed().prefix(while: \.isLetter)
    return letters.isEmpty ? nil : String(letters.reversed())
  }

  /// Whether a symbol is of an office that gives places or approves bodies: those of staffing, and the Party committee's own.
  package static func mayApprove(symbol: String) -> Bool {
    if symbol.contains("编") || symbol.contains("机改") { return true }
    // 江办发: the committee's office, by which 三定规定 are issued; that of the government is 江政办发.
    if offices.contains(String(symbol.dropFirst())) { return true }
    return committees.contains { symbol.hasSuffix($0) } && !others.contains { symbol.contains($0) }
  }

  private static func plain(_ text: String) -> String {
    let folded = text.precomposedStringWithCompatibilityMapping
    return folded.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let nothing: Set<String> = [
    "无", "没有", "暂无", "无文号", "无文件", "空", "略", "同上", "待补", "后补", "补", "待定", "待查", "未知", "不详", "不明",
    "none", "na", "null", "nil", "tbd", "todo", "pending", "unknown",
  ]
  private static let unapproved = [
    "废止", "失效", "作废", "已撤销", "草案", "草稿", "初稿", "征求意见", "讨论稿", "送审", "报审", "代拟", "待批", "未批", "待审",
    "待发", "拟发",
  ]
  private static let requests = ["请示", "申请"]
  private static let answers = ["批复", "复函", "答复"]
  private static let asking = ["请", "呈", "报"]
  private static let minutes = ["会纪", "纪要", "会议"]
  /// Committees that are none of the Party's own.
  private static let others = ["纪委", "工委", "健委", "改委", "计委", "经委", "建委", "教委", "科委", "团委", "管委"]
  private static let offices: Set<String> = ["办", "办发", "办字"]
  private static let committees = ["委", "委办", "委发", "委字", "党办", "党发", "厅字", "中办发"]
}
