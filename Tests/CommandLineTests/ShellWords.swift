/// A line of a README as a shell would take it: blanks part words, quotes keep them together.
enum ShellWords {
  /// - Returns: the words behind `bianzhi`.
  static func split(_ line: String) -> [String] {
    var (words, word, quote): ([String], String?, Character?) = ([], nil, nil)
    for character in line {
      switch character {
      case quote: quote = nil
      case "\"", "'":
        if quote == nil { (quote, word) = (character, word ?? "") } else { word?.append(character) }
      case " " where quote == nil:
        if let ended = word { words.append(ended) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return Array((words + (word.map { [$0] } ?? [])).dropFirst())
  }
}
