extension OrganName {
  /// A name and the brackets at its very end.
  struct Ending {
    let name: Substring
    let bracket: Substring
  }

  /// Parts a folded name from the bracket at its end; nil where none closes there, where nothing
  /// stands before it, or where brackets do not pair.
  static func ending(of text: Substring) -> Ending? {
    guard text.last == ")" else { return nil }
    var (depth, place) = (0, text.endIndex)
    while place > text.startIndex {
      place = text.index(before: place)
      if text[place] == ")" { depth += 1 }
      if text[place] == "(" { depth -= 1 }
      if depth == 0 { break }
    }
    guard depth == 0, place > text.startIndex else { return nil }
    let inner = text[text.index(after: place)...].dropLast()
    return Ending(name: text[..<place], bracket: inner)
  }

  /// A folded name without the notes in brackets at its end: （参公）（含派驻机构）（市本级）.
  static func withoutNotes(_ name: String) -> String {
    var text = name[...]
    while let ending = ending(of: text), isNote(ending.bracket) { text = ending.name }
    return String(text)
  }

  /// Whether a bracket tells which part of the unit a row counts, or how its staff are managed.
  ///
  /// Brackets with a rank, a funding form or 非参公 are none: two units may differ in just that.
  static func isNote(_ bracket: Substring) -> Bool {
    if isProvisional(bracket: bracket) { return false }
    if bracket.startsWith("含山") { return false }  // 含山县 is a county
    return notePrefixes.contains { bracket.startsWith($0) }
      || noteSuffixes.contains { bracket.endsWith($0) }
  }

  private static let notePrefixes = [
    "含", "不含", "包括", "包含", "不包括", "参公", "参照", "依照公务员",
  ]
  private static let noteSuffixes = ["本级", "本部"]

  /// Whether the name is of something not approved yet or not for good: 信息中心（筹）, 筹备组.
  ///
  /// Such a name is never the name it would have without the mark.
  package var isProvisional: Bool { Self.isProvisional(normal) }

  static func isProvisional(_ normal: String) -> Bool {
    let brackets = normal.split(separator: "(", omittingEmptySubsequences: false).dropFirst()
    if brackets.contains(where: { isProvisional(bracket: $0.prefix { $0 != ")" }) }) {
      return true
    }
    return preparing.contains { normal.endsWith($0) }
  }

  static func isProvisional(bracket: Substring) -> Bool {
    ["筹", "试点", "临时"].contains { bracket.contains($0) }
  }

  private static let preparing: [String] = ["筹备", "筹建"].flatMap { word in
    ["", "组", "处", "办", "办公室", "小组", "领导小组", "委员会"].map { word + $0 }
  }
}
