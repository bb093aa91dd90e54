import BianzhiCore
import BianzhiReport
import Glibc

/// Chooses the text of the user's language.
func say(_ chinese: String, _ english: String) -> String {
  Console.language == .zh ? chinese : english
}

/// Words go to standard output by ``StandardOutput``, which masks identity numbers, and to standard
/// error by ``Messages``, which does the same: nothing in this module can print past them.
@available(*, unavailable, message: "identity numbers would not be masked: use StandardOutput.line")
func print(_ items: Any...) {}

/// What the program knows of its surroundings: language, terminal, colour.
struct Console: Sendable {
  static let shared = Console()

  /// Writes to standard error.
  var messages: Messages {
    Messages(
      language: Self.language, isColored: isErrorTerminal && isErrorColored, isQuiet: Self.isQuiet,
      columns: isErrorTerminal ? errorWidth : nil)
  }
  /// Columns of the terminal on standard output; nil where it is none.
  let width: Int?
  let isColored: Bool
  let isErrorTerminal: Bool
  private let isErrorColored: Bool
  let errorWidth: Int

  private init() {
    let wantsColor = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    width = Self.columns(of: STDOUT_FILENO)
    isColored = width != nil && wantsColor
    isErrorTerminal = isatty(STDERR_FILENO) == 1
    errorWidth = Self.columns(of: STDERR_FILENO) ?? 80
    isErrorColored = wantsColor
  }

  /// Columns that texts of several lines are broken at: the terminal's, or what `COLUMNS` says, or 80.
  static var textWidth: Int {
    shared.width ?? getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.map { max(40, $0) } ?? 80
  }

  /// What `--lang` says; without it, or where it names no language and is refused, what the defaults say, then the
  /// locale. C and POSIX mean Chinese.
  static let language: Language = {
    let word = Defaults.option("--lang", in: CommandLine.arguments)
    if let language = word.flatMap({ Language(rawValue: $0) }) ?? Defaults.shared.language {
      return language
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      let isPlain = value == "C" || value == "POSIX" || value.hasPrefix("C.")
      return isPlain || value.lowercased().hasPrefix("zh") ? .zh : .en
    }
    return .zh
  }()

  /// Whether standard output is to hold one JSON document.
  static let wantsJSON: Bool = {
    let arguments = CommandLine.arguments
    return arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }()

  /// Whether notes are left out.
  private static let isQuiet = CommandLine.arguments.prefix { $0 != "--" }.contains("--quiet")

  private static func columns(of file: Int32) -> Int? {
    guard isatty(file) == 1 else { return nil }
    if let text = getenv("COLUMNS"), let columns = Int(String(cString: text)), columns > 0 {
      return columns
    }
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
