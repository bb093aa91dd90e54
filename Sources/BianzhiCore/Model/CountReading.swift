/// What a cell that should hold a number of people turned out to hold.
///
/// - Unit: whole people (or posts). The sign is kept, for columns of signed changes.
/// - Source: approved and changed numbers of quota and post tables.
package enum CountReading: Hashable, Sendable {
  /// Nothing, or a mark that says so (无, —, /). A 0 is a value.
  case blank
  case value(Int)
  case unreadable

  /// Reads the UTF-8 text of one cell.
  ///
  /// Besides digits: a unit behind them (12名, 12人, 12个), full-width digits, blanks, a sign,
  /// groups of thousands, a fraction of zeros, and Chinese numerals (十二, 廿一, 两). A bracket that only says who is
  /// among them is passed over. Anything with a real fraction, a second number or another
  /// remark (3.5, 1正2副, 12(其中工勤1)) is unreadable, as is a number past 999,999,999.
  package static func read(_ bytes: UnsafeRawBufferPointer) -> CountReading {
    if (1...9).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .value(bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    let plain = PlainText(bytes)
    if plain.isBlank { return .blank }
    var text = withoutShare(plain.withoutBlanks)
    if let unit = text.last, units.contains(unit) { text.removeLast() }
    if let value = ChineseNumeral.value(text) { return .value(value) }
    guard let number = DecimalText(text), number.whole <= 999_999_999,
      number.fraction?.allSatisfy({ $0 == "0" }) ?? true
    else { return .unreadable }
    return .value(Int(number.isNegative ? -number.whole : number.whole))
  }

  /// Without a bracket that says who is among them (2名(含纪检1名)); one that speaks of another quota kind or of people
  /// from outside leaves open what the number in front counts.
  private static func withoutShare(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.last == ")", let open = text.firstIndex(of: "("), open > 0 else { return text }
    let inner = String(String.UnicodeScalarView(text[(open + 1)...].dropLast()))
    guard shares.contains(where: inner.hasPrefix), !inner.contains("("),
      !otherPeople.contains(where: inner.contains)
    else { return text }
    return Array(text[..<open])
  }

  /// Whether a cell is a number with a bracket behind it that tells people of another sort among them: 12（其中工勤1）.
  package static func holdsOthers(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let text = PlainText(bytes).withoutBlanks
    guard text.last == ")", let open = text.firstIndex(of: "("), open > 0,
      read(front: Array(text[..<open]))
    else { return false }
    let inner = String(String.UnicodeScalarView(text[(open + 1)...].dropLast()))
    return shares.contains(where: inner.hasPrefix) && otherPeople.contains(where: inner.contains)
  }

  private static func read(front: [Unicode.Scalar]) -> Bool {
    var text = String(String.UnicodeScalarView(front))
    return text.withUTF8 {
      if case .value = read(UnsafeRawBufferPointer($0)) { true } else { false }
    }
  }

  private static let shares = ["含", "其中", "包括", "包含", "内含"]
  private static let otherPeople = [
    "编", "工勤", "行政", "事业", "政法", "专项", "参公", "借", "抽调", "外", "聘", "退", "兼", "空", "超", "挂",
    "代", "临",
    "遗属", "派遣", "合同",
  ]

  private static let units: Set<Unicode.Scalar> = ["名", "人", "个", "位"]
}
