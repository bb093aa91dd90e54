/// A person's name as lists write it, with what stands beside it: 张一（退休）, 张二（女，回族）, *李四.
package struct ListedName: Hashable, Sendable {
  package let name: String
  /// What a bracket behind the name says of the person's state; "" for nothing.
  package let note: String

  /// Whether a cell holds a mark that may be none of the name's, told without making a text of it.
  @inline(__always)
  package static func mayStand(in cell: UnsafeRawBufferPointer) -> Bool {
    for byte in cell {
      switch byte {
      // ( # * and the first bytes of ★ and other signs, of 【, of full-width brackets.
      case 0x28, 0x23, 0x2A, 0xE2, 0xE3, 0xEF: return true
      default: continue
      }
    }
    return false
  }

  /// - Returns: nil where the whole text is the name, as far as anybody can tell: 张伟（小） tells two of them apart.
  package init?(_ cell: String) {
    var text = cell.compatibilityForm.filter { !$0.isWhitespace }[...]
    while let first = text.first, Self.marks.contains(first) { text.removeFirst() }
    while let last = text.last, Self.marks.contains(last) { text.removeLast() }
    var notes: [String] = []
    while let last = text.last, let open = Self.brackets[last],
      let start = text.lastIndex(of: open), start > text.startIndex
    {
      let inner = String(text[text.index(after: start)...].dropLast())
      guard let said = Self.said(inner) else { break }
      notes += said
      text = text[..<start]
    }
    guard !text.isEmpty, String(text) != cell.compatibilityForm.filter({ !$0.isWhitespace }) else {
      return nil
    }
    (name, note) = (String(text), notes.joined(separator: "，"))
  }

  /// The words of a bracket that tell a state; nil where some of it may be part of the name.
  private static func said(_ bracket: String) -> [String]? {
    var said: [String] = []
    for part in bracket.split(whereSeparator: { ",、;/，；".contains($0) }).map(String.init) {
      if plain.contains(part) || part.hasSuffix("族") && (2...6).contains(part.count) { continue }
      if PersonState(recorded: part) == .inPost { continue }
      if let beside = concurrent(part) {
        said += beside
        continue
      }
      if PersonState(recorded: part) == nil, case .nothing = NoteState(part) { return nil }
      said.append(part)
    }
    return said
  }

  /// What 兼 says of somebody: that the post is held beside another one; 兼办公室主任 only names that post. Nil for other words.
  private static func concurrent(_ part: String) -> [String]? {
    guard part.hasPrefix("兼"), part.count <= 12 else { return nil }
    return ["兼", "兼任", "兼职"].contains(part) ? ["兼任"] : []
  }

  private static let marks: Set<Character> = [
    "*", "#", "★", "☆", "▲", "△", "●", "○", "◆", "◇", "■", "□", "※", "√", "✓", "†", "·",
  ]
  private static let brackets: [Character: Character] = [
    ")": "(", "]": "[", "】": "【", "〕": "〔", "}": "{",
  ]
  private static let plain: Set<String> = [
    "女", "男", "女性", "男性", "汉", "回", "党员", "中共党员", "预备党员", "群众", "团员", "共青团员", "民主党派", "非党", "少数民族",
    "新", "新进", "新增", "新录用", "新调入", "试用期", "试用", "军转", "军转干部", "选调生", "负责人", "组长", "主持工作",
  ]
}
