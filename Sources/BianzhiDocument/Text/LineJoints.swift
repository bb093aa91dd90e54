/// Tells the line ends that cut a sentence, because lines have one width, from those that end a paragraph.
struct LineJoints {
  private var inner: Set<Int> = []

  /// Whether the line end at this place stands inside a paragraph.
  func isInner(_ place: Int) -> Bool { inner.contains(place) }

  init(_ text: [Unicode.Scalar]) {
    var lines: [Range<Int>] = []
    var start = 0
    for (place, scalar) in text.enumerated() where scalar == "\n" {
      lines.append(start..<place)
      start = place + 1
    }
    lines.append(start..<text.count)
    let parts = lines.map { Self.trimmed(text, $0) }
    for index in parts.indices.dropLast() where !parts[index].isEmpty {
      guard let next = parts[(index + 1)...].first(where: { !$0.isEmpty }) else { continue }
      let isNear = next.lowerBound == parts[index + 1].lowerBound
      guard isNear, Self.goesOn(text, parts[index], next) else { continue }
      let width = Self.width(of: parts, around: index)
      if parts[index].count + 4 >= width && width >= 16 || Self.isCut(text, parts[index], next) {
        inner.insert(lines[index].upperBound)
      }
    }
  }

  /// The longest line of the ones around this one.
  private static func width(of lines: [Range<Int>], around index: Int) -> Int {
    lines[max(0, index - 12)..<min(lines.count, index + 13)].map(\.count).max() ?? 0
  }

  private static func trimmed(_ text: [Unicode.Scalar], _ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, text[start].properties.isWhitespace { start += 1 }
    while end > start, text[end - 1].properties.isWhitespace { end -= 1 }
    return start..<end
  }

  private static let ends = Set("。；;！？!?：:》】".unicodeScalars)

  private static func goesOn(
    _ text: [Unicode.Scalar], _ line: Range<Int>, _ next: Range<Int>
  ) -> Bool {
    guard !ends.contains(text[line.upperBound - 1]) else { return false }
    guard !isHeading(text, line) else { return false }
    guard !text[line].contains("\t"), !text[next].contains("\t") else { return false }
    return ListMark.read(text, next) == nil
  }

  /// A title, or a short line with a number in front and no punctuation.
  private static func isHeading(_ text: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    let ends = ["规定", "通知", "批复", "方案", "意见", "决定", "请示", "报告", "办法", "简介", "概况", "稿）", "稿)"]
    let words = String(String.UnicodeScalarView(text[line.suffix(2)]))
    let isPlain = !line.contains { "，,。；".unicodeScalars.contains(text[$0]) }
    return isPlain && (ends.contains(words) || line.count < 20 && ListMark.read(text, line) != nil)
  }

  /// Whether the words themselves show that the line was cut: within a list, or before the unit of a number.
  private static func isCut(
    _ text: [Unicode.Scalar], _ line: Range<Int>, _ next: Range<Int>
  ) -> Bool {
    let last = text[line.upperBound - 1]
    if "，,、（(".unicodeScalars.contains(last) { return true }
    let first = text[next.lowerBound]
    let isUnit = "名人个".unicodeScalars.contains(first)
    return isUnit && (("0"..."9").contains(last) || ("０"..."９").contains(last))
      || "，,、。；）)".unicodeScalars.contains(first)
  }
}
