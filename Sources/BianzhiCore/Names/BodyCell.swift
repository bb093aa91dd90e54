/// The text of a cell of inner bodies without what lists put around a name: 1.办公室, 二、办公室, （办公室）, 办公室：.
enum BodyCell {
  /// The name in one width without its number, a frame of brackets or marks behind it.
  static func plain(_ written: String) -> String {
    var text = OrganName.folded(withoutCircledNumber(written))[...]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    text = withoutNumber(text)
    if text.first == "(", let frame = framed(text) { text = withoutNumber(frame) }
    return offices.contains(String(text)) ? "办公室" : String(text)
  }

  /// What a unit's people call its 办公室.
  private static let offices: Set<String> = [
    "局办", "委办", "院办", "校办", "馆办", "厅办", "部办", "会办", "局办公室", "委办公室", "院办公室", "校办公室",
  ]

  private static let marks: Set<Character> = [":", "。", ";", ",", "、", "."]

  private static func withoutCircledNumber(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, (0x2460...0x249B).contains(first.value) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// Without 1. 二、 (三) in front of a name.
  private static func withoutNumber(_ text: Substring) -> Substring {
    let isBracketed = text.first == "("
    var rest = isBracketed ? text.dropFirst() : text
    let number = rest.prefix { $0.unicodeScalars.allSatisfy(BodyWord.numerals.contains) }
    guard !number.isEmpty, number.count <= 3, !number.contains("第") else { return text }
    rest = rest.dropFirst(number.count)
    guard let mark = rest.first, isBracketed ? mark == ")" : ".、:)".contains(mark) else {
      return text
    }
    rest = rest.dropFirst()
    if let next = rest.first, ".、:".contains(next) { rest = rest.dropFirst() }
    return rest.count >= 2 ? rest : text
  }

  /// What stands within brackets around the whole text.
  private static func framed(_ text: Substring) -> Substring? {
    guard text.last == ")", text.count > 3 else { return nil }
    let inner = text.dropFirst().dropLast()
    return inner.contains("(") || inner.contains(")") ? nil : inner
  }
}
