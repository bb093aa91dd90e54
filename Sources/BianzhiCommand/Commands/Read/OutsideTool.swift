import BianzhiCore
import Foundation

/// A program of the system that turns a document into text.
struct OutsideTool {
  /// Formats that are left to such programs.
  enum Format {
    case oldWord, pdf

    var title: Wording {
      switch self {
      case .oldWord: Wording(zh: "旧版 Word 文档（.doc）", en: "an old Word document (.doc)")
      case .pdf: Wording(zh: "PDF 文档", en: "a PDF document")
      }
    }

    /// The programs, the one that is asked first in front.
    var tools: String {
      switch self {
      case .oldWord: "antiword / catdoc"
      case .pdf: "pdftotext"
      }
    }

    /// The command of a Debian or Ubuntu system that brings one.
    var install: String {
      switch self {
      case .oldWord: "apt install antiword"
      case .pdf: "apt install poppler-utils"
      }
    }

    fileprivate var commands: [(name: String, arguments: [String], isFileLast: Bool)] {
      switch self {
      case .oldWord:
        [
          ("antiword", ["-m", "UTF-8.txt", "-w", "0"], true),
          ("catdoc", ["-d", "utf-8", "-w"], true),
        ]
      case .pdf: [("pdftotext", ["-enc", "UTF-8", "-nopgbrk"], false)]
      }
    }
  }

  let format: Format
  /// Bytes of text that are taken at most.
  private static let mostBytes = 64 << 20

  /// - Parameter path: of a regular file.
  /// - Throws: ``DocumentError``.
  func text(of path: String) throws -> String {
    guard path != "-", !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/") else {
      throw DocumentError.nameNeeded(format: format)
    }
    for command in format.commands {
      guard let program = Self.program(command.name) else { continue }
      // A name that starts with a dash is no option.
      let file = path.hasPrefix("/") ? path : "./" + path
      let arguments = command.arguments + (command.isFileLast ? [file] : [file, "-"])
      guard let text = Self.output(of: program, arguments) else {
        throw DocumentError.toolFailed(file: path, tool: command.name)
      }
      return text
    }
    throw DocumentError.toolMissing(file: path, format: format)
  }

  private static func program(_ name: String) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders where folder.hasPrefix("/") {
      let path = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: path) { return URL(fileURLWithPath: path) }
    }
    return nil
  }

  /// - Returns: nil where the program fails or gives more than any document holds.
  private static func output(of program: URL, _ arguments: [String]) -> String? {
    let (process, pipe) = (Process(), Pipe())
    (process.executableURL, process.arguments) = (program, arguments)
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    var bytes = Data()
    while let block = try? pipe.fileHandleForReading.read(upToCount: 1 << 16), !block.isEmpty {
      bytes += block
      if bytes.count > mostBytes {
        process.terminate()
        break
      }
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0, process.terminationReason == .exit,
      bytes.count <= mostBytes
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
