/// A stream or folder of a ``CompoundFile``.
struct CompoundEntry {
  private static let length = 128

  let name: String
  /// The first sector.
  let start: UInt32
  /// Bytes.
  let size: Int
  /// Entries beside it, and the first one in it.
  let left: UInt32
  let right: UInt32
  let child: UInt32

  /// Nil if the directory has no such entry.
  init?(_ number: Int, in directory: [UInt8]) {
    let place = number * Self.length
    guard place + Self.length <= directory.count else { return nil }
    let span = directory.span.bytes
    let units = max(0, min(span.number16(at: place + 64) / 2 - 1, 31))
    name = String(
      decoding: (0..<units).map { UInt16(span.number16(at: place + 2 * $0)) }, as: UTF16.self)
    left = span.halfWord(at: place + 68)
    right = span.halfWord(at: place + 72)
    child = span.halfWord(at: place + 76)
    start = span.halfWord(at: place + 116)
    // The upper half is rubbish in files with small sectors.
    size = Int(span.halfWord(at: place + 120))
  }

  /// Bytes as numbers of sectors.
  static func numbers(in bytes: [UInt8]) -> [UInt32] {
    let span = bytes.span.bytes
    return (0..<bytes.count / 4).map { span.halfWord(at: 4 * $0) }
  }
}
