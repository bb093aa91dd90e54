import BianzhiCore

/// What is said where the value of an option is no number, month or day, or has a sign: what is to be written there.
///
/// The parser says only that it does not take the value, and takes a number with a minus for an option.
enum NumberWords {
  private static let whole = Wording(
    zh: "不带正负号的整数，如 3", en: "a whole number without a sign, such as 3")
  /// What is meant, by the name that the help has for the value.
  private static let forms: [String: Wording] = [
    "run": Wording(
      zh: "检查的编号，如 3，见 bianzhi runs", en: "the number of a check, such as 3; see bianzhi runs"),
    "import": Wording(
      zh: "导入的编号，如 3，见 bianzhi imports",
      en: "the number of an import, such as 3; see bianzhi imports"),
    "step": Wording(zh: "步骤的号码，如 3", en: "the number of a step, such as 3"),
    "row": Wording(zh: "行号，从 1 起", en: "the number of a row, from 1 on"),
    "item": Wording(zh: " 1 到 8 的整数", en: "a whole number from 1 to 8"),
    "year": Wording(zh: "四位数的年度，如 2024", en: "a year of four digits, such as 2024"),
    "month": Wording(zh: "年和月，如 2024-06", en: "a year and a month, such as 2024-06"),
    "day": Wording(zh: "年月日，如 2024-06-30", en: "a day, such as 2024-06-30"),
    "share": Wording(
      zh: " 0 到 1 的数，最多三位小数，如 0.3",
      en: "a number from 0 to 1 with three decimals at most, such as 0.3"),
    "numbers": Wording(zh: "序号，如 1,3-5", en: "numbers from 1 on, such as 1,3-5"),
    "word=n": Wording(
      zh: "名称=不带正负号的整数，如 中层=5", en: "a word, = and a whole number without a sign, such as staff=5"),
    "number": whole, "n": whole, "months": whole, "days": whole, "people": whole,
    "ballots": whole, "seed": whole,
  ]

  /// - Parameters:
  ///   - message: the parser's.
  ///   - words: the command line's, without the program's name.
  /// - Returns: nil where the message is about something else.
  static func problem(_ message: String, in words: [String]) -> Wording? {
    if let match = message.wholeMatch(of: #/The value '(.*)' is invalid for '((?:-.* )?<(.+)>)'/#) {
      return said(String(match.1), of: String(match.2), String(match.3))
    }
    if let match = message.wholeMatch(of: #/Missing value for '((-[^ ]+) <(.+)>)'/#),
      let place = words.firstIndex(of: String(match.2)), place + 1 < words.count,
      isSigned(words[place + 1])
    {
      return said(words[place + 1], of: String(match.1), String(match.3))
    }
    if let match = message.wholeMatch(of: #/Missing expected argument '(<(.+)>)'/#),
      let value = zip(words, words.dropFirst()).first(where: { before, word in
        isSigned(word) && !before.hasPrefix("-")
      })?.1
    {
      return said(value, of: String(match.1), String(match.2))
    }
    if let match = message.wholeMatch(of: #/Unknown option '(-[^']+)'.*/#),
      isSigned(String(match.1))
    {
      return Wording(
        zh: "没有选项 \(match.1)。数不带正负号。",
        en: "No option \(match.1). Numbers are written without a sign.")
    }
    return nil
  }

  /// Digits of any script as an input method types them, as plain ones; nil where anything else is among them.
  private static func plain(_ value: String) -> String? {
    let digits = value.filter { character in
      character.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal }
    }
    guard digits.count == value.count else { return nil }
    return digits.compactMap(\.wholeNumberValue).map { "\($0)" }.joined()
  }

  /// A number with a minus, which is nothing that any command takes.
  private static func isSigned(_ word: String) -> Bool {
    word.wholeMatch(of: #/-[0-9.]+/#) != nil
  }

  /// More digits than any number of a program has.
  private static let mostDigits = 18

  private static func said(_ value: String, of label: String, _ name: String) -> Wording? {
    guard let form = forms[name] else { return nil }
    if let digits = value.isEmpty ? nil : plain(value) {
      if digits != value {
        return Wording(
          zh: "\(label) 不能是 \(value)：请用半角数字，写成 \(digits)。",
          en: """
            The value '\(value)' is invalid for '\(label)'. Write it with plain digits: \(digits).
            """)
      }
      if digits.count > mostDigits {
        return Wording(
          zh: "\(label) 不能是 \(value)：数太大。请写小一些的数。",
          en: "The value '\(value)' is invalid for '\(label)': too large. Write a smaller number.")
      }
    }
    return Wording(
      zh: "\(label) 不能是 \(value)。请写\(form.zh)。",
      en: "The value '\(value)' is invalid for '\(label)'. Write \(form.en).")
  }
}
