/// The year and number in the reference of a document: 苏X编〔2008〕12号 is 2008 and 12.
package enum DocumentNumber {
  /// Finds the first bracketed year with a number behind it; nil where there is none.
  ///
  /// Any bracket of either width, 第 before and 号 behind the number are understood; 号 may be
  /// missing only at the end. Years are 1900…2999, numbers have at most six digits.
  package static func read(_ text: String) -> (year: Int, number: Int)? {
    let scalars = PlainText(text).withoutBlanks
    for place in scalars.indices where "〔[(【{〈".unicodeScalars.contains(scalars[place]) {
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
    guard let bracket = rest.popFirst(), "〕])】}〉".unicodeScalars.contains(bracket) else {
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
}
