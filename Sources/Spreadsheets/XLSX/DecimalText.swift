/// A number as a workbook writes it: digits, perhaps a point, perhaps an exponent.
struct DecimalText {
  private static let mostDigits = 19
  private static let shownDigits = 15

  private(set) var isNegative = false
  /// The digits as a whole number, without zeros in front; at most 19 of them.
  private(set) var digits: UInt64 = 0
  private(set) var digitCount = 0
  /// The power of ten that ``digits`` are to be multiplied with.
  private(set) var exponent = 0
  /// Whether there were more digits than ``digits`` holds.
  private var isCut = false
  /// Where it stands, without blanks around it.
  private let range: Range<Int>

  /// Nil if the text is no number.
  @inline(__always)
  init?(_ bytes: RawSpan, _ range: Range<Int>) {
    var (index, end) = (range.lowerBound, range.upperBound)
    while index < end, isXMLBlank(bytes.byte(at: index)) { index += 1 }
    while end > index, isXMLBlank(bytes.byte(at: end - 1)) { end -= 1 }
    self.range = index..<max(index, end)
    guard index < end else { return nil }
    if bytes.byte(at: index) == UInt8(ascii: "-") {
      (isNegative, index) = (true, index + 1)
    } else if bytes.byte(at: index) == UInt8(ascii: "+") {
      index += 1
    }
    let whole = readDigits(bytes, from: &index, to: end, isFraction: false)
    var fraction = 0
    if index < end, bytes.byte(at: index) == UInt8(ascii: ".") {
      index += 1
      fraction = readDigits(bytes, from: &index, to: end, isFraction: true)
    }
    guard whole + fraction > 0 else { return nil }
    if index < end, bytes.byte(at: index) | 0x20 == UInt8(ascii: "e") {
      guard readExponent(bytes, from: index + 1, to: end) else { return nil }
      index = end
    }
    guard index == end else { return nil }
  }

  /// How many digits were there.
  @inline(__always)
  private mutating func readDigits(
    _ bytes: RawSpan, from index: inout Int, to end: Int, isFraction: Bool
  ) -> Int {
    let start = index
    while index < end {
      let digit = bytes.byte(at: index) &- 0x30
      guard digit < 10 else { break }
      index += 1
      if digitCount < Self.mostDigits {
        digits = digits * 10 + UInt64(digit)
        if digits > 0 { digitCount += 1 }
        if isFraction { exponent -= 1 }
      } else {
        isCut = isCut || digit > 0
        if !isFraction { exponent += 1 }
      }
    }
    return index - start
  }

  private mutating func readExponent(_ bytes: RawSpan, from start: Int, to end: Int) -> Bool {
    var (index, isDown, value) = (start, false, 0)
    if index < end, bytes.byte(at: index) == UInt8(ascii: "-") {
      (isDown, index) = (true, index + 1)
    } else if index < end, bytes.byte(at: index) == UInt8(ascii: "+") {
      index += 1
    }
    guard index < end else { return false }
    while index < end {
      let digit = bytes.byte(at: index) &- 0x30
      guard digit < 10 else { return false }
      value = min(value * 10 + Int(digit), 100_000)
      index += 1
    }
    exponent += isDown ? -value : value
    return true
  }

  /// The number itself; infinite if it is too large for a spreadsheet.
  @inline(__always)
  func value(_ bytes: RawSpan) -> Double {
    // Both numbers are held exactly, so one operation rounds right.
    if !isCut, digits < 1 << 53, (-22...22).contains(exponent) {
      let whole = Double(digits)
      let power = Self.powersOfTen[abs(exponent)]
      let size = exponent < 0 ? whole / power : whole * power
      return isNegative ? -size : size
    }
    return slowValue(bytes)
  }

  private func slowValue(_ bytes: RawSpan) -> Double {
    let text = String(decoding: range.map { bytes.byte(at: $0) }, as: UTF8.self)
    return Double(text) ?? .infinity
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

extension DecimalText {
  /// Rounds to the digits that a spreadsheet shows.
  ///
  /// The number in the file stands for the nearest one that a computer holds, which is at most
  /// 0.12 of the last shown digit away.
  ///
  /// - Returns: false if that could change the result, or the number needs an exponent.
  @inline(__always)
  mutating func roundAsShown() -> Bool {
    if digitCount > Self.shownDigits {
      let places = digitCount - Self.shownDigits
      let power = Self.wholePowers[places]
      let (whole, rest) = digits.quotientAndRemainder(dividingBy: power)
      let share = Double(rest) / Double(power)
      guard share < 0.38 || share > 0.62 else { return false }
      (digits, exponent) = (share > 0.5 ? whole + 1 : whole, exponent + places)
      digitCount = Self.shownDigits
      if digits == Self.wholePowers[Self.shownDigits] { return false }
    }
    guard digits > 0 else { return true }
    while digits % 10 == 0 {
      (digits, exponent, digitCount) = (digits / 10, exponent + 1, digitCount - 1)
    }
    let first = digitCount + exponent - 1
    return (-9..<Self.shownDigits).contains(first)
  }

  private static let wholePowers: [UInt64] = (0..<19).reduce(into: []) { powers, _ in
    powers.append((powers.last ?? 0) * 10 + (powers.isEmpty ? 1 : 0))
  }

  /// Writes a number that ``roundAsShown()`` rounded; it takes at most 32 bytes.
  @inline(__always)
  func write(to target: inout MutableRawSpan, at used: inout Int) {
    guard digits > 0 else { return Self.put(0x30, &target, &used) }
    if isNegative { Self.put(UInt8(ascii: "-"), &target, &used) }
    let point = digitCount + exponent
    if point <= 0 {
      Self.put(0x30, &target, &used)
      Self.put(UInt8(ascii: "."), &target, &used)
      for _ in 0..<(-point) { Self.put(0x30, &target, &used) }
      putDigits(&target, &used, pointBefore: digitCount)
    } else {
      putDigits(&target, &used, pointBefore: digitCount - point)
      for _ in 0..<max(0, exponent) { Self.put(0x30, &target, &used) }
    }
  }

  /// Writes the digits, with a point where so many of them are left.
  @inline(__always)
  private func putDigits(
    _ target: inout MutableRawSpan, _ used: inout Int, pointBefore fraction: Int
  ) {
    let hasPoint = fraction > 0 && fraction < digitCount
    var left = digits
    var index = used + digitCount + (hasPoint ? 1 : 0)
    used = index
    for place in 0..<digitCount {
      if hasPoint, place == fraction {
        index -= 1
        target.storeBytes(of: UInt8(ascii: "."), toByteOffset: index, as: UInt8.self)
      }
      index -= 1
      let digit = UInt8(truncatingIfNeeded: left % 10) + 0x30
      target.storeBytes(of: digit, toByteOffset: index, as: UInt8.self)
      left /= 10
    }
  }

  @inline(__always)
  private static func put(_ byte: UInt8, _ target: inout MutableRawSpan, _ used: inout Int) {
    target.storeBytes(of: byte, toByteOffset: used, as: UInt8.self)
    used += 1
  }
}
