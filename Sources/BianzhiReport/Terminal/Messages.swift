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
  package func note(_ said: Said) { note(said[language]) }

  /// Something that may be wrong; the work went on.
  package func warning(_ text: String) { say(text, .warning) }
  package func warning(_ said: Said) { warning(said[language]) }

  /// Why the work ended.
  package func problem(_ text: String) { say(text, .problem) }
  package func problem(_ said: Said) { problem(said[language]) }

  private func say(_ text: String, _ level: Level) {
    let body = VisibleText.lines(PersonNumber.mask(text))
    let (said, color) = Self.prefix(level)
    let prefix = said[language]
    write((isColored && !prefix.isEmpty ? color + prefix + Self.plain : prefix) + body + "\n")
  }

  private static func prefix(_ level: Level) -> (said: Said, color: String) {
    switch level {
    case .note: (Said(zh: "", en: ""), "")
    case .warning: (Said(zh: "警告：", en: "warning: "), "\u{1B}[1;33m")
    case .problem: (Said(zh: "错误：", en: "error: "), "\u{1B}[1;31m")
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
