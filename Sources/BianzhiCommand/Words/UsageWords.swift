import BianzhiCore

/// What the argument parser says of a command line that it does not understand, in the user's language.
///
/// The parser has English words only. Each of its sentences is one line of ``sentences``; what stands for
/// nothing there stays as the parser said it.
struct UsageWords {
  /// A sentence of the parser: the text before, between and after what it names, and the words for it.
  private struct Sentence {
    let parts: [String]
    let words: @Sendable ([String]) -> String

    init(_ parts: String..., words: @escaping @Sendable ([String]) -> String) {
      (self.parts, self.words) = (parts, words)
    }

    /// What stands between the parts; nil where the text is another sentence.
    func names(in text: String) -> [String]? {
      guard let first = parts.first, text.hasPrefix(first) else { return nil }
      var (rest, names) = (text.dropFirst(first.count), [String]())
      for (place, part) in parts.enumerated().dropFirst() {
        if place == parts.count - 1 {
          guard rest.hasSuffix(part) else { return nil }
          names.append(String(rest.dropLast(part.count)))
          rest = ""
          continue
        }
        guard let found = rest.firstRange(of: part) else { return nil }
        names.append(String(rest[..<found.lowerBound]))
        rest = rest[found.upperBound...]
      }
      return rest.isEmpty ? names : nil
    }
  }

  let language: Language
  /// The command line's words, without the program's name.
  var words: [String] = []

  /// All that is said: what is wrong, what the option is for, and how the command is used.
  ///
  /// - Parameters:
  ///   - message: what is wrong.
  ///   - whole: the same with all that the parser says around it.
  func text(_ message: String, in whole: String) -> String {
    let rest = whole.dropFirst("Error: \(message)\n".count)
    // Where nothing at all was given the parser adds the help of the whole program; nobody needs that here.
    let around = rest.split(separator: "\n").prefix { !$0.hasPrefix("OVERVIEW: ") }
    let prefix = Wording(zh: "错误：", en: "error: ")[language]
    let lines = [prefix + self.message(message)] + around.map { self.around(String($0)) }
    return lines.joined(separator: "\n")
  }

  /// A line beside the message.
  private func around(_ line: String) -> String {
    guard language == .zh else { return line }
    if line.hasPrefix("Help:  ") {
      return "说明：" + FrameWords.placeholders(String(line.dropFirst(7)), language)
    }
    if line.hasPrefix("Usage: ") {
      return "用法：" + FrameWords.placeholders(String(line.dropFirst(7)), language)
    }
    guard line.hasPrefix("  See '") else { return line }
    return "  详见 " + (line.split(separator: "'").dropFirst().first ?? "")
  }

  /// The parser's message, without the word "Error" before it.
  func message(_ text: String) -> String {
    if let day = Self.badDay(text) { return day[language] }
    if let number = NumberWords.problem(text, in: words) {
      return FrameWords.placeholders(number[language], language)
    }
    guard language == .zh else { return text }
    for sentence in Self.sentences {
      if let names = sentence.names(in: text) {
        return FrameWords.placeholders(sentence.words(names), language)
      }
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).count > 1
      ? lines(text) : text
  }

  /// A message of several lines: `-xy` may be an unknown option or one that lacks its value.
  private func lines(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.hasPrefix("   or: ")
        ? "   或者：" + message(String(line.dropFirst(7))) : message(String(line))
    }.joined(separator: "\n")
  }

  /// A value that was to be a day: told apart are one that does not exist and one that is no day at all.
  private static func badDay(_ text: String) -> Wording? {
    let sentence = Sentence("The value '", "' is invalid for '", " <day>'") { _ in "" }
    guard let names = sentence.names(in: text) else { return nil }
    let problem = TypedDay(names[0]).problem
    return Wording(zh: "\(names[1]) \(problem.zh)", en: "\(names[1]) \(problem.en)")
  }

  private static let sentences: [Sentence] = [
    Sentence("Unknown option '", "'. Did you mean '", "'?") { names in
      // Three errors in a word of five letters are no typing error: --organ is not --format.
      NearMiss.of(names[0], among: [names[1]]) == nil
        ? "没有选项 \(names[0])。" : "没有选项 \(names[0])。是不是 \(names[1])？"
    },
    Sentence("Unknown option '", "'") { "没有选项 \($0[0])。" },
    Sentence("Missing value for '", "' in '", "'") { "选项 \($0[0]) 后面没有值（\($0[1])）。" },
    Sentence("Missing value for '", "'") { "选项 \($0[0]) 后面没有值。" },
    Sentence("The option '", "' does not take any value, but '", "' was specified.") {
      "选项 \($0[0]) 不带值，却给了 \($0[1])。"
    },
    Sentence("Unexpected argument '", "'") { "多出了 \($0[0])，不知道是什么。" },
    Sentence("", " unexpected arguments: '", "'") {
      "多出了 \($0[0]) 项，不知道是什么：\($0[1].replacing("', '", with: "、"))。"
    },
    Sentence("Value to be set with flag '", "' had already been set with flag '", "'") {
      "\($0[0]) 和 \($0[1]) 只能用一个。"
    },
    Sentence("Missing expected argument '", "'") { "缺少 \($0[0])。" },
    Sentence("Missing one of: '", "'") { "下列各项缺少一个：\($0[0].replacing("', '", with: "、"))。" },
    Sentence("The value '", "' is invalid for '", "'. Please provide one of the following:\n", "") {
      "\($0[1]) 不能是 \($0[0])。可用：\n\($0[2])"
    },
    Sentence("The value '", "' is invalid for '", "'. Please provide one of ", ".") {
      "\($0[1]) 不能是 \($0[0])。可用：\(list($0[2]))。"
    },
    Sentence("The value '", "' is invalid for '", "': ", "") { "\($0[1]) 不能是 \($0[0])：\($0[2])" },
    Sentence("The value '", "' is invalid for '", "'") { "\($0[1]) 不能是 \($0[0])。" },
    Sentence("Invalid option: ", "") { "不是选项：\($0[0])。" },
    Sentence("Missing required subcommand.") { _ in "缺少子命令。" },
    Sentence("Command '", "' is not a parent of the current command.") { "\($0[0]) 不在这条命令的上级中。" },
    Sentence("Can't generate completion scripts for '", "'.\n", "") {
      "不能为 \($0[0]) 写补全脚本。请用 --generate-completion-script bash、zsh 或 fish。"
    },
    Sentence("Can't autodetect a supported shell.\n", "") { _ in
      "认不出使用的 shell。请用 --generate-completion-script bash、zsh 或 fish。"
    },
  ]

  /// `'a', 'b' or 'c'` without the quotes.
  private static func list(_ quoted: String) -> String {
    quoted.replacing("' and '", with: "、").replacing("' or '", with: "、")
      .replacing("', '", with: "、").filter { $0 != "'" }
  }
}
