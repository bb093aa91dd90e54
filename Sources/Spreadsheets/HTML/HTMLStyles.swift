/// The number formats a spreadsheet program leaves in the style sheet of a page.
struct HTMLStyles {
  private static let property = "mso-number-format:"
  /// By class: whether it shows a number as a day.
  private var showsDate: [String: Bool] = [:]

  /// Takes in one style sheet.
  mutating func add(_ sheet: String) {
    guard sheet.contains(Self.property) else { return }
    for rule in sheet.split(separator: "}") {
      guard let brace = rule.firstIndex(of: "{") else { continue }
      guard let showsDate = Self.showsDate(style: String(rule[brace...].dropFirst())) else {
        continue
      }
      let selector = rule[..<brace]
      guard let dot = selector.lastIndex(of: ".") else { continue }
      let name = selector[dot...].dropFirst()
        .prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
      self.showsDate[String(name)] = showsDate
    }
  }

  /// Whether a cell with these attributes shows a number as a day.
  func showDate(_ attributes: HTMLAttributes) -> Bool {
    if let style = attributes["style"], let showsDate = Self.showsDate(style: style) {
      return showsDate
    }
    let classes = attributes["class"]?.split(separator: " ") ?? []
    return classes.lazy.compactMap { showsDate[String($0)] }.first ?? false
  }

  /// Nil if the style says nothing about numbers.
  private static func showsDate(style: String) -> Bool? {
    guard let place = style.firstRange(of: property) else { return nil }
    let value = style[place.upperBound...].drop { $0.isWhitespace }
    let isQuoted = value.first == "\"" || value.first == "'"
    let code =
      isQuoted
      ? value.dropFirst().prefix { $0 != value.first }
      : value.prefix { $0 != ";" && $0 != "}" }
    return showsDate(code: unescaped(code))
  }

  private static func showsDate(code: String) -> Bool {
    switch code {
    case "Short Date", "Medium Date", "Long Date", "General Date", "Short Time", "Medium Time",
      "Long Time":
      true
    case "Fixed", "Standard", "Percent", "Scientific", "Currency", "Yes/No", "True/False",
      "On/Off":
      false
    default: NumberFormat.isDate(code: code)
    }
  }

  /// `\0022` is a quote, and `\/` a slash.
  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      guard character == "\\" else {
        result.append(character)
        continue
      }
      let digits = rest.prefix(4)
      if digits.count == 4, let number = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(number)
      {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(4)
      } else if let next = rest.popFirst() {
        result.append(next)
      }
    }
    return result
  }
}
