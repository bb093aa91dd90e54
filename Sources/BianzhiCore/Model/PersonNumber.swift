/// A citizen identity number (GB 11643), packed into one integer.
///
/// - Form: the first 17 digits times 16, plus the check value 0…10 (X is 10). An old number of 15
///   digits is lifted to 18 first, so that both forms of one person are equal.
/// - Source: the identity column of rosters and pay lists. The check value is the one recorded,
///   right or wrong: a wrong one is a warning, and stays another number than the right one.
/// - Region codes are not judged.
package struct PersonNumber: Hashable, Sendable {
  /// The number as it is stored: order by it is order by the digits.
  package let packed: Int64

  /// Takes a stored value back. Only values that ``read(_:)`` gave make sense.
  package init(packed: Int64) {
    self.packed = packed
  }

  /// Reads a number typed by a person; nil for whatever is no number.
  package init?(_ text: String) {
    var text = text
    let reading = text.withUTF8 { Self.read(UnsafeRawBufferPointer($0)) }
    guard case .number(let packed, _, _, _) = reading else { return nil }
    self.packed = packed
  }

  /// The date of birth inside the number as YYYYMMDD; may be no date of the calendar.
  package var birth: Int32 { Int32(truncatingIfNeeded: digits / 1000 % 100_000_000) }

  /// Whether the check value is the one that the digits ask for.
  package var hasRightCheck: Bool {
    Self.rightCheck(of: UInt64(digits)) == Int(packed & 15)
  }

  /// True where the 17th digit is odd.
  package var isMale: Bool { digits & 1 == 1 }

  /// The 18 characters in full, X in upper case. Personal data: show ``masked`` instead.
  package var text: String { written(hiding: 0..<0) }

  /// The first and last four characters with ten stars between, the only form to be shown.
  package var masked: String { written(hiding: 4..<14) }

  /// The first 17 digits as a number.
  private var digits: Int64 { packed >> 4 }

  private func written(hiding hidden: Range<Int>) -> String {
    let check = UInt8(truncatingIfNeeded: packed & 15)
    return String(unsafeUninitializedCapacity: 18) { buffer in
      var rest = digits
      buffer[17] = check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") &+ check
      for place in stride(from: 16, through: 0, by: -1) {
        let digit = UInt8(truncatingIfNeeded: rest % 10)
        buffer[place] = hidden.contains(place) ? UInt8(ascii: "*") : UInt8(ascii: "0") &+ digit
        rest /= 10
      }
      return 18
    }
  }
}
