/// 附件:, and behind it 市乙中心机构编制方案: another approval in the same text, with an organ of its own.
enum Attachment: Equatable {
  case none
  /// The next paragraph is its title.
  case announced
  /// Nil where the title names no organ.
  case title(organ: String?)

  /// - Parameters:
  ///   - isBehind: whether the paragraph before announced it.
  ///   - isHead: whether the paragraph belongs to the head of the text.
  ///   - main: the organ that the text was about so far.
  static func read(_ words: String, isBehind: Bool, isHead: Bool, of main: String?) -> Attachment {
    if let name = named(words) {
      if name.isEmpty { return .announced }
      // 附件:1.甲局机构编制方案 lists what follows and is no title itself where it is the organ's own.
      return title(name, of: main) ?? (isPast(name) ? .title(organ: nil) : .announced)
    }
    if isBehind, let found = title(words, of: main) { return found }
    return isHead ? .none : title(words, of: main) ?? .none
  }

  /// What stands behind 附件1: and the like; nil where the paragraph starts otherwise.
  private static func named(_ words: String) -> String? {
    guard words.count <= 60, let lead = ["附件", "附表", "附"].first(where: words.hasPrefix) else {
      return nil
    }
    var rest = words.dropFirst(lead.count)
    rest = rest.drop { $0.isNumber || "一二三四五六七八九十".contains($0) }
    if rest.isEmpty { return "" }
    guard let mark = rest.first, ":.、".contains(mark) else { return nil }
    return String(rest.drop { ":.、".contains($0) || $0.isNumber })
  }

  /// 原市甲局机构编制情况.
  private static func isPast(_ words: String) -> Bool {
    words.containsAny(["原", "改革前", "调整前", "情况", "历史"]) && words.contains("编制")
  }

  private static func title(_ words: String, of main: String?) -> Attachment? {
    guard (6...60).contains(words.count), !words.contains(where: { "。,;:".contains($0) }),
      words.containsAny([
        "编制方案", "编制规定", "编制的批复", "编制的通知", "编制事项的批复", "编制事项的通知", "“三定”方案", "三定方案", "“三定”规定",
      ]),
      QuantityScan.isNone(in: words)
    else { return nil }
    guard let organ = TitleOrgan.read(words) else {
      return isPast(words) ? .title(organ: nil) : nil
    }
    if let main, OrganWords.isSame(main, organ) { return nil }
    return .title(organ: organ)
  }
}
