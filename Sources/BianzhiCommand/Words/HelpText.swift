import BianzhiCore
import BianzhiReport

/// The help that the argument parser makes of a command, in the user's language and in the columns of the terminal.
///
/// The parser knows English frames only and counts a Chinese character as one column, so it is asked for lines of any
/// length; they are given words and broken here.
struct HelpText {
  /// Columns at which the parser is to break nothing.
  static let unbroken = 100_000
  /// Where the description of an option stands.
  private static let indent = 26

  let language: Language
  let columns: Int

  /// Whether a text of the parser is help, and no version, script or error.
  static func isHelp(_ text: String) -> Bool { text.hasPrefix("OVERVIEW: ") }

  func text(_ parserText: String) -> String {
    var isOverview = true
    let lines = parserText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.flatMap { line -> [String] in
      if line.hasPrefix("USAGE: ") { isOverview = false }
      return isOverview ? overview(line) : self.line(line)
    }.joined(separator: "\n")
  }

  /// A line of the text that a command wrote of itself.
  private func overview(_ line: String) -> [String] {
    let text = line.replacing(#/^OVERVIEW: /#, with: FrameWords.overview[language])
    return hanging(text, by: text.prefix { $0 == " " }.count)
  }

  private func line(_ line: String) -> [String] {
    if line.hasPrefix("USAGE: ") {
      let usage = FrameWords.placeholders(String(line.dropFirst(7)), language)
      let label = FrameWords.usage[language]
      return hanging(label + usage, by: DisplayWidth.columns(of: label))
    }
    if let heading = FrameWords.heading(line, language) { return [heading] }
    if line.hasPrefix("  See '") { return [FrameWords.more(line, language)] }
    guard line.hasPrefix("  ") else { return [line] }
    return element(line)
  }

  /// An option, argument or subcommand and what is said of it.
  private func element(_ line: String) -> [String] {
    let body = line.dropFirst(2)
    guard body.first != " " else {
      return hanging(
        String(repeating: " ", count: Self.indent) + described(line.trimmingBlanks), by: Self.indent
      )
    }
    let label: String
    let text: String
    if let gap = body.firstRange(of: "  ") {
      label = String(body[..<gap.lowerBound])
      text = String(body[gap.upperBound...]).trimmingBlanks
    } else if body.count >= Self.indent - 2, let gap = body.lastGap(before: Self.indent - 2) {
      (label, text) = (String(body[..<gap]), String(body[gap...]).trimmingBlanks)
    } else {
      (label, text) = (String(body), "")
    }
    let named = "  " + FrameWords.label(label, language)
    if text.isEmpty { return [named] }
    let width = DisplayWidth.columns(of: named)
    let blanks = String(repeating: " ", count: max(0, Self.indent - width))
    if width < Self.indent { return hanging(named + blanks + described(text), by: Self.indent) }
    return [named]
      + hanging(String(repeating: " ", count: Self.indent) + described(text), by: Self.indent)
  }

  private func described(_ text: String) -> String { FrameWords.description(text, language) }

  /// The line broken at the terminal's width; all but its first line stand further in.
  private func hanging(_ text: String, by indent: Int) -> [String] {
    let blanks = text.prefix { $0 == " " }
    let room = max(20, columns - indent)
    let lines = TextWrap.lines(
      String(text.dropFirst(blanks.count)), to: room, first: max(20, columns - blanks.count))
    return lines.enumerated().map { place, line in
      (place == 0 ? String(blanks) : String(repeating: " ", count: indent)) + line
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " })
  }
}

extension Substring {
  /// Where one blank ends a label that reaches to the column of the description.
  fileprivate func lastGap(before column: Int) -> Index? {
    let place = index(startIndex, offsetBy: column - 1, limitedBy: endIndex)
    guard let place, place < endIndex, self[place] == " " else { return nil }
    return place
  }
}
