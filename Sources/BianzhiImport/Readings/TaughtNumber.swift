import BianzhiCore

/// Numbers of a form as a person names them who says what a header word means: 行政编制核定数, 编外核定数.
extension TableKind {
  /// What the numbers are called that a column may be said to be; none for a kind that is no form.
  package var numberWords: [String] {
    guard isForm else { return [] }
    let words = QuotaKind.allCases.flatMap { ["\($0.rawValue)核定数", "\($0.rawValue)实有数"] }
    return words.filter { numberField(named: $0) != nil }
  }

  /// The number that a person named: 编外核定数, 编外, or as a mapping shows it: 编外/approved.
  package func numberField(named text: String) -> String? {
    guard isForm else { return nil }
    if let heading = FormHeading(name: text) { return heading.name }
    let word = HeaderWord.normal(text)
    let heading = FormHeading([word]) ?? FormHeading([word + "核定数"])
    return heading.flatMap { $0.isStored ? $0.name : nil }
  }
}
