/// How a search in a buffer ended.
enum ScanResult {
  /// The index after what was found.
  case found(Int)
  /// It does not end in the buffer.
  case needsMore
  case malformed
}

/// A start tag or end tag: its name and attributes.
struct XMLTag {
  /// No part of a worksheet has nearly so many.
  private static let mostAttributes = 256

  private(set) var name = XMLName()
  /// The first ``attributeCount`` are those of the tag.
  private(set) var attributes: [XMLAttribute] = []
  private(set) var attributeCount = 0
  /// `<c/>`: no end tag follows.
  private(set) var isEmptyElement = false

  /// Forgets that no end tag follows, once it has been said.
  mutating func closeEmptyElement() { isEmptyElement = false }

  /// Reads a start tag whose name begins at `start`.
  mutating func scanStart(_ buffer: [UInt8], from start: Int, limit: Int) -> ScanResult {
    let bytes = buffer.span.bytes
    attributeCount = 0
    guard var index = Self.scanName(bytes, from: start, limit: limit, into: &name) else {
      return .needsMore
    }
    guard index > start else { return .malformed }
    while true {
      let afterBlanks = Self.skipBlanks(bytes, from: index, limit: limit)
      guard afterBlanks < limit else { return .needsMore }
      switch bytes.byte(at: afterBlanks) {
      case UInt8(ascii: ">"):
        isEmptyElement = false
        return .found(afterBlanks + 1)
      case UInt8(ascii: "/"):
        guard afterBlanks + 1 < limit else { return .needsMore }
        guard bytes.byte(at: afterBlanks + 1) == UInt8(ascii: ">") else { return .malformed }
        isEmptyElement = true
        return .found(afterBlanks + 2)
      default:
        guard afterBlanks > index else { return .malformed }
        let result = scanAttribute(bytes, from: afterBlanks, limit: limit)
        guard case .found(let next) = result else { return result }
        index = next
      }
    }
  }

  /// Reads `name="value"`.
  @inline(__always)
  private mutating func scanAttribute(
    _ bytes: RawSpan, from start: Int, limit: Int
  ) -> ScanResult {
    var attribute = XMLAttribute()
    guard var index = Self.scanName(bytes, from: start, limit: limit, into: &attribute.name) else {
      return .needsMore
    }
    guard index > start else { return .malformed }
    index = Self.skipBlanks(bytes, from: index, limit: limit)
    guard index < limit else { return .needsMore }
    guard bytes.byte(at: index) == UInt8(ascii: "=") else { return .malformed }
    index = Self.skipBlanks(bytes, from: index + 1, limit: limit)
    guard index < limit else { return .needsMore }
    let quote = bytes.byte(at: index)
    guard quote == Byte.quote || quote == Byte.apostrophe else { return .malformed }
    let first = index + 1
    index = first
    var hasReference = false
    while index < limit {
      let byte = bytes.byte(at: index)
      if byte == quote {
        attribute.value = first..<index
        if hasReference, !Self.referencesExist(bytes, first..<index) { return .malformed }
        return add(attribute) ? .found(index + 1) : .malformed
      }
      if byte == UInt8(ascii: "<") { return .malformed }
      if byte == UInt8(ascii: "&") { hasReference = true }
      index += 1
    }
    return .needsMore
  }

  private static func referencesExist(_ bytes: RawSpan, _ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      bytes.byte(at: index) != UInt8(ascii: "&")
        || XMLReference(bytes, from: index, limit: range.upperBound) != nil
    }
  }

  /// Returns false if the tag has the attribute already, or too many.
  @inline(__always)
  private mutating func add(_ attribute: XMLAttribute) -> Bool {
    for index in 0..<attributeCount where attributes[index].name.full == attribute.name.full {
      return false
    }
    guard attributeCount < Self.mostAttributes else { return false }
    if attributeCount < attributes.count {
      attributes[attributeCount] = attribute
    } else {
      attributes.append(attribute)
    }
    attributeCount += 1
    return true
  }

  /// Reads an end tag whose name begins at `start`.
  mutating func scanEnd(_ buffer: [UInt8], from start: Int, limit: Int) -> ScanResult {
    let bytes = buffer.span.bytes
    guard var index = Self.scanName(bytes, from: start, limit: limit, into: &name) else {
      return .needsMore
    }
    guard index > start else { return .malformed }
    index = Self.skipBlanks(bytes, from: index, limit: limit)
    guard index < limit else { return .needsMore }
    return bytes.byte(at: index) == UInt8(ascii: ">") ? .found(index + 1) : .malformed
  }

  /// The index after a name, `start` if there is none; nil if it may go on after the limit.
  @inline(__always)
  private static func scanName(
    _ bytes: RawSpan, from start: Int, limit: Int, into name: inout XMLName
  ) -> Int? {
    name = XMLName()
    var index = start
    while index < limit {
      let byte = bytes.byte(at: index)
      guard isNameByte(byte) else {
        let isCut = index > start && bytes.byte(at: index - 1) == UInt8(ascii: ":")
        return isCut || (index > start && !isNameStart(bytes.byte(at: start))) ? start : index
      }
      name.add(byte)
      index += 1
    }
    return nil
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 26 || byte &- UInt8(ascii: "0") <= 10  // digits and the colon
      || byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  @inline(__always)
  static func isNameStart(_ byte: UInt8) -> Bool {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 26 || byte >= 0x80 || byte == UInt8(ascii: "_")
  }

  @inline(__always)
  private static func skipBlanks(_ bytes: RawSpan, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, isXMLBlank(bytes.byte(at: index)) { index += 1 }
    return index
  }
}

/// What XML takes for a blank.
@inline(__always)
func isXMLBlank(_ byte: UInt8) -> Bool {
  byte == Byte.blank || byte == Byte.lineFeed || byte == Byte.carriageReturn || byte == Byte.tab
}
