/// A name in a tag, as numbers that are quick to compare.
struct XMLName {
  /// The last eight bytes of the name without its prefix; the whole name if it is not longer.
  var tail: UInt64 = 0
  /// Tells the name with its prefix from others.
  var full: UInt64 = 0
  /// Bytes of the name without its prefix.
  var length = 0
  var hasPrefix = false

  init() {}

  /// A name to compare with.
  init(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      for byte in bytes { add(byte) }
    }
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    full = (full ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    if byte == UInt8(ascii: ":") {
      (tail, length, hasPrefix) = (0, 0, true)
    } else {
      tail = tail << 8 | UInt64(byte)
      length += 1
    }
  }

  /// Whether this is `other` with any prefix or none.
  @inline(__always)
  func matches(_ other: XMLName) -> Bool { tail == other.tail && length == other.length }

  /// Whether the name without its prefix is this one letter.
  @inline(__always)
  func matches(_ letter: UInt8) -> Bool { tail == UInt64(letter) && length == 1 }
}

struct XMLAttribute {
  var name = XMLName()
  /// The value's place in the buffer; entities are not resolved.
  var value = 0..<0
}
