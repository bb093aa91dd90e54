package import BianzhiCore

extension ResultValue {
  /// Nothing where there is no text.
  package static func optional(_ text: String?) -> ResultValue { text.map { .text($0) } ?? .none }

  /// Nothing where there is no number.
  package static func optional(_ number: Int?) -> ResultValue {
    number.map { .integer($0) } ?? .none
  }

  /// Nothing where there is no text, or a blank one.
  package static func filled(_ text: String?) -> ResultValue {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
  }

  /// A day as YYYY-MM-DD; nothing where there is none.
  package static func day(_ day: CalendarDay?) -> ResultValue {
    day.map { .calendarDay($0) } ?? .none
  }

  /// A number in decimal digits; nothing where there is none.
  package static func digits(_ digits: String?) -> ResultValue {
    digits.map { .decimal($0) } ?? .none
  }

  /// A word of a closed set; nothing where there is none.
  package static func word(_ word: (some CodedWord)?) -> ResultValue {
    word.map { .word(code: $0.rawValue, wording: $0.wording) } ?? .none
  }

  /// A recorded word of the field in the user's language; as it is recorded where the field has no such word.
  static func term<Term: FieldTerm>(_ text: String, _ field: Term.Type) -> ResultValue {
    guard let term = Term(rawValue: text) else { return .text(text) }
    return .word(code: text, wording: term.wording)
  }

  /// yes 是, no 否.
  package static func answer(_ isSo: Bool) -> ResultValue {
    isSo
      ? .word(code: "yes", wording: Wording(zh: "是", en: "yes"))
      : .word(code: "no", wording: Wording(zh: "否", en: "no"))
  }

  /// A text of people or of another office, without identity numbers.
  package static func masked(_ text: String?) -> ResultValue {
    .optional(text.map { PersonNumber.mask($0) })
  }
}
