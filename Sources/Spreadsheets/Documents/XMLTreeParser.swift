/// Cuts a document that is known to be XML.
struct XMLTreeParser {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func whole() -> XMLTree {
    var open = [XMLTree(raw: "")]
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        open[open.count - 1].children.append(XMLTree(raw: text(start, place)))
        continue
      }
      if let end = special() {
        open[open.count - 1].children.append(XMLTree(raw: text(place, end)))
        place = end
        continue
      }
      let end = tagEnd()
      let tag = text(place + 1, end)
      place = end + 1
      if tag.hasPrefix("/") {
        if open.count > 1 { open.removeLast() }
      } else if tag.hasSuffix("/") {
        open[open.count - 1].children.append(XMLTree(tag: String(tag.dropLast())))
      } else {
        let element = XMLTree(tag: tag)
        open[open.count - 1].children.append(element)
        open.append(element)
      }
    }
    return open[0]
  }

  /// The end of a comment, a declaration or a stretch of plain characters; nil for a tag.
  private func special() -> Int? {
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")]
    where bytes[place...].starts(with: start.utf8) {
      let wanted = Array(end.utf8)
      var index = place
      while index < bytes.count, !bytes[index...].starts(with: wanted) { index += 1 }
      return min(bytes.count, index + wanted.count)
    }
    return nil
  }

  /// Where a tag ends, past the quotes of its attributes.
  private func tagEnd() -> Int {
    var (index, quote): (Int, UInt8) = (place + 1, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
      index += 1
    }
    return index
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
  }
}
