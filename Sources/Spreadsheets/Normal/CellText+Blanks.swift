extension CellText {
  /// Takes out the blanks that have a character beyond ASCII on both sides, and makes one of several others.
  ///
  /// - Parameter all: whether others go as well.
  /// - Returns: where the text ends.
  static func closeBlanks(
    _ bytes: UnsafeMutableRawBufferPointer, _ range: Range<Int>, all: Bool = false
  ) -> Int {
    var target = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] <= Byte.blank else {
        bytes[target] = bytes[index]
        (index, target) = (index + 1, target + 1)
        continue
      }
      while index < range.upperBound, bytes[index] <= Byte.blank { index += 1 }
      guard index < range.upperBound, target > range.lowerBound else { continue }
      guard !all, bytes[target - 1] < 0x80 || bytes[index] < 0x80 else { continue }
      bytes[target] = Byte.blank
      target += 1
    }
    return target
  }
}
