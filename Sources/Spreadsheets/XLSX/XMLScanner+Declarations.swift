extension XMLScanner {
  /// A comment, CDATA or a document type.
  mutating func scanDeclaration() throws(ReadError) -> Token? {
    if startsHere("<!--") {
      guard let end = try end(of: "--", from: position + 4) else { return nil }
      guard end < limit else {
        try readOn()
        return nil
      }
      guard buffer[end] == UInt8(ascii: ">") else { throw part.damaged(.badXML) }
      position = end + 1
      return nil
    }
    if startsHere("<![CDATA[") {
      guard !open.isEmpty else { throw part.damaged(.badXML) }
      let start = position + 9
      guard let end = try end(of: "]]>", from: start) else { return nil }
      (text, isLiteral) = (start..<end - 3, true)
      position = end
      return .text
    }
    if startsHere("<!DOCTYPE") { throw part.damaged(.declaresEntities) }
    guard limit - position < 9 else { throw part.damaged(.badXML) }
    try readOn()
    return nil
  }

  /// `<?…?>`; the one at the front may name the encoding, which must be the one that is read here.
  mutating func scanInstruction() throws(ReadError) {
    guard let end = try end(of: "?>", from: position + 2) else { return }
    guard XMLTag.isNameStart(buffer[position + 2]) else { throw part.damaged(.badXML) }
    if !hadRoot, startsHere("<?xml ") {
      let words = String(decoding: buffer[position..<end], as: UTF8.self).lowercased()
      guard !words.contains("encoding") || words.contains("utf-8") || words.contains("us-ascii")
      else { throw part.damaged(.badXML) }
    }
    position = end
  }

  private func startsHere(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes in
      position + bytes.count <= limit
        && buffer[position..<position + bytes.count].elementsEqual(bytes)
    }
  }

  /// The index after the next `mark`; nil when more had to be read to find it.
  private mutating func end(of mark: StaticString, from start: Int) throws(ReadError) -> Int? {
    let bytes = Array(mark.description.utf8)
    var index = start
    while index + bytes.count <= limit {
      if buffer[index] == bytes[0], buffer[index..<index + bytes.count].elementsEqual(bytes) {
        return index + bytes.count
      }
      index += 1
    }
    try readOn()
    return nil
  }
}
