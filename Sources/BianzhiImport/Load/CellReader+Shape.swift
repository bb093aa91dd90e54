import BianzhiCore

/// What cells look like, whatever they mean.
extension CellReader {
  /// How many cells from a column on hold something: 2 for more than one.
  func filled(from first: Int) -> Int {
    var count = 0
    for column in first..<self.count where !bytes(column).isEmpty {
      count += 1
      if count > 1 { break }
    }
    return count
  }

  /// B0101 B0104 …, as the national collection heads its columns a second time.
  var areItemCodes: Bool {
    let filled = (0..<count).map { bytes($0) }.filter { !$0.isEmpty }
    return filled.count >= 3 && filled.allSatisfy { HeaderBlock.isItemCode($0) }
  }
}

extension UnsafeRawBufferPointer {
  /// Only digits, points, strokes and commas.
  var isPlainNumber: Bool {
    allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x2C }
  }

  /// A mark for blank, or a zero.
  var isBlankOrZero: Bool {
    CellReader.isBlankMark(self) || allSatisfy { $0 == 0x30 || $0 == 0x2E }
  }

  /// 15 to 18 digits, of which the last may be an X.
  @inline(__always)
  var isIdentityNumber: Bool {
    guard (15...18).contains(count), self[0] != 0x30 else { return false }
    for index in 0..<count - 1 where self[index] &- 0x30 > 9 { return false }
    let last = self[count - 1]
    return last &- 0x30 <= 9 || last | 0x20 == 0x78
  }

  /// Whether it is a day, or a month or year.
  var isDay: Bool {
    if case .date = RecordedDate.read(self) { true } else { false }
  }
}
