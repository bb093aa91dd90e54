import BianzhiCore

/// The text of JSON values, always the same for the same value.
///
/// Only quotes, backslashes and control characters are escaped, C1 and DEL among them, since a
/// terminal may obey them, and the marks that turn the direction of writing. Identity numbers are
/// masked in every text, key and number.
struct JSONText {
  private let isPretty: Bool
  private let reveals: Bool
  private var bytes: [UInt8] = []

  /// - Parameters:
  ///   - isPretty: one member a line, two blanks a level; without it no blanks at all.
  ///   - reveals: identity numbers are written in full.
  init(isPretty: Bool, reveals: Bool = false) {
    (self.isPretty, self.reveals) = (isPretty, reveals)
  }

  /// The text so far, which is then forgotten.
  mutating func taken() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func lineEnd() { raw("\n") }

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Starts a line of a pretty document.
  mutating func newLine(_ depth: Int) {
    guard isPretty else { return }
    raw("\n")
    for _ in 0..<depth { raw("  ") }
  }

  mutating func key(_ key: String) {
    string(key)
    raw(isPretty ? ": " : ":")
  }

  mutating func value(_ value: JSONValue, depth: Int = 0) {
    switch value {
    case .null: raw("null")
    case .bool(let isTrue): raw(isTrue ? "true" : "false")
    case .integer(let number):
      if !reveals, let masked = ResultValue.masked(number) { return plainString(masked) }
      bytes.append(contentsOf: String(number).utf8)
    case .decimal(let digits):
      if ResultValue.isDecimal(digits), reveals || PersonNumber.mask(digits) == digits {
        bytes.append(contentsOf: digits.utf8)
      } else {
        string(digits)
      }
    case .string(let text): string(text)
    case .array(let elements):
      list("[", elements, "]", depth) { $0.value($1, depth: depth + 1) }
    case .object(let members):
      list("{", members, "}", depth) { text, member in
        text.key(member.key)
        text.value(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Item>(
    _ start: StaticString, _ items: [Item], _ end: StaticString, _ depth: Int,
    _ write: (inout JSONText, Item) -> Void
  ) {
    raw(start)
    for (place, item) in items.enumerated() {
      if place > 0 { raw(",") }
      newLine(depth + 1)
      write(&self, item)
    }
    if !items.isEmpty { newLine(depth) }
    raw(end)
  }

  private mutating func string(_ text: String) {
    plainString(reveals ? text : PersonNumber.mask(text))
  }

  private mutating func plainString(_ text: String) {
    raw("\"")
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    raw("\"")
  }

  /// C2 is the first byte of every C1 character; D8 and E2 begin marks of direction.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2: false
    default: true
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": raw("\\\"")
    case "\\": raw("\\\\")
    case "\n": raw("\\n")
    case "\r": raw("\\r")
    case "\t": raw("\\t")
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      let digits = String(scalar.value, radix: 16)
      raw("\\u")
      for _ in digits.utf8.count..<4 { raw("0") }
      bytes.append(contentsOf: digits.utf8)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
