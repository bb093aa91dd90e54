extension XLSXReader {
  /// Makes of the characters in the file what the cell shows; both begin at `start`.
  @inline(__always)
  mutating func finishValue(
    of cell: Cell, from start: Int, in bytes: inout [UInt8], at used: inout Int
  ) throws(ReadError) -> CellKind {
    switch cell.type {
    case .number:
      let isDate = workbook.looks[cell.style] == .date
      return finishNumber(isDate: isDate, from: start, in: &bytes, &used)
    case .sharedText:
      try copyText(of: cell, from: start, in: &bytes, &used)
      return .text
    case .formulaText, .inlineText: return .text
    case .error: return .error
    case .boolean:
      let value = String(decoding: bytes[start..<used], as: UTF8.self)
      guard value == "1" || value == "0" || value == "true" || value == "false" else {
        throw damaged(.badRecord, column: cell.column)
      }
      bytes.put(isTrue(value) ? "TRUE".utf8 : "FALSE".utf8, at: start, &used)
      return .boolean
    case .day:
      switch ISODay.read(bytes[start..<used]) {
      case .day(let text):
        bytes.put(text, at: start, &used)
        return .date
      case .impossible: return .error
      case .other: return .text
      }
    }
  }

  @inline(__always)
  private mutating func finishNumber(
    isDate: Bool, from start: Int, in bytes: inout [UInt8], _ used: inout Int
  ) -> CellKind {
    guard var number = DecimalText(bytes.span.bytes, start..<used) else {
      let isBlank = bytes[start..<used].allSatisfy(isXMLBlank)
      if isBlank { used = start }
      return .text
    }
    if !isDate {
      let given = number
      if number.roundAsShown() {
        bytes.makeRoom(start + 40)
        var span = bytes.mutableSpan
        var target = span.mutableBytes
        used = start
        number.write(to: &target, at: &used)
        return .number
      }
      number = given
    }
    let value = number.value(bytes.span.bytes)
    guard value.isFinite else { return .text }
    scratch.removeAll(keepingCapacity: true)
    var kind = CellKind.number
    if isDate {
      kind = CellNumber.appendDate(serial: value, is1904: workbook.is1904, to: &scratch)
    } else {
      CellNumber.append(value, to: &scratch)
    }
    bytes.put(scratch, at: start, &used)
    return kind
  }

  /// Puts a text of the list in the place of its number.
  @inline(__always)
  private mutating func copyText(
    of cell: Cell, from start: Int, in bytes: inout [UInt8], _ used: inout Int
  ) throws(ReadError) {
    guard let index = bytes.wholeNumber(start..<used),
      let range = try texts.range(of: index)
    else { throw damaged(.noSuchText, column: cell.column) }
    bytes.makeRoom(start + range.count)
    texts.bytes.withUnsafeBytes { source in
      bytes.withUnsafeMutableBytes { target in
        UnsafeMutableRawBufferPointer(rebasing: target[start..<start + range.count])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[range]))
      }
    }
    used = start + range.count
  }
}

extension [UInt8] {
  /// The number that at most ten decimal digits write; nil for anything else.
  ///
  /// No slice is made of the array: while one lives, writing to the array would copy it.
  @inline(__always)
  func wholeNumber(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 10 else { return nil }
    let bytes = span.bytes
    var value = 0
    for index in range {
      let digit = bytes.byte(at: index) &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// Makes the array so long that it can be written to before `end`, and a little more.
  @inline(__always)
  fileprivate mutating func makeRoom(_ end: Int) {
    if count < end + XMLText.slack { self += [UInt8](repeating: 0, count: Swift.max(count, end)) }
  }

  /// Writes `text` at `start`, where it ends what is used.
  fileprivate mutating func put(_ text: some Collection<UInt8>, at start: Int, _ used: inout Int) {
    makeRoom(start + text.count)
    used = start
    for byte in text {
      self[used] = byte
      used += 1
    }
  }
}
