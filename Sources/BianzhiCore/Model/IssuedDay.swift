/// The day that a document bears, where its entries hold from another one: `岚编〔2021〕12号 2021-05-06`.
package struct IssuedDay: Hashable, Sendable {
  package let document: String
  package let day: CalendarDay

  package init(document: String, day: CalendarDay) { (self.document, self.day) = (document, day) }

  /// As events keep it.
  package var text: String { "\(document) \(day)" }

  /// Reads what ``text`` gives.
  package init?(_ text: String) {
    guard let blank = text.lastIndex(of: " "),
      let day = CalendarDay(String(text[text.index(after: blank)...]))
    else { return nil }
    self.init(document: String(text[..<blank]), day: day)
  }
}
