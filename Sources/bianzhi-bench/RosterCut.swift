import Foundation

/// A roster without the columns the C loader does not know.
enum RosterCut {
  /// The columns of the loader's table, always the first of the file.
  static let columns = 16

  private static let (quote, comma, lineFeed) = (UInt8(0x22), UInt8(0x2C), UInt8(0x0A))

  /// The columns of a file's heading line.
  static func columns(of path: String) throws(BenchError) -> Int {
    guard let handle = FileHandle(forReadingAtPath: path),
      let head = try? handle.read(upToCount: 1 << 16)
    else { throw .missing(path: path, remedy: "The data folder must hold a roster.") }
    try? handle.close()
    return 1 + head.prefix { $0 != lineFeed }.count { $0 == comma }
  }

  /// Copies the first columns; commas and line breaks inside quotes are text.
  static func write(_ path: String, to copy: String) throws(BenchError) {
    guard FileManager.default.createFile(atPath: copy, contents: nil),
      let handle = FileHandle(forWritingAtPath: copy)
    else { throw .cannotWrite(path: copy, reason: "the file cannot be made") }
    defer { try? handle.close() }
    var (column, isQuoted) = (1, false)
    try readThrough(path) { piece throws(BenchError) in
      var kept: [UInt8] = []
      kept.reserveCapacity(piece.count)
      for byte in piece {
        if byte == quote { isQuoted.toggle() }
        if !isQuoted, byte == comma { column += 1 }
        if !isQuoted, byte == lineFeed { column = 1 }
        if column <= columns { kept.append(byte) }
      }
      do {
        try handle.write(contentsOf: kept)
      } catch {
        throw .cannotWrite(path: copy, reason: error.localizedDescription)
      }
    }
  }
}
