package import BianzhiCore
import Glibc

/// Words to the user, on standard error.
///
/// Control characters in a message, as a file name may hold them, become visible marks; identity
/// numbers, as somebody may have typed them in the wrong place, are masked.
package struct Messages {
  private enum Level {
    case note
    case warning
    case problem
  }

  private static let plain = "\u{1B}[0m"

  private let language: Language
  private let isColored: Bool
  /// Whether notes are left out.
  private let isQuiet: Bool
  /// Columns of the terminal; nil where there is none, and no line is broken then.
  private let columns: Int?
  private let write: (String) -> Void

  package init(
    language: Language, isColored: Bool, isQuiet: Bool = false, columns: Int? = nil,
    write: @escaping (String) -> Void = StandardError.write
  ) {
    (self.language, self.isColored, self.write) = (language, isColored, write)
    (self.isQuiet, self.columns) = (isQuiet, columns)
  }

  /// Something worth knowing.
  package func note(_ text: String) { if !isQuiet { say(text, .note) } }
  package func note(_ wording: Wording) { note(wording[language]) }

  /// Something that may be wrong; the work went on.
  package func warning(_ text: String) { say(text, .warning) }
  package func warning(_ wording: Wording) { warning(wording[language]) }

  /// Why the work ended.
  package func problem(_ text: String) { say(text, .problem) }
  package func problem(_ wording: Wording) { problem(wording[language]) }

  private func say(_ text: String, _ level: Level) {
    let (wording, color) = Self.prefix(level)
    let prefix = wording[language]
    let body = TextWrap.hanging(
      VisibleText.lines(PersonNumber.mask(text)), to: columns,
      first: DisplayWidth.columns(of: prefix))
    write((isColored && !prefix.isEmpty ? color + prefix + Self.plain : prefix) + body + "\n")
  }

  private static func prefix(_ level: Level) -> (wording: Wording, color: String) {
    switch level {
    case .note: (Wording(zh: "", en: ""), "")
    case .warning: (Wording(zh: "警告：", en: "warning: "), "\u{1B}[1;33m")
    case .problem: (Wording(zh: "错误：", en: "error: "), "\u{1B}[1;31m")
    }
  }
}

/// Standard error, unbuffered.
package enum StandardError {
  /// Writes a text; where that fails there is nobody left to tell.
  package static func write(_ text: String) {
    // What was printed before stands before it, whole.
    fflush(nil)
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
