/// Reads what a record holds where it may go on in continuation records.
///
/// A text that is cut starts its next part with a byte that says anew whether its characters
/// take one byte or two. Every other value goes on as if there were no cut.
struct SplitText {
  private let parts: [Range<Int>]
  private var part = 0
  private var index: Int
  private var end: Int

  init(_ parts: [Range<Int>]) {
    self.parts = parts
    (index, end) = parts.first.map { ($0.lowerBound, $0.upperBound) } ?? (0, 0)
  }

  /// The body of the record at `position` and those of its continuations.
  init(of record: WorkbookRecord, in stream: RawSpan) {
    self.init(Self.parts(of: record, in: stream))
  }

  static func parts(of record: WorkbookRecord, in stream: RawSpan) -> [Range<Int>] {
    var parts = [record.body]
    var position = record.body.upperBound
    while let next = WorkbookRecord(at: position, in: stream),
      next.type == WorkbookRecord.continuation
    {
      parts.append(next.body)
      position = next.body.upperBound
    }
    return parts
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { index == end && parts.dropFirst(part + 1).allSatisfy(\.isEmpty) }

  /// Goes on to the next part; returns false after the last one.
  private mutating func turn() -> Bool {
    guard part + 1 < parts.count else { return false }
    part += 1
    (index, end) = (parts[part].lowerBound, parts[part].upperBound)
    return true
  }

  /// The next byte; nil at the end.
  mutating func byte(_ stream: RawSpan) -> Int? {
    while index == end {
      guard turn() else { return nil }
    }
    index += 1
    return Int(stream.byte(at: index - 1))
  }

  /// The next `count` bytes as a number; nil at the end.
  mutating func number(_ count: Int, _ stream: RawSpan) -> Int? {
    var value = 0
    for shift in 0..<count {
      guard let byte = byte(stream) else { return nil }
      value |= byte << (8 * shift)
    }
    return value
  }

  /// Passes over bytes; returns false if there are not so many.
  mutating func skip(_ count: Int) -> Bool {
    var left = count
    while left > end - index {
      left -= end - index
      guard turn() else { return false }
    }
    index += left
    return true
  }

  /// Appends the next bytes as they are.
  mutating func copy(_ count: Int, _ stream: RawSpan, to bytes: inout [UInt8]) -> Bool {
    for _ in 0..<count {
      guard let byte = byte(stream) else { return false }
      bytes.append(UInt8(byte))
    }
    return true
  }

  /// Appends the text that comes next, whose length is said in two bytes or one, in UTF-8.
  ///
  /// - Returns: false if it is cut off; a part of it may then have been appended.
  mutating func appendText(
    lengthBytes: Int = 2, _ stream: RawSpan, to bytes: inout [UInt8]
  ) -> Bool {
    guard let count = number(lengthBytes, stream), let flags = byte(stream) else { return false }
    var extra = 0
    if flags & 8 != 0 {  // fonts of single characters
      guard let runs = number(2, stream) else { return false }
      extra = 4 * runs
    }
    if flags & 4 != 0 {  // how to pronounce it
      guard let phonetic = number(4, stream) else { return false }
      extra += phonetic
    }
    return appendCharacters(count, isWide: flags & 1 != 0, stream, to: &bytes) && skip(extra)
  }

  private mutating func appendCharacters(
    _ count: Int, isWide: Bool, _ stream: RawSpan, to bytes: inout [UInt8]
  ) -> Bool {
    var (left, isWide) = (count, isWide)
    var decoder = UnitDecoder()
    while left > 0 {
      if index == end {
        guard turn() else { return false }
        guard index < end else { continue }
        isWide = stream.byte(at: index) & 1 != 0
        index += 1
        continue
      }
      let units = min(left, isWide ? (end - index) / 2 : end - index)
      guard units > 0 else { return false }  // cut within a character
      if isWide {
        decoder.append(stream, from: index, units: units, to: &bytes)
        index += 2 * units
      } else {
        for place in index..<index + units {
          decoder.append(UInt32(stream.byte(at: place)), to: &bytes)
        }
        index += units
      }
      left -= units
    }
    decoder.finish(&bytes)
    return true
  }
}

/// Turns UTF-16 into UTF-8, a unit at a time. Half a pair alone becomes U+FFFD.
struct UnitDecoder {
  /// The first half of a pair; 0 if none waits.
  private var high: UInt32 = 0

  mutating func append(
    _ stream: RawSpan, from start: Int, units: Int, to bytes: inout [UInt8]
  ) {
    for unit in 0..<units {
      append(UInt32(truncatingIfNeeded: stream.number16(at: start + 2 * unit)), to: &bytes)
    }
  }

  @inline(__always)
  mutating func append(_ unit: UInt32, to bytes: inout [UInt8]) {
    if unit < 0x80, high == 0 {
      bytes.append(UInt8(truncatingIfNeeded: unit))
    } else {
      appendOther(unit, to: &bytes)
    }
  }

  private mutating func appendOther(_ unit: UInt32, to bytes: inout [UInt8]) {
    if high != 0 {
      let first = high
      high = 0
      if unit & 0xFC00 == 0xDC00 {
        let scalar = 0x1_0000 + (first & 0x3FF) << 10 + unit & 0x3FF
        bytes.append(UInt8(0xF0 | scalar >> 18))
        bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
        bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | scalar & 0x3F))
        return
      }
      append(scalar: 0xFFFD, to: &bytes)
    }
    switch unit & 0xFC00 {
    case 0xD800: high = unit
    case 0xDC00: append(scalar: 0xFFFD, to: &bytes)
    default: append(scalar: unit, to: &bytes)
    }
  }

  private func append(scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// Appends what still waits for its second half.
  mutating func finish(_ bytes: inout [UInt8]) {
    guard high != 0 else { return }
    high = 0
    append(scalar: 0xFFFD, to: &bytes)
  }
}
