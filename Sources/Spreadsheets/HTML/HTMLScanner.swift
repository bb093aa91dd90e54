/// Cuts a web page into tags and text, as forgiving as a browser.
struct HTMLScanner {
  /// What a tag means to a reader of tables.
  enum Tag {
    case table, row, cell, caption, column, lineBreak, style
    /// Starts a new line, such as a paragraph.
    case block
    case other
  }

  enum Token {
    case text(Range<Int>)
    case start(Tag, attributes: Range<Int>)
    case end(Tag)
    /// A tag, a comment or a script that goes on after the end of the page.
    case cut
  }

  /// In UTF-8.
  let text: [UInt8]
  private(set) var position = 0

  init(_ text: [UInt8]) { self.text = text }

  /// Nil at the end.
  mutating func next() -> Token? {
    while position < text.count {
      guard text[position] == Self.opening else { return .text(run()) }
      let follows = position + 1 < text.count ? text[position + 1] : 0
      switch follows {
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard skipRemark() else { return .cut }
      case UInt8(ascii: "/") where isLetter(at: position + 2):
        return tag(from: position + 2, isEnd: true)
      default:
        guard isLetter(at: position + 1) else { return .text(run()) }
        return tag(from: position + 1, isEnd: false)
      }
    }
    return nil
  }

  private static let opening = UInt8(ascii: "<")
  private static let closing = UInt8(ascii: ">")

  private func isLetter(at index: Int) -> Bool {
    index < text.count && (0x61...0x7A).contains(text[index] | 0x20)
  }

  /// Text up to the next `<`; at least one byte.
  private mutating func run() -> Range<Int> {
    let start = position
    position += 1
    while position < text.count, text[position] != Self.opening { position += 1 }
    return start..<position
  }

  /// Passes over a comment, a declaration or an instruction; returns false if it has no end.
  private mutating func skipRemark() -> Bool {
    guard text[position...].starts(with: "<!--".utf8) else {
      guard let end = text[position...].firstIndex(of: Self.closing) else { return false }
      position = end + 1
      return true
    }
    position += 4
    while let end = text[position...].firstIndex(of: Self.closing) {
      defer { position = end + 1 }
      if text[..<end].suffix(2).elementsEqual("--".utf8) { return true }
    }
    return false
  }

  private mutating func tag(from start: Int, isEnd: Bool) -> Token {
    var index = start
    while index < text.count, Self.isNameByte(text[index]) { index += 1 }
    let name = start..<index
    var quote: UInt8 = 0
    var before: UInt8 = 0  // the last byte that is no blank
    while index < text.count, quote != 0 || text[index] != Self.closing {
      let byte = text[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if before == UInt8(ascii: "="), byte == Byte.quote || byte == Byte.apostrophe {
        quote = byte
      }
      if byte > Byte.blank { before = byte }
      index += 1
    }
    guard index < text.count else { return .cut }
    position = index + 1
    let attributes = name.upperBound..<index
    let word = String(decoding: text[name].prefix(12), as: UTF8.self).lowercased()
    if !isEnd, word == "script" {
      return rawText(until: word) == nil ? .cut : .start(.other, attributes: attributes)
    }
    let tag = Self.tag(named: word)
    return isEnd ? .end(tag) : .start(tag, attributes: attributes)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte > Byte.blank && byte != closing && byte != UInt8(ascii: "/")
  }

  private static func tag(named name: String) -> Tag {
    switch name {
    case "table": .table
    case "tr": .row
    case "td", "th": .cell
    case "caption": .caption
    case "col": .column
    case "br": .lineBreak
    case "style": .style
    case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre": .block
    default: .other
    }
  }

  /// What stands before the end tag of a script or style sheet, which is passed over; nil if there is none.
  mutating func rawText(until name: String) -> Range<Int>? {
    let start = position
    let wanted = Array("</\(name)".utf8)
    while let index = text[position...].firstIndex(of: Self.opening) {
      position = index + 1
      guard text[index...].prefix(wanted.count).map(Self.lowercase) == wanted else { continue }
      guard let end = text[index...].firstIndex(of: Self.closing) else { return nil }
      position = end + 1
      return start..<index
    }
    return nil
  }

  static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
