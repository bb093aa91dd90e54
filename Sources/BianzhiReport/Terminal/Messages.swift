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
  private let write: (String) -> Void

  package init(
    language: Language, isColored: Bool, write: @escaping (String) -> Void = StandardError.write
  ) {
    (self.language, self.isColored, self.write) = (language, isColored, write)
  }

  /// Something worth knowing.
  package func note(_ text: String) { say(text, .note) }
  package func note(_ wording: Wording) { note(wording[language]) }

  /// Something that may be wrong; the work went on.
  package func warning(_ text: String) { say(text, .warning) }
  package func warning(_ wording: Wording) { warning(wording[language]) }

  /// Why the work ended.
  package func problem(_ text: String) { say(text, .problem) }
  package func problem(_ wording: Wording) { problem(wording[language]) }

  private func say(_ text: String, _ level: Level) {
    let body = VisibleText.lines(PersonNumber.mask(text))
    let (wording, color) = Self.prefix(level)
    let prefix = wording[language]
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
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
