extension PersonNumber {
  /// The text with every identity number in it reduced to its first and last four characters.
  ///
  /// Masked is every run of 15 or more digits (a closing X counts, full-width digits too), a number
  /// written in the groups 6-8-4 or 6-6-3, and a text that is 15, 17 or 18 digits and blanks. Dates,
  /// codes of an organ (12 digits) and other short numbers stay. A credit code of 18 digits without
  /// a letter cannot be told from an identity number and is masked too.
  package static func mask(_ text: String) -> String {
    guard mayHoldNumber(text) else { return text }
    var scalars = Array(text.unicodeScalars)
    if isOneSpacedNumber(scalars) { scalars.removeAll { $0.properties.isWhitespace } }
    var place = 0
    while place < scalars.count {
      let end = runEnd(scalars, from: place)
      guard end > place else {
        place += 1
        continue
      }
      let stop = groupedEnd(scalars, from: place, first: end) ?? end
      if !isInHash(scalars, place..<stop) { hide(in: &scalars, place..<stop) }
      place = stop
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether the digits are part of a SHA-256 hash: 64 hexadecimal digits, letters among them.
  private static func isInHash(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let isHexadecimal = { (scalar: Unicode.Scalar) in
      (0x30...0x39).contains(scalar.value) || (0x61...0x66).contains(scalar.value)
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, isHexadecimal(scalars[start - 1]) { start -= 1 }
    while end < scalars.count, isHexadecimal(scalars[end]) { end += 1 }
    return end - start == 64 && end - start > range.count
  }

  /// Replaces the inner digits where the range holds enough of them; separators stay.
  private static func hide(in scalars: inout [Unicode.Scalar], _ range: Range<Int>) {
    let digits = range.filter { isDigitLike(scalars[$0]) }
    guard digits.count >= 15 else { return }
    for place in digits.dropFirst(4).dropLast(4) { scalars[place] = "*" }
  }

  /// The end of the digits that begin here, with an X behind 14 or more of them.
  private static func runEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, isDigit(scalars[end]) { end += 1 }
    if end - start >= 14, end < scalars.count, isMark(scalars[end]) { end += 1 }
    return end
  }

  /// The end of a number written as region, birth and rest with a blank or hyphen between.
  private static func groupedEnd(
    _ scalars: [Unicode.Scalar], from start: Int, first: Int
  ) -> Int? {
    guard first - start == 6 else { return nil }
    for (birth, rest) in [(8, 4), (6, 3)] {
      let end = first + 1 + birth + 1 + rest
      guard end <= scalars.count, isSeparator(scalars[first]),
        isSeparator(scalars[first + 1 + birth]),
        scalars[(first + 1)..<(first + 1 + birth)].allSatisfy(isDigit),
        scalars[(end - rest)..<(end - 1)].allSatisfy(isDigit), isDigitLike(scalars[end - 1]),
        end == scalars.count || !isDigit(scalars[end])
      else { continue }
      return end
    }
    return nil
  }

  private static func isOneSpacedNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    let solid = scalars.filter { !$0.properties.isWhitespace }
    return [15, 17, 18].contains(solid.count) && solid.dropLast().allSatisfy(isDigit)
      && solid.last.map(isDigitLike) == true
  }

  /// A cheap no for the many texts without enough digits.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where (0x30...0x39).contains(byte) || byte == 0xEF { digits += 1 }
    return digits >= 14
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "X" || scalar == "x" || scalar == "Ｘ" || scalar == "ｘ"
  }

  private static func isDigitLike(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || isMark(scalar)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.properties.isWhitespace
  }
}
