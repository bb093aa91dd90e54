extension PersonNumber {
  /// What a cell of an identity column turned out to hold.
  package enum Reading: Hashable, Sendable {
    /// A number. `isCanonical`: the cell is exactly the 18 characters of ``PersonNumber/text``;
    /// `hasRightCheck`: the check character fits (there is none in 15 digits, so none is wrong);
    /// `hasPossibleBirth`: the date inside exists, 1900 to 2999.
    case number(packed: Int64, isCanonical: Bool, hasRightCheck: Bool, hasPossibleBirth: Bool)
    case unreadable(Problem)
  }

  /// Why a cell is no identity number.
  package enum Problem: Hashable, Sendable {
    /// Nothing, or a mark that says so (无, —, /).
    case empty
    /// Neither 15 nor 18 characters; the count is taken after blanks and the like are gone.
    case wrongLength(Int)
    /// The right length, with a character that cannot stand there.
    case notDigits
    /// Stars instead of digits.
    case masked
    /// A spreadsheet's rounded number such as 1.23E+17: the last digits are lost.
    case scientific
  }

  /// Reads the UTF-8 text of one cell.
  ///
  /// 18 plain characters take a path without allocation or loops, since this runs once for every
  /// row. Anything else (blanks, a leading apostrophe, full-width digits, 15 digits) is made plain
  /// first.
  @inline(__always)
  package static func read(_ bytes: UnsafeRawBufferPointer) -> Reading {
    guard bytes.count == 18 else { return readSlowly(bytes) }
    let first = EightDigits(bytes, at: 0)
    let second = EightDigits(bytes, at: 8)
    let last = UInt64(bytes[16]) ^ 0x30
    let mark = bytes[17]
    let check = mark & 0xDF == UInt8(ascii: "X") ? 10 : UInt64(mark) ^ 0x30
    let isPlain = first.areDigits && second.areDigits && last < 10 && check < 11
    guard isPlain && mark != 0x3A else { return readSlowly(bytes) }
    let number = (first.value &* 100_000_000 &+ second.value) &* 10 &+ last
    let sum =
      first.sum(even: 0x0007_000A_0008_0002, odd: 0x0009_0005_0004_0001)
      &+ second.sum(even: 0x0006_0007_000A_0008, odd: 0x0003_0009_0005_0004)
      &+ last &* 2 &+ check
    return .number(
      packed: Int64(truncatingIfNeeded: number << 4 | check),
      isCanonical: mark != UInt8(ascii: "x"),
      hasRightCheck: sum % 11 == 1, hasPossibleBirth: isPossibleBirth(number))
  }

  @inline(never)
  private static func readSlowly(_ bytes: UnsafeRawBufferPointer) -> Reading {
    let plain = PlainText(bytes)
    if plain.isBlank || plain.isZero { return .unreadable(.empty) }
    let text = plain.withoutBlanks
    if text.contains("*") { return .unreadable(.masked) }
    if isScientific(text) { return .unreadable(.scientific) }
    switch text.count {
    case 15: return lifted(text)
    case 18: return full(text)
    default: return .unreadable(.wrongLength(text.count))
    }
  }

  private static func full(_ text: [Unicode.Scalar]) -> Reading {
    let mark = text[17] == "X" || text[17] == "x" ? 10 : text[17].digit
    guard let number = number(of: text.prefix(17)), let check = mark else {
      return .unreadable(.notDigits)
    }
    return .number(
      packed: Int64(number) << 4 | Int64(check), isCanonical: false,
      hasRightCheck: check == rightCheck(of: number), hasPossibleBirth: isPossibleBirth(number))
  }

  /// Puts the century into an old number and adds the check value it would have had.
  private static func lifted(_ text: [Unicode.Scalar]) -> Reading {
    guard let number = number(of: text[..<6] + ["1", "9"] + text[6...]) else {
      return .unreadable(.notDigits)
    }
    return .number(
      packed: Int64(number) << 4 | Int64(rightCheck(of: number)), isCanonical: false,
      hasRightCheck: true, hasPossibleBirth: isPossibleBirth(number))
  }

  private static func number(of text: some Sequence<Unicode.Scalar>) -> UInt64? {
    var number: UInt64 = 0
    for scalar in text {
      guard let digit = scalar.digit else { return nil }
      number = number * 10 + UInt64(digit)
    }
    return number
  }

  /// The check value of 17 digits: ISO 7064, modulus 11, radix 2.
  static func rightCheck(of number: UInt64) -> Int {
    var (rest, weight, sum) = (number, 2, 0)
    for _ in 0..<17 {
      sum += Int(rest % 10) * weight
      rest /= 10
      weight = weight * 2 % 11
    }
    return (12 - sum % 11) % 11
  }

  @inline(__always)
  private static func isPossibleBirth(_ number: UInt64) -> Bool {
    CalendarDay.exists(Int32(truncatingIfNeeded: number / 1000 % 100_000_000))
  }

  private static func isScientific(_ text: [Unicode.Scalar]) -> Bool {
    guard let mark = text.firstIndex(where: { $0 == "E" || $0 == "e" }) else { return false }
    let mantissa = text[..<mark].filter { $0 != "." }
    let exponent = text[(mark + 1)...].drop { $0 == "+" }
    return !mantissa.isEmpty && mantissa.allSatisfy { $0.digit != nil }
      && !exponent.isEmpty && exponent.allSatisfy { $0.digit != nil }
  }
}

/// Eight bytes of text handled as one word; byte 0 is the first digit.
private struct EightDigits {
  private let word: UInt64

  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// True where all eight bytes are ASCII digits.
  @inline(__always) var areDigits: Bool {
    let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
    let carried = ((word &+ 0x0606_0606_0606_0606) & high) >> 4
    return (word & high) | carried == 0x3333_3333_3333_3333
  }

  /// The number the digits spell: pairs, then fours, then eight.
  @inline(__always) var value: UInt64 {
    let digits = word & 0x0F0F_0F0F_0F0F_0F0F
    let pairs = digits &* 10 &+ digits >> 8
    let left = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let right = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (left &+ right) >> 32
  }

  /// The weighted sum of the digits, four at a time: a product's top 16 bits hold the sum when the
  /// weights stand in reverse order. `even` is for digits 0 2 4 6, `odd` for 1 3 5 7.
  @inline(__always)
  func sum(even: UInt64, odd: UInt64) -> UInt64 {
    let lanes: UInt64 = 0x000F_000F_000F_000F
    return ((word & lanes) &* even) >> 48 &+ ((word >> 8 & lanes) &* odd) >> 48
  }
}
