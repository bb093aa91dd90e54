import Foundation

extension RawRepresentable where RawValue == String {
  /// Reads a word of a ledger.
  ///
  /// - Throws: ``StoredWordError`` if no value has this word.
  package init(stored word: String, at place: @autoclosure () -> StoredPlace) throws {
    guard let value = Self(rawValue: word) else { throw StoredWordError(word, at: place()) }
    self = value
  }
}

extension CalendarDay {
  /// Reads a day of a ledger, stored as 20100630.
  ///
  /// - Throws: ``StoredWordError`` if the calendar has no such day.
  package init(stored day: Int32, at place: @autoclosure () -> StoredPlace) throws {
    guard let value = Self(yyyymmdd: day) else { throw StoredWordError("\(day)", at: place()) }
    self = value
  }
}

extension Decodable {
  /// Reads a value that a ledger stores as JSON.
  ///
  /// - Throws: ``StoredWordError`` if the text is no such value.
  package init(storedJSON text: String, at place: @autoclosure () -> StoredPlace) throws {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
    } catch {
      throw StoredWordError(text, at: place())
    }
  }
}
