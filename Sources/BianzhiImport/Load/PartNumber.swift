import BianzhiCore

/// The number that stands before a heading, or before a name in a list: 一、, （二）, 3., ⑷, ①, 2.1, 第五部分.
struct PartNumber {
  /// How high a heading with it stands.
  let level: HeadingLevel
  /// What stands behind it.
  let rest: Substring

  /// - Returns: nil for a text that begins with no number, or with one that is a part of a name: 第二中学, 110指挥中心, 5.12纪念馆.
  init?(_ text: String) {
    var rest = text.drop(while: \.isWhitespace)
    guard let first = rest.first else { return nil }
    if let sign = Self.level(ofSign: first) {
      level = sign
      self.rest = Self.withoutMarks(rest.dropFirst())
      return
    }
    let isBracketed = "（(".contains(first)
    if isBracketed { rest = rest.dropFirst().drop(while: \.isWhitespace) }
    let isPart = rest.first == "第"
    if isPart { rest = rest.dropFirst().drop(while: \.isWhitespace) }
    let number = rest.prefix { Self.isDigit($0) || RowWords.numerals.contains($0) }
    guard (1...3).contains(number.count) else { return nil }
    let isChinese = number.first.map(RowWords.numerals.contains) == true
    rest = rest.dropFirst(number.count).drop(while: \.isWhitespace)
    guard let mark = rest.first else { return nil }
    if isBracketed {
      guard "）)".contains(mark) else { return nil }
      level = isChinese ? .bracketedNumber : .bracketedDigit
      self.rest = Self.withoutMarks(rest.dropFirst())
      return
    }
    if let word = ["部分", "类"].first(where: rest.startsWith) {
      level = isPart ? .part : isChinese ? .number : .digit
      self.rest = Self.withoutMarks(rest.dropFirst(word.count))
      return
    }
    guard Self.marks.contains(mark), let lower = Self.lowerNumbers(in: rest) else { return nil }
    level = isPart ? .part : isChinese ? .number : lower > 0 ? .lowerDigit : .digit
    self.rest = Self.withoutMarks(rest.dropFirst(lower))
  }

  /// How long the numbers below another one are: .1 of 2.1; nil where they are a part of what follows.
  private static func lowerNumbers(in text: Substring) -> Int? {
    var (rest, last) = (text, 0)
    while let point = rest.first, ".．".contains(point) {
      let number = rest.dropFirst().prefix(while: isDigit)
      if number.isEmpty { break }
      guard number.count <= 2 else { return nil }
      last = number.count
      rest = rest.dropFirst(number.count + 1)
    }
    let length = text.count - rest.count
    guard length > 0, let next = rest.first else { return length }
    return last == 1 || next.isWhitespace || marks.contains(next) ? length : nil
  }

  /// 0-9, as wide as a Chinese character as well, and Ⅰ.
  static func isDigit(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value)
      || (0x2160...0x217F).contains(value)
  }

  /// The level of a sign that is a number with its frame.
  private static func level(ofSign sign: Character) -> HeadingLevel? {
    guard let value = sign.unicodeScalars.first?.value, value > 0x2400 else { return nil }
    return switch value {
    // ⑴, ⒈ and ㈠
    case 0x2474...0x2487: .bracketedDigit
    case 0x2488...0x249B: .digit
    case 0x3220...0x3229: .bracketedNumber
    // ①, ❶, ➀ and ㊀
    case 0x2460...0x2473, 0x24EB...0x24FE, 0x2776...0x2793, 0x3280...0x3289: .ringedDigit
    default: nil
    }
  }

  static func withoutMarks(_ text: Substring) -> Substring {
    text.drop { $0.isWhitespace || marks.contains($0) }
  }

  private static let marks = Set("、.．：:)）。·")
}
