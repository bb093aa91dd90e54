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
    guard holds(0x3F) || holds(0xEF) else { return false }
    return indices.contains { isLost(at: $0) }
  }

  /// Whether a byte is in it.
  @inline(__always)
  func holds(_ byte: UInt8) -> Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, Int32(byte), count) != nil
  }

  private func isLost(at index: Int) -> Bool {
    guard self[index] == 0xEF, index + 2 < count else { return self[index] == 0x3F }
    let rest = (self[index + 1], self[index + 2])
    return rest == (0xBF, 0xBD) || rest == (0xBC, 0x9F)
  }
}
