extension XMLScanner {
  /// Writes the text of the element that just started into `target`, up to the element's end.
  ///
  /// - Returns: whether there is an underscore in it, as in `_x000D_`.
  @inline(__always)
  mutating func appendText(
    to target: inout [UInt8], at used: inout Int
  ) throws(ReadError) -> Bool {
    let (outer, start) = (depth - 1, used)
    var hasUnderscore = false
    while true {
      switch try next() {
      case .text:
        guard used - start <= Self.longestText else { throw part.over(.cellBytes) }
        let found = try appendTaken(to: &target, at: &used)
        hasUnderscore = hasUnderscore || found
      case .start: try skip()
      case .end: if depth == outer { return hasUnderscore }
      case .finish: throw part.damaged(.badXML)
      }
    }
  }

  /// More than any cell's text: it is refused with the place of the cell, or here.
  private static var longestText: Int { 2 * RowLimit.cellBytes }

  /// Writes ``text`` into `target`; returns whether there is an underscore in it.
  @inline(__always)
  mutating func appendTaken(
    to target: inout [UInt8], at used: inout Int
  ) throws(ReadError) -> Bool {
    let needed = used + text.count + XMLText.slack
    if target.count < needed {
      target += [UInt8](repeating: 0, count: max(target.count, needed - target.count))
    }
    var span = target.mutableSpan
    var bytes = span.mutableBytes
    let found = XMLText.append(
      buffer.span.bytes, text, isLiteral: isLiteral, to: &bytes, at: &used)
    guard let found else { throw part.damaged(.badXML) }
    return found
  }

  /// Writes ``text``, the text of a `t` without attributes, into `target`.
  @inline(__always)
  mutating func appendTakenRun(
    to target: inout [UInt8], at used: inout Int
  ) throws(ReadError) {
    let start = used
    let hasUnderscore = try appendTaken(to: &target, at: &used)
    if used > start { target.trimBlanks(from: start, to: &used) }
    if hasUnderscore { target.resolveEscapes(from: start, to: &used) }
  }

  /// Writes the text of a shared or inline string: its `t`, or those of its runs, without `rPh`.
  mutating func appendRichText(
    to target: inout [UInt8], at used: inout Int
  ) throws(ReadError) {
    let outer = depth - 1
    while true {
      switch try next() {
      case .start:
        if tag.name.matches(UInt8(ascii: "t")) {
          try appendRun(to: &target, at: &used)
        } else if !tag.name.matches(UInt8(ascii: "r")) || depth != outer + 2 {
          try skip()
        }
      case .end: if depth == outer { return }
      case .text: continue
      case .finish: throw part.damaged(.badXML)
      }
    }
  }

  /// Writes the text of a `t`. Blanks at its ends are text only if it says so.
  private mutating func appendRun(
    to target: inout [UInt8], at used: inout Int
  ) throws(ReadError) {
    let keepsBlanks = tag.attributes[..<tag.attributeCount].contains { attribute in
      attribute.name.hasPrefix && buffer[attribute.value].elementsEqual("preserve".utf8)
    }
    let start = used
    let hasUnderscore = try appendText(to: &target, at: &used)
    if !keepsBlanks, used > start { target.trimBlanks(from: start, to: &used) }
    if hasUnderscore { target.resolveEscapes(from: start, to: &used) }
  }
}

extension [UInt8] {
  /// Cuts blanks off both ends of a text.
  fileprivate mutating func trimBlanks(from start: Int, to end: inout Int) {
    while end > start, isXMLBlank(self[end - 1]) { end -= 1 }
    guard start < end, isXMLBlank(self[start]) else { return }
    var first = start
    while isXMLBlank(self[first]) { first += 1 }
    moveDown(first..<end, to: start)
    end -= first - start
  }

  /// Makes characters of `_x000D_`, in place; `_x005F_` is the underscore of what only looks like one.
  mutating func resolveEscapes(from start: Int, to end: inout Int) {
    var (source, target) = (start, start)
    while source < end {
      guard let unit = escape(at: source, end: end) else {
        self[target] = self[source]
        (source, target) = (source + 1, target + 1)
        continue
      }
      source += 7
      var scalar = Unicode.Scalar(UInt32(unit)) ?? "\u{FFFD}"
      if UTF16.isLeadSurrogate(unit), let low = escape(at: source, end: end),
        UTF16.isTrailSurrogate(low)
      {
        scalar = UTF16.decode(UTF16.EncodedScalar([unit, low]))
        source += 7
      }
      if scalar == "\0" { scalar = "\u{FFFD}" }
      for byte in UTF8.encode(scalar) ?? .init() {
        self[target] = byte
        target += 1
      }
    }
    end = target
  }

  /// The UTF-16 code unit that `_xHHHH_` means.
  private func escape(at index: Int, end: Int) -> UInt16? {
    guard index + 7 <= end, self[index] == UInt8(ascii: "_"), self[index + 1] == UInt8(ascii: "x"),
      self[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in self[index + 2..<index + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
