extension PersonNumber {
  /// The text with every identity number in it reduced to its first and last four characters.
  ///
  /// This is the one place that knows how numbers are written: 18 characters (X in either case, or a
  /// digit, at the end), 17 digits (the check character is lost) or 15, in digits of any script, in one
  /// piece or with blanks, points, slashes, hyphens, line breaks, characters without width or other
  /// marks between them. A number must begin with the code of a province and hold a possible birth, so
  /// that codes of organs, credit codes, sums, days and document numbers stay readable. Only the inner
  /// digits become stars; whatever stands between them stays.
  package static func mask(_ text: String) -> String {
    guard mayHoldNumber(text) else { return text }
    var scalars = Array(text.unicodeScalars)
    var isChanged = false
    for range in WrittenNumbers(scalars).ranges {
      for place in range.dropFirst(4).dropLast(4) { scalars[place] = "*" }
      isChanged = true
    }
    return isChanged ? String(String.UnicodeScalarView(scalars)) : text
  }

  /// The masked text, or nil where nothing in these UTF-8 bytes is masked.
  package static func masked(_ bytes: UnsafeRawBufferPointer) -> String? {
    guard mayHoldNumber(bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let masked = mask(text)
    return masked == text ? nil : masked
  }

  /// A cheap no for the many texts without enough digits.
  private static func mayHoldNumber(_ text: String) -> Bool {
    if text.utf8.count < 15 { return false }
    return text.utf8.withContiguousStorageIfAvailable { mayHoldNumber(UnsafeRawBufferPointer($0)) }
      ?? true
  }

  /// Counts digits, and bytes that begin a character which may be a digit of another script.
  private static func mayHoldNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 15 else { return false }
    var digits = 0
    for byte in bytes {
      let isDigit = byte &- 0x30 < 10
      // Chinese characters begin with E4 to E9; full-width digits with EF.
      let isOther = byte >= 0xD9 && (byte < 0xE2 || byte >= 0xEA)
      digits &+= isDigit || isOther ? 1 : 0
    }
    return digits >= 14
  }
}
