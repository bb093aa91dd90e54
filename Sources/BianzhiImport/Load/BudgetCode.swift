/// The code that a budget gives a unit, written before its name: 101001 县文化馆, 201001-县财政局, [301001]县审计局.
enum BudgetCode {
  /// The name behind the code; nil for a text that does not begin with one.
  static func name(behind text: String) -> String? {
    guard let first = text.first, first.isNumber || "[【（(〔".contains(first),
      let found = text.prefixMatch(of: code)
    else { return nil }
    let name = text[found.range.upperBound...]
    guard name.count >= 3, let next = name.first, next.isLetter else { return nil }
    return String(name)
  }

  /// The digits of the code before a name.
  static func code(before name: String, in text: String) -> String {
    text.dropLast(name.count).filter { $0.isASCII && $0.isNumber }
  }

  /// Three digits may be part of a name (120急救中心), so fewer than six are a code only where something parts them from it.
  nonisolated(unsafe) private static let code: Regex<Substring> =
    /[\[【（(〔][0-9]{3,15}[\]】）)〕]\s*|[0-9]{3,15}[\s\-－—–_:：、.．]+|[0-9]{6,15}/
}
