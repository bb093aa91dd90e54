import Glibc
import Spreadsheets

/// A cell that a program wrote a word into where there is nothing.
struct EmptyCell {
  let column: Int
  /// #N/A and the like; others are NULL, nan and the like.
  let isFormulaError: Bool
}

extension RawRow {
  /// Empties the cells that hold a formula's error (#N/A, #REF!) or a word for a missing value (NULL, nan).
  mutating func clearErrors() -> [EmptyCell] {
    var empty: [EmptyCell] = []
    for index in cells.indices {
      guard case .error = cells[index].kind else { continue }
      let text = bytes[cells[index].range]
      // A day that no calendar has is an error of a workbook too, but its text says which.
      guard let first = text.first, !(0x30...0x39).contains(first) else { continue }
      empty.append(
        EmptyCell(column: index, isFormulaError: CellWord.isFormulaError(text)))
      cells[index].end = cells[index].start
    }
    return empty
  }
}

extension UnsafeRawBufferPointer {
  /// Whether a character is the mark that stands for one lost, or a question mark, which a name never has.
  @inline(__always)
  var hasLostCharacter: Bool {
    var index = 0
    // Eight bytes at a time: nearly no name has one of the bytes.
    while index + 8 <= count {
      let word = loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let marks = word.bytes(equalTo: 0x3F) | word.bytes(equalTo: 0xEF)
      if marks != 0, (index..<index + 8).contains(where: { isLost(at: $0) }) { return true }
      index += 8
    }
    while index < count {
      if isLost(at: index) { return true }
      index += 1
    }
    return false
  }

  /// Whether a byte is in it.
  @inline(__always)
  func holds(_ byte: UInt8) -> Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, Int32(byte), count) != nil
  }

  @inline(__always)
  private func isLost(at index: Int) -> Bool {
    guard self[index] == 0xEF, index + 2 < count else { return self[index] == 0x3F }
    let rest = (self[index + 1], self[index + 2])
    return rest == (0xBF, 0xBD) || rest == (0xBC, 0x9F)
  }
}

extension UInt64 {
  /// Not zero where one of its bytes is this one.
  @inline(__always)
  fileprivate func bytes(equalTo byte: UInt8) -> UInt64 {
    let rest = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
  }
}
