/// Finds and copies the characters of XML, eight bytes at a time.
enum XMLText {
  private static let everyByte = SpecialBytes.everyByte
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  /// Bytes a target of ``append(_:_:isLiteral:to:at:)`` has beyond what is written.
  static let slack = 16

  /// The index of the next `<`; `limit` if there is none before it.
  @inline(__always)
  static func firstTag(in bytes: RawSpan, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      let other = bytes.word(at: index) ^ (UInt64(UInt8(ascii: "<")) &* everyByte)
      let marks = (other &- everyByte) & ~other & highBits
      if marks != 0 { return min(index + marks.trailingZeroBitCount >> 3, limit) }
      index += 8
    }
    return limit
  }

  /// Whether a character stands in `range` that XML does not allow: all below the blank but tab and line ends.
  static func hasControl(_ bytes: RawSpan, in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let word = bytes.word(at: index)
      if (word &- 0x20 &* everyByte) & ~word & highBits != 0 {
        for place in index..<min(index + 8, range.upperBound)
        where bytes.byte(at: place) < 0x20 && !isXMLBlank(bytes.byte(at: place)) { return true }
      }
      index += 8
    }
    return false
  }

  /// Whether one of the bytes of a word is `&`, `_` or a carriage return.
  @inline(__always)
  private static func hasSpecial(_ word: UInt64) -> Bool {
    let ampersand = word ^ (UInt64(UInt8(ascii: "&")) &* everyByte)
    let underscore = word ^ (UInt64(UInt8(ascii: "_")) &* everyByte)
    let carriageReturn = word ^ (UInt64(Byte.carriageReturn) &* everyByte)
    let marks =
      ((ampersand &- everyByte) & ~ampersand) | ((underscore &- everyByte) & ~underscore)
      | ((carriageReturn &- everyByte) & ~carriageReturn)
    return marks & highBits != 0
  }

  /// Copies a text with its entities resolved and its line ends made line feeds.
  ///
  /// - Parameters:
  ///   - isLiteral: whether an ampersand means itself.
  ///   - target: must have ``slack`` and the text's length beyond `used`.
  /// - Returns: whether an underscore is in it; nil for an entity that does not exist.
  @inline(__always)
  static func append(
    _ source: RawSpan, _ range: Range<Int>, isLiteral: Bool, to target: inout MutableRawSpan,
    at used: inout Int
  ) -> Bool? {
    var (index, hasUnderscore) = (range.lowerBound, false)
    while index < range.upperBound {
      let word = source.word(at: index)
      if !hasSpecial(word) {
        target.storeBytes(of: word.littleEndian, toByteOffset: used, as: UInt64.self)
        let count = min(8, range.upperBound - index)
        (index, used) = (index + count, used + count)
        continue
      }
      let byte = source.byte(at: index)
      if byte == UInt8(ascii: "&"), !isLiteral {
        let reference = XMLReference(source, from: index, limit: range.upperBound)
        guard let reference else { return nil }
        for unit in UTF8.encode(reference.scalar) ?? .init() {
          target.storeBytes(of: unit, toByteOffset: used, as: UInt8.self)
          used += 1
        }
        index = reference.end
        continue
      }
      var written = byte
      if byte == Byte.carriageReturn {
        written = Byte.lineFeed
        if index + 1 < range.upperBound, source.byte(at: index + 1) == Byte.lineFeed { index += 1 }
      }
      if byte == UInt8(ascii: "_") { hasUnderscore = true }
      target.storeBytes(of: written, toByteOffset: used, as: UInt8.self)
      (index, used) = (index + 1, used + 1)
    }
    return hasUnderscore
  }
}

/// `&lt;` or `&#x4E2D;`.
struct XMLReference {
  /// Bytes with `&` and semicolon; zeros in front of a number may make a few more.
  static let longest = 12

  let scalar: Unicode.Scalar
  /// The index after the semicolon.
  let end: Int

  /// Nil for what XML does not know, and for characters it does not allow.
  init?(_ bytes: RawSpan, from start: Int, limit: Int) {
    var name: [UInt8] = []
    var index = start + 1
    while index < limit, bytes.byte(at: index) != Byte.semicolon {
      guard name.count < Self.longest - 2 else { return nil }
      name.append(bytes.byte(at: index))
      index += 1
    }
    guard index < limit, let scalar = Self.scalar(named: name) else { return nil }
    (self.scalar, end) = (scalar, index + 1)
  }

  private static func scalar(named name: [UInt8]) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard text.first == "#" else { return nil }
    let isHexadecimal = text.hasPrefix("#x")
    let digits = text.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.utf8.first.map({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) == true,
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    guard value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value), value & 0xFFFE != 0xFFFE else {
      return nil
    }
    return Unicode.Scalar(value)
  }
}
