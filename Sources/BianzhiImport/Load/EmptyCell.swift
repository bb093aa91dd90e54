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
    for index in cells.indices where cells[index].kind == .error {
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
    for index in indices {
      switch self[index] {
      case 0x3F: return true
      case 0xEF where index + 2 < count:
        let rest = (self[index + 1], self[index + 2])
        if rest == (0xBF, 0xBD) || rest == (0xBC, 0x9F) { return true }
      default: continue
      }
    }
    return false
  }
}
