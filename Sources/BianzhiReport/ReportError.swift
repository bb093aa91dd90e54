package import BianzhiCore

/// Why a result could not be written as asked.
package enum ReportError: Problem, Hashable {
  case encodingNotOffered(format: String, encoding: String)
  /// The file's name promises a format that is not written.
  case unknownEnding(path: String)
  /// Bytes that are no text were to go to a terminal.
  case notForTerminal(format: String)

  package var status: ExitStatus { .usage }

  package var wording: Wording {
    switch self {
    case .encodingNotOffered(let format, let encoding):
      Wording(
        zh: "\(format) 只写 UTF-8，不能写 \(encoding)。请去掉 --encoding，或改用 --format csv。",
        en: "\(format) is always UTF-8, not \(encoding). Leave --encoding out, or use --format csv."
      )
    case .unknownEnding(let path):
      Wording(
        zh: "\(path)：不能写这种格式的文件。请改用 \(Self.endings.joined(separator: "、"))，或用 --format 指明格式。",
        en: """
          \(path): this kind of file cannot be written. Name it with one of \
          \(Self.endings.joined(separator: ", ")), or say the format with --format.
          """)
    case .notForTerminal(let format):
      Wording(
        zh: "\(format) 不是文字，不能显示在终端上。请用 -o 指明文件，或用 > 转到文件。",
        en: "\(format) is no text for a terminal. Name a file with -o, or redirect with >.")
    }
  }

  /// The endings of file names that say their format.
  private static let endings = ResultFormat.all.flatMap(\.endings).map { "." + $0 }
}
