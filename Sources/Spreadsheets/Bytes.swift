extension RawSpan {
  /// Eight bytes, the first one lowest.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Four bytes, the first one lowest.
  @inline(__always)
  func halfWord(at index: Int) -> UInt32 {
    UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self))
  }

  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }
}

extension [UInt8] {
  /// Copies a range to a lower index; the two may overlap.
  mutating func moveDown(_ range: Range<Int>, to target: Int) {
    guard range.lowerBound != target else { return }
    var bytes = mutableSpan
    for index in 0..<range.count { bytes[target + index] = bytes[range.lowerBound + index] }
  }
}

/// The bytes that mean something in a text table.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let blank: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let apostrophe: UInt8 = 0x27
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B
  static let bar: UInt8 = 0x7C
}
