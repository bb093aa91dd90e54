import Glibc

/// Finds the merged cells of a sheet, which stand behind its rows, without reading the rows.
enum MergeSearch {
  private static let mark = Array("mergeCell".utf8)
  private static let letterPlace = 3
  private static let name = XMLName("mergeCell")
  private static let reference = XMLName("ref").tail
  private static let blockSize = 1 << 17
  /// The longest tag that is looked at.
  private static let longestTag = 1 << 12
  /// How far before the name its tag may begin.
  private static let longestPrefix = 64

  /// Unpacks the whole part, so its check sum is known to be right as well.
  static func merges(in part: PartStream) throws(ReadError) -> [MergedRange] {
    var found: [MergedRange] = []
    var buffer = [UInt8](repeating: 0, count: blockSize)
    var filled = 0
    while true {
      let count = try part.read(into: &buffer, from: filled, to: blockSize)
      guard count > 0 else { return found }
      filled += count
      var next = 0
      while let place = place(in: buffer, from: next, to: filled) {
        guard let end = buffer[place..<filled].firstIndex(of: UInt8(ascii: ">")) else {
          next = max(next, place - longestPrefix)
          break
        }
        if let range = try range(in: buffer, place..<end + 1, of: part) { found.append(range) }
        next = end + 1
      }
      guard found.count <= ReadLimit.merges.most else { throw part.over(.merges) }
      // What may be the start of a tag that was cut is kept.
      let tail = max(next, filled - longestTag)
      buffer.moveDown(tail..<filled, to: 0)
      filled -= tail
    }
  }

  /// The start of the next name. Its `g` is what rows have fewest of.
  private static func place(in buffer: [UInt8], from start: Int, to end: Int) -> Int? {
    buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      var index = start + letterPlace
      while index < end, let found = memchr(base + index, Int32(UInt8(ascii: "g")), end - index) {
        index = UnsafeRawPointer(found) - base
        let first = index - letterPlace
        if first + mark.count <= end, bytes[first..<first + mark.count].elementsEqual(mark) {
          return first
        }
        index += 1
      }
      return nil
    }
  }

  /// The range that a tag names, if it is one: `<x:mergeCell ref="A1:B2"/>`.
  private static func range(
    in buffer: [UInt8], _ place: Range<Int>, of part: PartStream
  ) throws(ReadError) -> MergedRange? {
    let earliest = max(0, place.lowerBound - longestPrefix)
    guard let start = buffer[earliest..<place.lowerBound].lastIndex(of: UInt8(ascii: "<")) else {
      return nil
    }
    var tag = XMLTag()
    let result = tag.scanStart(buffer, from: start + 1, limit: place.upperBound)
    guard case .found = result, tag.name.matches(name) else { return nil }
    for attribute in tag.attributes[..<tag.attributeCount]
    where attribute.name.tail == reference {
      if let range = MergedRange(buffer.span.bytes, attribute.value) { return range }
      if !buffer[attribute.value].contains(UInt8(ascii: ":")) { return nil }
      throw part.damaged(.badCell)
    }
    return nil
  }
}
