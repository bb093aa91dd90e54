import BianzhiCore
import Spreadsheets

/// The number that a list prints before a unit's name: 1.江县水利局, （二）江县林业局, ③江县农业局, No.4 江县统计局.
enum ListNumber {
  /// How many bytes stand before the name; nil where no number does, or where what it heads is a group of units.
  static func length(in text: String) -> Int? {
    guard let rest = rest(of: text), case let name = String(rest),
      SheetOrgan.looksLikeOrgan(name), !GroupWord.matches(name), UnitWord.read(name) != .unit
    else { return nil }
    return text.utf8.count - rest.utf8.count
  }

  private static func rest(of text: String) -> Substring? {
    if let number = PartNumber(text) { return number.level == .part ? nil : number.rest }
    let sign = ["№", "No", "NO", "no"].first(where: text.startsWith)
    let number = sign.map { PartNumber.withoutMarks(text.dropFirst($0.count)) } ?? text[...]
    let digits = number.prefix(while: PartNumber.isDigit)
    let rest = number.dropFirst(digits.count)
    // 4 江县统计局
    guard (1...3).contains(digits.count), sign != nil || rest.first?.isWhitespace == true else {
      return nil
    }
    return PartNumber.withoutMarks(rest)
  }

  /// Whether a cell may begin so, by its first character: nearly no name does.
  @inline(__always)
  static func mayBegin(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 6, let first = bytes.first else { return false }
    if first < 0x80 {
      return first == 0x28 || first | 0x20 == 0x6E || (0x30...0x39).contains(first)
    }
    // ① and №, ㈠ and ㊀
    if first == 0xE2 || first == 0xE3 { return true }
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
