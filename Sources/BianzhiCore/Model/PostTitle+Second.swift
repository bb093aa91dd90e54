import Foundation

/// Another post that a title tells in brackets.
extension PostTitle {
  /// Whether brackets behind a title tell another post of its holder: 副部长（兼县文联主席）, 副部长（县文联主席）, 副部长（兼）;
  /// not 副部长（正科级）, 副局长（主持工作）.
  package static func namesSecondPost(inBracketsOf title: String) -> Bool {
    let text = String(String.UnicodeScalarView(PlainText(title).withoutBlanks))
    guard text.contains(where: { "([（【〔".contains($0) }) else { return false }
    return text.matches(of: brackets).contains { match in
      let inner = match.1
      if inner.hasPrefix("兼") || inner.hasSuffix("兼") { return true }
      guard inner.count >= 3, !inner.contains("级"), !inner.contains("副"), !inner.hasPrefix("分管"),
        !inner.hasPrefix("主持"), !inner.hasPrefix("原"), !inner.hasPrefix("试用")
      else { return false }
      return ["主席", "主任", "局长", "书记", "部长", "院长", "校长", "站长", "所长", "会长", "理事长", "馆长", "队长", "台长"]
        .contains(where: inner.hasSuffix)
    }
  }

  /// What its holder heads as well by a bracket that begins with 兼: 办公室 of 副局长（兼办公室主任）.
  static func heldBeside(_ title: String) -> [Head] {
    guard title.contains("兼"), title.contains(where: { "([（【〔".contains($0) }) else { return [] }
    let text = String(String.UnicodeScalarView(PlainText(title).withoutBlanks))
    return text.matches(of: brackets).flatMap { match in
      match.1.hasPrefix("兼") ? pieces(of: String(match.1)).compactMap(head) : []
    }
  }

  nonisolated(unsafe) private static let brackets: Regex<(Substring, Substring)> =
    #/[(\[（【〔]([^()\[\]（）【】〔〕]{1,20})[)\]）】〕]/#
}
