/// The year and number in the reference of a document: 苏X编〔2008〕12号 is 2008 and 12.
package enum DocumentNumber {
  /// Finds the first bracketed year with a number behind it; nil where there is none.
  ///
  /// Any bracket of either width, 第 before and 号 behind the number are understood; 号 may be
  /// missing only at the end. Years are 1900…2999, numbers have at most six digits.
  package static func read(_ text: String) -> (year: Int, number: Int)? {
    let scalars = PlainText(text).withoutBlanks
    for place in scalars.indices where "〔[(【{〈〖".unicodeScalars.contains(scalars[place]) {
      if let found = read(scalars[(place + 1)...]) { return found }
    }
    return nil
  }

  /// Reads `2008〕12号` at the start of the text.
  private static func read(_ text: ArraySlice<Unicode.Scalar>) -> (year: Int, number: Int)? {
    let (year, yearLength) = number(at: text)
    guard yearLength == 4, (1900...2999).contains(year) else { return nil }
    var rest = text.dropFirst(4)
    if rest.first == "年" { rest.removeFirst() }
    guard let bracket = rest.popFirst(), "〕])】}〉〗".unicodeScalars.contains(bracket) else {
      return nil
    }
    if rest.first == "第" { rest.removeFirst() }
    let (number, length) = number(at: rest)
    rest = rest.dropFirst(length)
    guard (1...6).contains(length), rest.first == "号" || rest.isEmpty else { return nil }
    return (year, number)
  }

  private static func number(at text: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int) {
    let digits = text.prefix(9).prefix { $0.digit != nil }.compactMap(\.digit)
    return (digits.reduce(0) { $0 * 10 + $1 }, digits.count)
  }

  /// The text with each such number in its usual form: 苏X编[2008] 第012号 is 苏X编〔2008〕12号.
  ///
  /// What is no number, and the words around it, stay as they are.
  package static func canonical(_ text: String) -> String {
    if isCanonical(text) { return text }
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: openings.contains) else { return text }
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      guard openings.contains(scalars[index]), let found = group(scalars[(index + 1)...]) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      while result.last?.properties.isWhitespace == true { result.removeLast() }
      result += Array("〔\(found.year)〕\(found.number)号".unicodeScalars)
      index = found.end
    }
    return String(String.UnicodeScalarView(result))
  }

  private static let openings = Set("〔[(【{〈〖［（｛﹝﹙﹛".unicodeScalars)
  private static let closings = Set("〕])】}〉〗］）｝﹞﹚﹜".unicodeScalars)

  /// Reads `2008] 第 12 号` as it is written, blanks passed over.
  private static func group(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (year: Int, number: Int, end: Int)? {
    var rest = text
    func take(_ isWanted: (Unicode.Scalar) -> Bool) -> Bool {
      while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
      guard let next = rest.first, isWanted(next) else { return false }
      rest.removeFirst()
      return true
    }
    func digits() -> [Int] {
      var values: [Int] = []
      while let next = rest.first?.properties.numericValue,
        rest.first?.properties.numericType == .decimal
      {
        values.append(Int(next))
        rest.removeFirst()
      }
      return values
    }
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    let year = digits()
    _ = take { $0 == "年" }
    guard year.count == 4, take(closings.contains) else { return nil }
    _ = take { $0 == "第" }
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    let number = digits()
    guard (1...6).contains(number.count) else { return nil }
    let isMarked = take { $0 == "号" }
    guard isMarked || rest.allSatisfy(\.properties.isWhitespace) else { return nil }
    let value = { (digits: [Int]) in digits.reduce(0) { $0 * 10 + $1 } }
    guard (1900...2999).contains(value(year)) else { return nil }
    return (value(year), value(number), isMarked ? rest.startIndex : text.endIndex)
  }
}
