/// Cuts a large part of a workbook into tags and texts, strictly and without copying.
///
/// A worksheet is a hundred megabytes of small tags, for which expat's calls back cost more than
/// unpacking. This scanner knows what such parts hold: elements, attributes, texts, CDATA, comments
/// and processing instructions, in UTF-8. It refuses document types, and so all entities but the
/// five that XML has. Prefixes are cut off, not looked up.
struct XMLScanner {
  enum Token {
    case start
    case end
    case text
    /// The end of the part.
    case finish
  }

  private static let blockSize = 1 << 17

  let part: PartStream
  /// What ``tag`` and ``text`` point into, until the next token.
  private(set) var buffer: [UInt8]
  /// The last tag; attributes only of a start tag.
  private(set) var tag = XMLTag()
  /// The last text, as it stands in the file.
  var text = 0..<0
  /// Whether the last text was CDATA, in which an ampersand means itself.
  var isLiteral = false

  /// The next byte to read.
  var position = 0
  /// The end of the whole characters in the buffer.
  private(set) var limit = 0
  /// The end of all bytes in the buffer.
  private var filled = 0
  /// The names of the open elements, from the root.
  private(set) var open: [UInt64] = []
  private(set) var hadRoot = false

  init(_ part: PartStream) {
    self.part = part
    buffer = [UInt8](repeating: 0, count: Self.blockSize + UTF8Check.padding)
  }

  /// How many elements are open: the one that just started is one of them, one that ended is not.
  var depth: Int { open.count }

  mutating func next() throws(ReadError) -> Token {
    if tag.isEmptyElement {
      tag.closeEmptyElement()
      open.removeLast()
      return .end
    }
    while true {
      guard position < limit else {
        guard try refill() else { return try finish() }
        continue
      }
      let token =
        buffer[position] == UInt8(ascii: "<") ? try scanMarkup() : try scanText()
      if let token { return token }
    }
  }

  /// Takes the rest of a `c` element that just started in one step, if it is written the usual way.
  ///
  /// - Parameters:
  ///   - opening: what stands before its text, as ``PlainMark``.
  ///   - closing: what stands behind its text, up to the end of the element.
  /// - Returns: false if it is not, and then nothing was taken; else ``text`` is its text.
  @inline(__always)
  mutating func takePlain(_ opening: PlainMark, _ closing: PlainMark) -> Bool {
    guard let place = plainText(opening, closing) else { return false }
    (text, isLiteral) = (place, false)
    open.removeLast()
    position = place.upperBound + closing.count
    return true
  }

  @inline(__always)
  private func plainText(_ opening: PlainMark, _ closing: PlainMark) -> Range<Int>? {
    guard !tag.isEmptyElement, !tag.name.hasPrefix else { return nil }
    let bytes = buffer.span.bytes
    guard opening.stands(in: bytes, at: position, limit: limit) else { return nil }
    let start = position + opening.count
    let end = XMLText.firstTag(in: bytes, from: start, limit: limit)
    return closing.stands(in: bytes, at: end, limit: limit) ? start..<end : nil
  }

  /// Passes over the rest of the element that just started, with its end.
  mutating func skip() throws(ReadError) {
    let outer = depth - 1
    while depth > outer { _ = try next() }
  }

  /// Unpacks the rest without reading it, which compares the part's check sum.
  mutating func drain() throws(ReadError) {
    while try part.read(into: &buffer, from: 0, to: Self.blockSize) > 0 {}
    (position, limit, filled) = (0, 0, 0)
  }

  private func finish() throws(ReadError) -> Token {
    guard hadRoot, open.isEmpty else { throw part.damaged(.badXML) }
    return .finish
  }

  /// Moves what is not used up to the front and unpacks more behind it; false at the end of the part.
  private mutating func refill() throws(ReadError) -> Bool {
    let isStart = part.bytesUnpacked == 0
    buffer.moveDown(position..<filled, to: 0)
    (filled, limit, position) = (filled - position, limit - position, 0)
    if filled == buffer.count - UTF8Check.padding {
      guard filled < ReadLimit.tagBytes.most else { throw part.over(.tagBytes) }
      buffer += [UInt8](repeating: 0, count: filled)
    }
    let end = buffer.count - UTF8Check.padding
    let count = try part.read(into: &buffer, from: filled, to: end)
    guard count > 0 else {
      guard filled == limit else { throw part.damaged(.badXML) }
      return false
    }
    filled += count
    if isStart, buffer[..<filled].starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let checked = max(limit, position)
    limit =
      checked
      + UTF8Check.validPrefix(
        of: buffer.span.bytes.extracting(checked...), limit: filled - checked)
    guard limit == filled || UTF8Check.isCut(buffer.span.bytes, at: limit, limit: filled),
      !XMLText.hasControl(buffer.span.bytes, in: checked..<limit)
    else { throw part.damaged(.badXML) }
    return true
  }

  /// Reads on when a token does not end in the buffer.
  mutating func readOn() throws(ReadError) {
    guard try refill() else { throw part.damaged(.badXML) }
  }

  private mutating func scanText() throws(ReadError) -> Token? {
    let end = XMLText.firstTag(in: buffer.span.bytes, from: position, limit: limit)
    if open.isEmpty {
      guard buffer[position..<end].allSatisfy(isXMLBlank) else { throw part.damaged(.badXML) }
      position = end
      return nil
    }
    guard end < limit else {
      try readOn()
      return nil
    }
    (text, isLiteral) = (position..<end, false)
    position = end
    return .text
  }

  /// Reads what begins with `<`; nil for what means nothing, and when more had to be read.
  private mutating func scanMarkup() throws(ReadError) -> Token? {
    guard position + 1 < limit else {
      try readOn()
      return nil
    }
    switch buffer[position + 1] {
    case UInt8(ascii: "/"):
      let result = tag.scanEnd(buffer, from: position + 2, limit: limit)
      guard let next = try taken(result) else { return nil }
      guard open.last == tag.name.full else { throw part.damaged(.badXML) }
      open.removeLast()
      position = next
      return .end
    case UInt8(ascii: "!"): return try scanDeclaration()
    case UInt8(ascii: "?"):
      try scanInstruction()
      return nil
    default:
      let result = tag.scanStart(buffer, from: position + 1, limit: limit)
      guard let next = try taken(result) else { return nil }
      guard !open.isEmpty || !hadRoot else { throw part.damaged(.badXML) }
      guard open.count < ReadLimit.depth.most else { throw part.over(.depth) }
      hadRoot = true
      open.append(tag.name.full)
      position = next
      return .start
    }
  }

  /// The index after what was found; nil when more had to be read.
  @inline(__always)
  private mutating func taken(_ result: ScanResult) throws(ReadError) -> Int? {
    switch result {
    case .found(let next): return next
    case .needsMore:
      try readOn()
      return nil
    case .malformed: throw part.damaged(.badXML)
    }
  }
}
