/// 1正3副, 一正四副, 6正4副.
enum SplitWords {
  static func read(_ text: String) -> (main: Int, deputy: Int)? {
    guard let main = text.firstIndex(of: "正"), text.hasSuffix("副") else { return nil }
    let behind = text[text.index(after: main)...].dropLast()
    let first = text[..<main]
    guard let one = WrittenNumber.value(Array(first.unicodeScalars)[...]),
      let other = WrittenNumber.value(Array(behind.unicodeScalars.filter { $0 != "、" })[...])
    else { return nil }
    return (one, other)
  }
}
