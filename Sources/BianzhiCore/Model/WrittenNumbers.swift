/// The identity numbers in a text, however they are written.
struct WrittenNumbers {
  /// The places of the characters of each number, in the order of the text; none is in two.
  private(set) var ranges: [[Int]] = []
  private let marks: [Mark]
  private let scalars: [Unicode.Scalar]

  /// A digit, or an X that may be a check character.
  private struct Mark {
    let place: Int
    /// 0 to 9; 10 for an X.
    let value: Int
    let gap: Gap
  }

  /// What stands between a mark and the one before it.
  private enum Gap {
    case none
    /// Blanks, punctuation, signs, characters without width.
    case soft
    /// One or two letters.
    case letters
    /// More than a number is ever split by.
    case wide
  }

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    marks = Self.marks(of: scalars)
    var start = 0
    while start < marks.count {
      if let length = [18, 17, 15].first(where: { isNumber(start, $0) }) {
        ranges.append(marks[start..<(start + length)].map(\.place))
        start += length
      } else {
        start += 1
      }
    }
  }

  private static func marks(of scalars: [Unicode.Scalar]) -> [Mark] {
    var marks: [Mark] = []
    var (between, letters, digits) = (0, 0, 0)
    for (place, scalar) in scalars.enumerated() {
      // An X is a check character behind 17 digits, and a letter anywhere before.
      guard let value = value(of: scalar), value < 10 || digits >= 17 else {
        between += 1
        if scalar.properties.isAlphabetic { letters += 1 }
        continue
      }
      let gap: Gap =
        between == 0
        ? .none : letters == 0 && between <= 4 ? .soft : between <= 3 ? .letters : .wide
      marks.append(Mark(place: place, value: value, gap: marks.isEmpty ? .wide : gap))
      digits = value == 10 ? 0 : gap == .wide ? 1 : digits + 1
      (between, letters) = (0, 0)
    }
    return marks
  }

  private static func value(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0x58, 0x78, 0xFF38, 0xFF58, 0x2169, 0x2179: 10
    case 0x660...: decimal(scalar)
    default: nil
    }
  }

  /// The value of a digit of another script.
  private static func decimal(_ scalar: Unicode.Scalar) -> Int? {
    guard !(0x3000..<0xA000).contains(scalar.value), scalar.properties.numericType == .decimal
    else { return nil }
    return scalar.properties.numericValue.map(Int.init)
  }

  /// Whether the marks from one on are an identity number of that length.
  private func isNumber(_ start: Int, _ length: Int) -> Bool {
    let end = start + length
    guard end <= marks.count else { return false }
    let window = marks[start..<end]
    let (digits, gaps) = (window.map(\.value), window.dropFirst().map(\.gap))
    guard digits.dropLast().allSatisfy({ $0 < 10 }), length == 18 || digits[length - 1] < 10,
      Self.provinces.contains(digits[0] * 10 + digits[1]), !gaps.contains(.wide)
    else { return false }
    let isWhole = begins(start) && (end == marks.count || begins(end))
    let isSolid = gaps.allSatisfy { $0 == .none }
    let isSure = length == 18 && Self.hasBirth(digits) && Self.hasRightCheck(digits)
    if isInHash(start, end) { return isSure }
    if !isWhole || gaps.contains(.letters) { return isSure }
    switch length {
    case 15: return Self.hasShortBirth(digits) && (isSolid || isEven(window))
    // In one piece a wrong month or day is a slip of the pen, and the number still somebody's.
    default: return isSolid ? Self.hasYear(digits) : Self.hasBirth(digits)
    }
  }

  /// Whether a number may begin at a mark: none of its digits stands right before, or an X does.
  private func begins(_ mark: Int) -> Bool {
    marks[mark].gap != .none || mark > 0 && marks[mark - 1].value == 10
  }

  /// Whether the same mark splits the whole number; days and telephone numbers side by side do not.
  private func isEven(_ window: ArraySlice<Mark>) -> Bool {
    var separators: Set<[Unicode.Scalar]> = []
    for (one, next) in zip(window, window.dropFirst()) where next.gap != .none {
      separators.insert(Array(scalars[(one.place + 1)..<next.place]))
    }
    return separators.count == 1
  }

  /// Whether the digits are part of a SHA-256 hash: 64 hexadecimal digits, letters among them.
  private func isInHash(_ first: Int, _ last: Int) -> Bool {
    let isHexadecimal = { (scalar: Unicode.Scalar) in
      (0x30...0x39).contains(scalar.value) || (0x61...0x66).contains(scalar.value)
    }
    var (start, end) = (marks[first].place, marks[last - 1].place + 1)
    while start > 0, isHexadecimal(scalars[start - 1]) { start -= 1 }
    while end < scalars.count, isHexadecimal(scalars[end]) { end += 1 }
    return end - start == 64 && end - start > last - first
  }

  private static func number(_ digits: [Int], _ places: Range<Int>) -> Int {
    digits[places].reduce(0) { $0 * 10 + $1 }
  }

  private static func hasYear(_ digits: [Int]) -> Bool {
    (1900...2100).contains(number(digits, 6..<10))
  }

  private static func hasBirth(_ digits: [Int]) -> Bool {
    hasYear(digits) && CalendarDay(yyyymmdd: Int32(number(digits, 6..<14))) != nil
  }

  /// Numbers of 15 digits were given until 1999, so that a year below 20 is none of a living person.
  private static func hasShortBirth(_ digits: [Int]) -> Bool {
    let birth = number(digits, 6..<12)
    return birth >= 20_01_01 && CalendarDay(yyyymmdd: Int32(19_000_000 + birth)) != nil
  }

  private static func hasRightCheck(_ digits: [Int]) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
    return (sum + digits[17]) % 11 == 1
  }

  /// The first two digits of regions (GB/T 2260), and of permits of residence.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91,
  ]
}
