extension TextEncoding {
  /// Bytes read at a time.
  private static let blockSize = 1 << 20
  /// Bytes in which a zero byte means UTF-16 without a mark, or no text at all.
  private static let headSize = 4096

  /// Tells the encoding from every byte of the file, or checks every byte against the one given.
  ///
  /// The order: byte order mark; a zero byte near the start (the caller must say); UTF-8; GB18030.
  /// No guessing: each reading must hold for the whole file, for a late first Chinese character
  /// is common, and half a file read wrongly is worse than a file refused.
  static func detect(in file: InputFile, given: TextEncoding?) throws(ReadError) -> TextEncoding {
    let head = try file.head(headSize)
    let mark = marked(by: head)
    if let encoding = try given?.agreed(with: mark, in: file) ?? mark {
      try encoding.check(file)
      return encoding
    }
    if let zero = head.firstIndex(of: 0) {
      throw .encodingNeeded(file: file.name, offset: zero)
    }
    guard let utf8 = try badUTF8(in: file) else { return .utf8 }
    do {
      try gb18030.check(file)
      return .gb18030
    } catch .badByte(_, _, let place) {
      throw .unknownEncoding(file: file.name, utf8: utf8, gb18030: place)
    }
  }

  /// The encoding given, if the file's mark does not belong to another.
  private func agreed(
    with mark: TextEncoding?, in file: InputFile
  ) throws(ReadError) -> TextEncoding {
    guard let mark else { return self }
    guard mark == self || (mark.isUTF8 && isUTF8) else {
      throw .otherByteOrderMark(file: file.name, given: self, found: mark)
    }
    return mark
  }

  /// Reads the whole file and throws at the first byte that does not fit.
  private func check(_ file: InputFile) throws(ReadError) {
    if isUTF8 {
      guard let place = try Self.badUTF8(in: file) else { return }
      throw .badByte(file: file.name, encoding: self, place: place)
    }
    var source = try TextSource(file, encoding: self)
    var scratch = [UInt8](repeating: 0, count: Self.blockSize)
    while try source.fill(&scratch, from: 0, to: Self.blockSize) > 0 {}
  }

  /// The first byte that cannot be UTF-8.
  private static func badUTF8(in file: InputFile) throws(ReadError) -> BytePlace? {
    var buffer = [UInt8](repeating: 0, count: blockSize + UTF8Check.padding)
    var offset = 0  // in the file, of the first byte in the buffer
    var kept = 0  // bytes of a sequence cut off by the end of the last block
    while true {
      let count = try file.read(into: &buffer, from: kept, to: blockSize, offset: offset + kept)
      let limit = kept + count
      let end = UTF8Check.validPrefix(of: buffer.span.bytes, limit: limit)
      let isCut = end < limit && UTF8Check.isCut(buffer.span.bytes, at: end, limit: limit)
      if end < limit, !isCut || count == 0 {
        return try file.place(of: offset + end, encoding: .utf8)
      }
      guard count > 0 else { return nil }
      buffer.moveDown(end..<limit, to: 0)
      (offset, kept) = (offset + end, limit - end)
    }
  }
}
