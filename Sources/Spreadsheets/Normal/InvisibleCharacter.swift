/// A character that cannot be seen, or that is shown as a blank, at a place of a UTF-8 text.
struct InvisibleCharacter {
  /// Bytes.
  let length: Int
  /// Whether it is shown as a blank; other ones have no width.
  let isBlank: Bool

  /// - Returns: nil for a character that is seen, and for the blanks and line ends of ASCII.
  @inline(__always)
  init?(_ bytes: UnsafeRawBufferPointer, at index: Int, end: Int) {
    let first = bytes[index]
    guard first >= 0xC2, index + 1 < end else { return nil }
    if first == 0xC2 {
      switch bytes[index + 1] {
      case 0xA0: (length, isBlank) = (2, true)
      case 0xAD: (length, isBlank) = (2, false)
      default: return nil
      }
      return
    }
    guard first & 0xFC == 0xE0 || first == 0xEF, index + 2 < end else { return nil }
    let scalar =
      UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    length = 3
    switch scalar {
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: isBlank = true
    case 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      isBlank = false
    default: return nil
    }
  }
}
