/// The attributes of one tag.
struct HTMLAttributes {
  private let text: [UInt8]
  private var items: [(name: Range<Int>, value: Range<Int>)] = []

  /// - Parameter range: what stands between the name of the tag and its `>`.
  init(_ range: Range<Int>, in text: [UInt8]) {
    self.text = text
    var index = range.lowerBound
    while true {
      index = skip(from: index, to: range.upperBound) { $0 <= Byte.blank || $0 == Self.slash }
      guard index < range.upperBound else { return }
      let name = index
      index = skip(from: index + 1, to: range.upperBound) {
        $0 > Byte.blank && $0 != Self.equals && $0 != Self.slash
      }
      let nameEnd = index
      let sign = skip(from: index, to: range.upperBound) { $0 <= Byte.blank }
      guard sign < range.upperBound, text[sign] == Self.equals else {
        items.append((name..<nameEnd, nameEnd..<nameEnd))
        continue
      }
      var start = skip(from: sign + 1, to: range.upperBound) { $0 <= Byte.blank }
      let first = start < range.upperBound ? text[start] : 0
      let isQuoted = first == Byte.quote || first == Byte.apostrophe
      if isQuoted { start += 1 }
      index = skip(from: start, to: range.upperBound) {
        isQuoted ? $0 != first : $0 > Byte.blank
      }
      items.append((name..<nameEnd, start..<index))
      if isQuoted, index < range.upperBound { index += 1 }
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let equals = UInt8(ascii: "=")

  private func skip(from start: Int, to end: Int, while holds: (UInt8) -> Bool) -> Int {
    var index = start
    while index < end, holds(text[index]) { index += 1 }
    return index
  }

  /// The value of an attribute, entities resolved; empty if it has none, nil if there is no such attribute.
  ///
  /// - Parameter name: in lower case.
  subscript(name: StaticString) -> String? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    let item = items.first { item in
      item.name.count == wanted.count
        && text[item.name].lazy.map(HTMLScanner.lowercase).elementsEqual(wanted)
    }
    guard let value = item?.value else { return nil }
    var bytes: [UInt8] = []
    var index = value.lowerBound
    while index < value.upperBound {
      if let length = HTMLEntity.append(text, index..<value.upperBound, to: &bytes) {
        index += length
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
