/// 1正3副, 一正四副, 6正4副.
enum SplitWords {
  /// 18正28副,含工会主席1名: the split that words start with, and what follows it.
  static func leading(_ text: String) -> (split: (main: Int, deputy: Int), rest: String)? {
    guard let end = text.firstIndex(of: "副") else { return nil }
    let head = String(text[...end])
    let rest = String(text[text.index(after: end)...])
    guard let split = read(head), rest.isEmpty || rest.hasPrefix(",") else { return nil }
    return (split, rest)
  }

  static func read(_ text: String) -> (main: Int, deputy: Int)? {
    guard let main = text.firstIndex(of: "正"), text.hasSuffix("副") else { return nil }
    let behind = text[text.index(after: main)...].dropLast()
    let first = text[..<main]
    guard let one = WrittenNumber.value(Array(first.unicodeScalars)[...]),
      let other = WrittenNumber.value(
        Array(behind.unicodeScalars.filter { $0 != "、" && $0 != "," })[...])
    else { return nil }
    return (one, other)
  }
}
