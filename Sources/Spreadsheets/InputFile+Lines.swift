extension InputFile {
  /// Whether a line feed stands anywhere in the file.
  func hasLineFeed(encoding: TextEncoding) throws(ReadError) -> Bool {
    try count(Byte.lineFeed, encoding: encoding, before: .max, stopAt: 1) > 0
  }

  /// The line a byte is on. Only a file without any line feed has lines that end in carriage returns.
  func place(of offset: Int, encoding: TextEncoding) throws(ReadError) -> BytePlace {
    let end =
      try hasLineFeed(encoding: encoding) ? Byte.lineFeed : Byte.carriageReturn
    let ends = try count(end, encoding: encoding, before: offset, stopAt: .max)
    return BytePlace(line: ends + 1, offset: offset)
  }

  /// How often a character stands before `offset`; counting stops at `most`.
  private func count(
    _ character: UInt8, encoding: TextEncoding, before offset: Int, stopAt most: Int
  ) throws(ReadError) -> Int {
    let unit = encoding.unitSize
    let low = encoding == .utf16BE ? 1 : 0  // where in a unit the character itself stands
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var (found, position) = (0, 0)
    while found < most, position < offset {
      var filled = 0
      while filled < unit {
        let more = try read(
          into: &buffer, from: filled, to: buffer.count, offset: position + filled)
        guard more > 0 else { return found }
        filled += more
      }
      let whole = min(filled - filled % unit, offset - position)
      for index in stride(from: 0, to: whole - unit + 1, by: unit)
      where buffer[index + low] == character && (unit == 1 || buffer[index + 1 - low] == 0) {
        found += 1
      }
      position += filled - filled % unit
    }
    return min(found, most)
  }
}
