import BianzhiCore
import Spreadsheets

/// The number that a list prints before a unit's name: 1.江县水利局, （二）江县林业局, 三、江县农业局.
enum ListNumber {
  /// How many bytes stand before the name; nil where no number does, or where what it heads is a group of units.
  static func length(in text: String) -> Int? {
    guard let mark = text.prefixMatch(of: pattern) else { return nil }
    let name = String(text[mark.range.upperBound...])
    guard SheetOrgan.looksLikeOrgan(name), !GroupWord.matches(name), UnitWord.read(name) != .unit
    else { return nil }
    return text[..<mark.range.upperBound].utf8.count
  }

  // A pattern is read anew wherever it stands, so it is read once. It is only read from, by any thread.
  nonisolated(unsafe) private static let pattern =
    #/([（(][0-9０-９一二三四五六七八九十]{1,3}[）)]|[0-9０-９一二三四五六七八九十]{1,3}[、.．:：）)])[、.．\s]*/#

  /// Whether a cell may begin so, by its first character: nearly no name does.
  @inline(__always)
  static func mayBegin(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 6, let first = bytes.first else { return false }
    if first < 0x80 { return first == 0x28 || (0x30...0x39).contains(first) }
    return starts.contains(UInt32(first) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2]))
  }

  private static let starts = Set(
    "（０１２３４５６７８９一二三四五六七八九十".map { letter in
      String(letter).utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    })
}

extension RawRow {
  /// Leaves out the number before a unit's name. A row alone keeps it: it heads the rows below it, and the number says how
  /// high it stands.
  mutating func dropListNumber(in column: Int, besides sequence: Int) {
    guard cells.indices.contains(column) else { return }
    let length = withCells { cells -> Int? in
      guard ListNumber.mayBegin(cells.bytes(column)),
        (0..<cells.count).contains(where: {
          $0 != column && $0 != sequence && !cells.bytes($0).isEmpty
        })
      else { return nil }
      return ListNumber.length(in: cells.string(column))
    }
    if let length { cells[column].start += Int32(length) }
  }
}
