/// Breaks texts into lines of a terminal.
///
/// A line ends at a blank, or between two characters of which one is Chinese; never inside a Latin word or
/// a number that fits, never before a mark that closes (，。；：）》) and never behind one that opens.
package enum TextWrap {
  private static let closing: Set<Character> = [
    "，", "。", "；", "：", "、", "！", "？", "）", "》", "”", "’", "】", "」", "』", "…", "％",
    ",", ".", ";", ":", "!", "?", ")", "]", "}", "%", ">",
  ]
  private static let opening: Set<Character> = [
    "（", "《", "“", "‘", "【", "「", "『", "(", "[", "{", "<",
  ]

  /// The lines of a text that has no line feed. None is wider than `limit`, but a single character that is.
  ///
  /// - Parameter first: columns of the first line, where others stand further in.
  package static func lines(_ text: String, to limit: Int, first: Int? = nil) -> [String] {
    var (lines, line, used) = ([String](), "", 0)
    var room = max(1, first ?? limit)
    for piece in pieces(text) {
      var rest = piece[...]
      let width = DisplayWidth.columns(of: String(piece.trimmedEnd))
      if used > 0, used + width > room {
        lines.append(String(line.trimmedEnd))
        (line, used, room) = ("", 0, max(1, limit))
        rest = rest.drop { $0 == " " }
      }
      // A word that no line holds is broken where the line ends.
      while let cut = overflow(rest, room - used) {
        lines.append(line + rest[..<cut])
        (line, used, room) = ("", 0, max(1, limit))
        rest = rest[cut...]
      }
      line += rest
      used += DisplayWidth.columns(of: String(rest))
    }
    let last = String(line.trimmedEnd)
    return last.isEmpty && !lines.isEmpty ? lines : lines + [last]
  }

  /// The lines of a text, each broken where the terminal ends; what goes on stands under the first word of its line.
  ///
  /// - Parameters:
  ///   - columns: nil where nothing is broken.
  ///   - first: columns that are taken in the first line.
  package static func hanging(_ text: String, to columns: Int?, first: Int = 0) -> String {
    guard let columns else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { place, line in
      let blanks = String(line.prefix { $0 == " " })
      let room = max(20, columns - blanks.count)
      return Self.lines(
        String(line.dropFirst(blanks.count)), to: room,
        first: place == 0 ? max(20, room - first) : room
      ).map { blanks + $0 }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Where a text has to be cut to fit, nil where it fits; at least one character is kept.
  private static func overflow(_ text: Substring, _ room: Int) -> Substring.Index? {
    let shown = text.trimmedEnd
    guard DisplayWidth.columns(of: String(shown)) > room else { return nil }
    var (used, index) = (0, shown.startIndex)
    // A path is best broken behind the name of a folder, and two words behind the hyphen that joins them.
    var folder: Substring.Index?
    while index < shown.endIndex {
      used += DisplayWidth.columns(of: shown[index])
      if used > room, index > shown.startIndex { return folder ?? index }
      let next = shown.index(after: index)
      let joins = shown[index] == "-" && index > shown.startIndex && next < shown.endIndex
      if shown[index] == "/" || joins && shown[next].isLetter { folder = next }
      index = next
    }
    return nil
  }

  /// The parts that may each start a line; put together they are the text. What stands in <> stays whole.
  private static func pieces(_ text: String) -> [String] {
    var (pieces, piece) = ([String](), "")
    var last: Character?
    var isName = false
    for character in text {
      if character == "<" { isName = true }
      if character == " " || last == ">" { isName = false }
      if let before = last, !isName || before == " ", mayBreak(before, character) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      last = character
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func mayBreak(_ left: Character, _ right: Character) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return false }
    if left == " " { return true }
    // A straight quotation mark opens or closes; only a blank before it tells that it opens.
    if right == "\"" { return false }
    return isWide(left) || isWide(right)
  }

  private static func isWide(_ character: Character) -> Bool {
    DisplayWidth.columns(of: character) > 1
  }
}

extension StringProtocol {
  /// Without blanks at the end.
  var trimmedEnd: SubSequence {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return self[..<end]
  }
}
