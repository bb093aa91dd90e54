/// What a cell of inner bodies of a roster holds: a body's name, and perhaps its number in a list, a count of its people
/// or somebody's post: （一）办公室, 工程股（3人）, 工程股 股长.
package struct BodyEntry: Hashable, Sendable {
  /// The body's name, as it is written.
  package let name: String
  /// The post that stands behind the name; empty where none does.
  package let post: String

  /// - Returns: nil for a text that holds nothing beside a name.
  ///
  /// Numbers that are part of a name stay: 第一中队, 110指挥中心, 三科.
  package init?(_ written: String) {
    let whole = written.trimmed
    var text = Self.withoutOrder(whole)
    text = Self.withoutCount(text)
    let parts = Self.parts(of: text) ?? (text, "")
    let name = Self.withoutCount(parts.name)
    guard name.count >= 2, name != whole else { return nil }
    (self.name, post) = (name, parts.post)
  }

  /// Without （一）, 1. or 1 in front of a name.
  private static func withoutOrder(_ text: String) -> String {
    for (pattern, needsBody) in [(marked, false), (spaced, true)] {
      guard let found = text.prefixMatch(of: pattern) else { continue }
      let rest = String(text[found.range.upperBound...])
      // 一、二支队 is one name, and 3 号桥管理所 another; 一科 behind 1、 is a name by itself.
      let isWritten = found.output.contains { $0.isNumber && !$0.isASCII }
      guard rest.count >= 2,
        rest.first.map({
          !(isNumeral($0) && (isWritten || $0.isASCII)) && !"号楼".contains($0)
        }) == true,
        !BodyWord.all.contains(rest) || rest.endsWith("办公室"), !classes.contains(rest),
        !needsBody || BodyWord.isBodyName(rest[...])
      else { return text }
      return rest
    }
    return text
  }

  /// Without （3人） or 3人 behind a name.
  private static func withoutCount(_ text: String) -> String {
    for pattern in [bracketedCount, bareCount] {
      guard let found = text.firstMatch(of: pattern), found.range.upperBound == text.endIndex else {
        continue
      }
      let name = String(text[..<found.range.lowerBound]).trimmed
      if isName(name) { return name }
    }
    return text
  }

  /// A name and the post behind it: 工程股 and 股长 of 工程股股长, 工程股（股长） and 工程股长.
  private static func parts(of text: String) -> (name: String, post: String)? {
    guard text.count >= 4, text.contains(where: { "长任员书席人部师记会".contains($0) }) else {
      return nil
    }
    for end in text.indices.dropFirst(2) {
      let name = String(text[..<end]).trimmed
      guard isName(name), !titles.contains(where: name.holds) else { continue }
      let rest = String(text[end...]).filter { !$0.isWhitespace }
      if rest == "长", name.count >= 3, let last = name.last { return (name, "\(last)长") }
      let bare = rest.drop { marks.contains($0) }
      let post = bare.last.map { "）)".contains($0) } == true ? bare.dropLast() : bare
      if post.wholeMatch(of: Self.post) != nil { return (name, String(post)) }
    }
    return nil
  }

  /// Whether a text can be a body's name by itself, also one that begins with its number: 第一中队.
  private static func isName(_ text: String) -> Bool {
    if BodyWord.isBodyName(text[...]) { return true }
    return text.count >= 2 && text.first.map(isNumeral) == true && !text.contains("(")
      && !BodyWord.ending(of: text).isEmpty
  }

  private static func isNumeral(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(BodyWord.numerals.contains)
  }

  private static let marks: Set<Character> = [
    "（", "(", "、", "，", ",", "：", ":", "-", "－", "—", "/", "／", "·",
  ]
  /// Behind them another post stands, so that what is before is no name: 办公室副主任兼工程股.
  private static let titles = ["兼", "主任", "股长", "科长", "处长", "所长", "站长", "队长", "局长"]
  /// Sorts of bodies that are told apart by the number before them: （一）中队.
  private static let classes: Set<String> = [
    "小队", "党支部", "支部", "车间", "窗口", "片区", "网格", "班组", "小组", "人民政府",
  ]

  // Read once; they are only read from, by any thread.
  nonisolated(unsafe) private static let marked: Regex<Substring> =
    /(?:[（(〔\[【]\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[）)〕\]】]|(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[、.．:：)）]|[①-⒛㈠-㈩])[、.．:：\s]*/
  nonisolated(unsafe) private static let spaced: Regex<Substring> =
    /[0-9０-９]{1,2}(?:[\s]+|\s*[-－—]+\s*)/
  nonisolated(unsafe) private static let bracketedCount: Regex<Substring> =
    /\s*[（(〔\[]\s*(?:共|计|合计|现有|实有|在编)?\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*[人名个]\s*[）)〕\]]\s*$/
  nonisolated(unsafe) private static let bareCount: Regex<Substring> =
    /[\s:：,，、\-－—]*(?:共|计|合计|现有|实有|在编)?\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,2})\s*[人名]\s*$/
  nonisolated(unsafe) private static let post: Regex<Substring> =
    /(?:(?:常务|第一|支部|党支部|代理|专职)?副?(?:股长|科长|处长|主任|队长|中队长|大队长|支队长|站长|所长|组长|部长|书记|主席|局长|负责人)|[副正]职|(?:[一二三四]级)?(?:副?主任科员|调研员)|科员|办事员|干事|职员|干部|工作人员|会计|出纳|驾驶员|司机|技术员|工程师|教师|护士|医师)(?:[、，,兼]*(?:(?:副?(?:股长|科长|处长|主任|书记|主席|组长)|(?:[一二三四]级)?(?:副?主任科员|调研员)|科员)))?/
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
