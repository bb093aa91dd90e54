extension DocumentNumber {
  /// Whether a text surely has all its numbers in their usual form, as nearly all do; told by its bytes alone.
  static func isCanonical(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var at = 0
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): return false
        case 0xE3 where bytes[at...].starts(with: [0xE3, 0x80, 0x94]):  // 〔
          guard at > 0, !endsInBlank(bytes[..<at]), let end = number(bytes, at: at + 3) else {
            return false
          }
          at = end
        case 0xE3 where at + 1 < bytes.count && bytes[at + 1] == 0x80: return false
        case 0xEF: return false
        default: at += 1
        }
      }
      return true
    } ?? false
  }

  /// The end of `2008〕12号`, where that stands here.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let year = bytes[start...].prefix(4)
    guard year.count == 4, year.allSatisfy(isDigit),
      year.first == UInt8(ascii: "1") && year.dropFirst().first == UInt8(ascii: "9")
        || year.first == UInt8(ascii: "2"),
      bytes[(start + 4)...].starts(with: [0xE3, 0x80, 0x95])  // 〕
    else { return nil }
    let digits = bytes[(start + 7)...].prefix(while: isDigit)
    guard (1...6).contains(digits.count), digits.first != UInt8(ascii: "0"),
      bytes[digits.endIndex...].starts(with: [0xE5, 0x8F, 0xB7])  // 号
    else { return nil }
    return digits.endIndex + 3
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A blank in front of the bracket would go: an ASCII one, or one of those that begin with C2, E1 or E2 in UTF-8.
  private static func endsInBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = bytes.last else { return true }
    let lead = bytes.suffix(4).last { $0 >= 0xC0 } ?? 0
    return last <= 0x20 || last >= 0x80 && [0xC2, 0xE1, 0xE2].contains(lead)
  }
}
