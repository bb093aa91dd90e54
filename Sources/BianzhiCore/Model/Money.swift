/// Amounts of pay.
package enum Money {
  /// Reads the UTF-8 text of one cell as fen (a hundredth of a yuan).
  ///
  /// Besides digits and a point: groups of thousands, ￥ before or 元 behind, full-width digits,
  /// blanks, a minus sign or brackets for a negative amount. Nil for blank marks, for more than two
  /// places behind the point, and for any other text.
  package static func read(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    plainFen(bytes) ?? readSlowly(bytes)
  }

  /// Digits with at most two places behind a point; up to 15 characters, so it cannot overflow.
  private static func plainFen(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    guard bytes.count <= 15, let first = bytes.first, first != UInt8(ascii: ".") else { return nil }
    var (amount, places) = (Int64(0), -1)
    for byte in bytes {
      if byte == UInt8(ascii: "."), places < 0 {
        places = 0
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      amount = amount * 10 + Int64(byte) - 0x30
      if places >= 0 { places += 1 }
    }
    switch places {
    case -1: return amount * 100
    case 1: return amount * 10
    case 2: return amount
    default: return nil
    }
  }

  @inline(never)
  private static func readSlowly(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    var text = PlainText(bytes).withoutBlanks[...]
    let isBracketed = text.first == "(" && text.last == ")" && text.count > 2
    if isBracketed { text = text.dropFirst().dropLast() }
    if text.last == "元" { text.removeLast() }
    let sign: Unicode.Scalar? = text.first == "-" || text.first == "+" ? text.removeFirst() : nil
    if text.first == "¥" { text.removeFirst() }
    if let sign { text = [sign] + text }
    guard let number = DecimalText(text) else { return nil }
    var fen = number.whole * 100
    if let fraction = number.fraction {
      guard fraction.count <= 2 else { return nil }
      let digits = fraction.compactMap { $0.digit.map(Int64.init) }
      fen += digits[0] * 10 + (digits.count > 1 ? digits[1] : 0)
    }
    guard !(isBracketed && sign != nil) else { return nil }
    return number.isNegative || isBracketed ? -fen : fen
  }
}
