import BianzhiCore

/// A small table of numbers below a list of people whose header stands above its lines: 编制数 | 实有数 | 缺编 over 3 | 2 | 1,
/// or 编制类型 | 编制数 | 实有数 over 行政编制 | 3 | 2.
struct CountTable {
  /// The rows at hand are lines of such a table.
  private var isOpen = false

  /// Whether a row without an identity number is the header of such a table, or a line of the one above it. It is to be asked
  /// of row after row.
  mutating func takes(_ cells: CellReader) -> Bool {
    if isOpen, isLine(cells) { return true }
    isOpen = isHeader(cells)
    return isOpen
  }

  /// A person's row stands between: no such table goes on.
  mutating func close() { isOpen = false }

  /// Words alone, two of which at least say what is counted, or of which kinds of quotas.
  private func isHeader(_ cells: CellReader) -> Bool {
    var (measures, kinds): (Set<String>, Set<String>) = ([], [])
    for column in 0..<cells.count {
      let bytes = cells.bytes(column)
      if bytes.isEmpty { continue }
      // Every word for a number has two characters, and nearly every row holds something longer or a digit.
      guard bytes.count >= 6, bytes.count <= 36, bytes[0] >= 0xE4 else { return false }
      let word = HeaderWord.normal(cells.string(column))
      if CountBlock.isMeasure(word) {
        measures.insert(word)
      } else if CountBlock.isKind(word) {
        kinds.insert(word)
      } else if !CountBlock.labels.contains(word) {
        return false
      }
    }
    return measures.count > 1 || kinds.count > 1
  }

  /// Numbers, and in front of them what they are of: one text at most, and no person's number.
  private func isLine(_ cells: CellReader) -> Bool {
    var (numbers, words) = (0, 0)
    for column in 0..<cells.count where !cells.bytes(column).isEmpty {
      let bytes = cells.bytes(column)
      if CountBlock.isNumber(bytes) {
        numbers += 1
      } else if !CellReader.isBlankMark(bytes) {
        words += 1
      }
    }
    return numbers > 0 && words <= 1 && (words == 0 || numbers > 1)
  }
}
