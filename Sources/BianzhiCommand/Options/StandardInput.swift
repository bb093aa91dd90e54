import BianzhiCore
import Glibc

/// Text that is given on standard input instead of on the command line.
enum StandardInput {
  /// Bytes: far more than any statement or number has.
  private static let limit = 1 << 20

  /// Its first line, without the line's end.
  static func line() throws -> String {
    String(try text().prefix { !$0.isNewline })
  }

  /// All of it.
  ///
  /// - Throws: ``CommandError/inputTooLong(mebibytes:)``.
  static func text() throws -> String {
    var (bytes, block) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = read(STDIN_FILENO, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
      guard bytes.count <= limit else { throw CommandError.inputTooLong(mebibytes: limit >> 20) }
    }
  }
}
