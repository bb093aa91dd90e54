/// Characters written by number or by name, such as `&#22995;` and `&nbsp;`.
enum HTMLEntity {
  private static let longest = 10

  /// Appends the character that stands at the start of `range`.
  ///
  /// - Returns: how many bytes it takes; nil if there is no such character, and nothing was appended.
  static func append(_ text: [UInt8], _ range: Range<Int>, to bytes: inout [UInt8]) -> Int? {
    guard text[range.lowerBound] == UInt8(ascii: "&") else { return nil }
    let start = range.lowerBound + 1
    let limit = min(range.upperBound, start + longest)
    var end = start
    while end < limit, isNameByte(text[end]) { end += 1 }
    guard end == range.upperBound || !isNameByte(text[end]) else { return nil }
    guard let character = character(String(decoding: text[start..<end], as: UTF8.self)) else {
      return nil
    }
    bytes += character.utf8
    let hasEnd = end < range.upperBound && text[end] == Byte.semicolon
    return end - range.lowerBound + (hasEnd ? 1 : 0)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "#")
  }

  private static func character(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number else { return nil }
    return String(Unicode.Scalar(number) ?? "\u{FFFD}")
  }

  /// Those that spreadsheet programs and web reports write.
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}",
    "zwj": "\u{200D}", "shy": "\u{AD}", "middot": "·", "bull": "•", "hellip": "…", "mdash": "—",
    "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«",
    "raquo": "»", "times": "×", "divide": "÷", "plusmn": "±", "deg": "°", "permil": "‰",
    "yen": "¥", "euro": "€", "pound": "£", "cent": "¢", "copy": "©", "reg": "®", "trade": "™",
    "sect": "§", "para": "¶", "sup2": "²", "sup3": "³", "micro": "µ", "frac12": "½",
    "le": "≤", "ge": "≥", "ne": "≠", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓",
  ]
}
