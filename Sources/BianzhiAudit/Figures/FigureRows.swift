import BianzhiCore
import BianzhiQuery

/// The answer to a ``FigureQuery``.
package struct FigureRows: Sendable {
  package struct Row: Sendable {
    package let key: String
    let values: [String: QueryValue]

    /// The number of a column; nil for NULL and for texts.
    package func number(_ column: String) -> Int? {
      guard case .integer(let number) = values[column] else { return nil }
      return Int(number)
    }

    /// The text of a column; empty for NULL.
    package func text(_ column: String) -> String { shown(column) ?? "" }

    /// The word of a column.
    ///
    /// - Throws: ``StoredWordError`` if no value has this word.
    package func word<Word: RawRepresentable<String>>(
      _ column: String, of type: Word.Type
    ) throws -> Word {
      try Word(stored: text(column), at: StoredPlace("report", column, row: key))
    }

    /// What a report shows of a column; nil for NULL, and where there is no such column.
    package func shown(_ column: String) -> String? {
      switch values[column] {
      case .integer(let number): String(number)
      case .real(let digits): digits
      case .text(let text): text
      case .null, nil: nil
      }
    }
  }

  package let rows: [Row]
  private let places: [String: Int]

  init(_ rows: [Row]) {
    self.rows = rows
    places = Dictionary(
      rows.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The row of a key; nil where there is none.
  package subscript(key key: String) -> Row? { places[key].map { rows[$0] } }

  /// Whether no key stands twice; a mark would not say which row it means.
  package var hasUniqueKeys: Bool { places.count == rows.count }
}
