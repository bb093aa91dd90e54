/// One tag of a page, read strictly: where browsers mend what somebody wrote, each in its way, it is no tag of ours.
struct HTMLTag {
  /// In small letters.
  private(set) var name = ""
  private(set) var isEnd = false
  /// Whether it ends itself with `/>`.
  private(set) var isClosed = false
  /// In the order they stand in; names in small letters, values without entities.
  private(set) var attributes: [(name: String, value: String)] = []
  /// The place behind it.
  private(set) var end: Int

  /// - Parameter start: the place of its angle bracket.
  /// - Returns: nil where no tag stands there, or one that our pages and browsers do not write.
  init?(_ bytes: [UInt8], at start: Int) {
    end = start + 1
    isEnd = Self.take("/", bytes, &end)
    name = Self.word(bytes, &end) { Self.isLetterOrDigit($0) }.lowercased()
    guard name.first?.isLetter == true else { return nil }
    while true {
      let blanks = Self.word(bytes, &end, while: Self.isBlank)
      if Self.take(">", bytes, &end) { return }
      if Self.take("/", bytes, &end) {
        isClosed = true
        guard !isEnd, Self.take(">", bytes, &end) else { return nil }
        return
      }
      guard !blanks.isEmpty, !isEnd, let attribute = Self.attribute(bytes, &end) else { return nil }
      attributes.append(attribute)
    }
  }

  /// Nil where it has none of that name; browsers take the first of several.
  func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  private static func attribute(
    _ bytes: [UInt8], _ place: inout Int
  ) -> (name: String, value: String)? {
    let name = word(bytes, &place) { !isBlank($0) && !"\"'<>/=".utf8.contains($0) }.lowercased()
    guard !name.isEmpty else { return nil }
    guard take("=", bytes, &place) else { return (name, "") }
    for quote: StaticString in ["\"", "'"] where take(quote, bytes, &place) {
      let value = word(bytes, &place) { $0 != quote.utf8Start.pointee }
      guard take(quote, bytes, &place) else { return nil }
      return (name, HTMLWords.plain(value))
    }
    let value = word(bytes, &place) { !isBlank($0) && !"\"'<=>`".utf8.contains($0) }
    return value.isEmpty ? nil : (name, HTMLWords.plain(value))
  }

  private static func take(_ sign: StaticString, _ bytes: [UInt8], _ place: inout Int) -> Bool {
    guard place < bytes.count, bytes[place] == sign.utf8Start.pointee else { return false }
    place += 1
    return true
  }

  private static func word(
    _ bytes: [UInt8], _ place: inout Int, while holds: (UInt8) -> Bool
  ) -> String {
    let start = place
    while place < bytes.count, holds(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
