/// The number in front of a paragraph: 一、 （一） 1. 第三条 ①.
struct ListMark: Hashable {
  /// 0 for 第…章, 1 for 一、 and 第…条, 2 for （一）, 3 for 1., 4 for (1) and ①, 5 for •.
  let level: Int
  /// Behind the mark.
  let end: Int

  private static let numerals = Set("〇零一二三四五六七八九十百".unicodeScalars)

  /// - Returns: nil where the line starts with words.
  static func read(_ text: [Unicode.Scalar], _ line: Range<Int>) -> ListMark? {
    guard let first = line.first else { return nil }
    func run(_ start: Int, _ isWanted: (Unicode.Scalar) -> Bool) -> Int {
      var end = start
      while end < line.upperBound, end - start < 4, isWanted(text[end]) { end += 1 }
      return end
    }
    let isDigit = { (scalar: Unicode.Scalar) in
      ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
    }
    // What stands for a number that a word processor makes by itself.
    if text[first] == "•" { return ListMark(level: 5, end: first + 1) }
    if (0x2460...0x2473).contains(text[first].value) { return ListMark(level: 4, end: first + 1) }
    if text[first] == "第" {
      var end = run(first + 1) { numerals.contains($0) || isDigit($0) }
      guard end > first + 1, end < line.upperBound else { return nil }
      guard text[end] == "条" || text[end] == "章" else { return nil }
      let level = text[end] == "条" ? 1 : 0
      end += 1
      return ListMark(level: level, end: end)
    }
    if text[first] == "(" || text[first] == "（" {
      let isNumber = run(first + 1, isDigit) > first + 1
      let end = isNumber ? run(first + 1, isDigit) : run(first + 1, numerals.contains)
      guard end > first + 1, end < line.upperBound, text[end] == ")" || text[end] == "）" else {
        return nil
      }
      return ListMark(level: isNumber ? 4 : 2, end: end + 1)
    }
    let words = run(first, numerals.contains)
    if words > first, words < line.upperBound, "、.．".unicodeScalars.contains(text[words]) {
      return ListMark(level: 1, end: words + 1)
    }
    let digits = run(first, isDigit)
    guard digits > first, digits < line.upperBound, "、.．".unicodeScalars.contains(text[digits])
    else { return nil }
    if digits + 1 < line.upperBound, isDigit(text[digits + 1]) { return nil }
    return ListMark(level: 3, end: digits + 1)
  }
}
