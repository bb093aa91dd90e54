/// What stands around a table and in it: whether its numbers are plainly approved totals.
struct TableContext {
  /// The lines before and behind a table that may be its caption or a note to it.
  private static let reach = 2

  /// - Parameter first: the place of the table's first row among the paragraphs.
  /// - Returns: false where a title, caption, note or sign in the table tells of changes, uses or plans.
  static func isPlain(
    from first: Int, in paragraphs: [Paragraph], title: String?, _ form: PlainForm
  ) -> Bool {
    let isRow = { (place: Int) in
      paragraphs[place].range.contains { form.text[$0] == "\t" }
    }
    let rows = paragraphs[first...].indices.prefix(while: isRow)
    let words = { (place: Int) in form.words(paragraphs[place].range) }
    let before = paragraphs.indices[..<first].suffix(reach).filter { !isRow($0) }.map(words)
    let behind = paragraphs.indices[rows.endIndex...].prefix(reach).filter { !isRow($0) }
      .map(words).filter { $0.count <= 40 }
    let notes = (before + behind).filter { QuantityScan.isNone(in: $0) }
    guard ([title ?? ""] + notes).allSatisfy({ !ActWords.opensTable($0) }) else { return false }
    let cells = rows.flatMap { words($0).split(separator: "\t").map(String.init) }
    return !cells.contains { isSigned($0) || isMove($0) }
  }

  /// -3, 减2: a change.
  private static func isSigned(_ cell: String) -> Bool {
    guard let sign = cell.first, "-－–—−+＋减增".contains(sign) else { return false }
    let number = cell.dropFirst().drop { "少加".contains($0) }
    return !number.isEmpty && number.allSatisfy(\.isNumber)
  }

  /// 划出单位 or 划入单位 as a column: the number goes from one to the other.
  private static func isMove(_ cell: String) -> Bool {
    cell.count <= 10
      && cell.containsAny(["划出", "划入", "转出", "转入", "调出", "调入", "移出", "移入", "接收", "移交", "原单位", "增减"])
  }
}
