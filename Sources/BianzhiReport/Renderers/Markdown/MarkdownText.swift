/// Text in Markdown: whatever it is, it stays text.
enum MarkdownText {
  /// The characters that Markdown would read as more than themselves; `_` does so beside a blank only.
  static func escaped(_ text: String) -> String {
    var result = ""
    let shown = Array(VisibleText.line(text))
    for (place, character) in shown.enumerated() {
      let isInside =
        place > 0 && place + 1 < shown.count && isWord(shown[place - 1]) && isWord(shown[place + 1])
      if "\\`|*<>[]~&".contains(character) || (character == "_" && !isInside) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// The same at the start of a line, where a few more characters begin headings, lists and lines.
  static func escapedAtStart(_ text: String) -> String {
    let escaped = escaped(text)
    guard let first = escaped.first, "#+-=".contains(first) else { return escaped }
    return "\\" + escaped
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
