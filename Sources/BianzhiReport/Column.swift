package import BianzhiCore

/// A column of a table: its heading, and what stands in it for a row.
package struct Column<Row>: Sendable {
  /// What a cell is made of.
  private enum Cell: Sendable {
    case value(@Sendable (Row) -> ResultValue)
    /// A text that exists in both languages; the user's language is written, whatever the headings are.
    case words(@Sendable (Row) -> Wording?)
  }

  package let heading: ResultColumn
  private let cell: Cell

  private init(_ heading: ResultColumn, _ cell: Cell) {
    (self.heading, self.cell) = (heading, cell)
  }

  package init(
    _ key: String, zh: String, en: String, _ kind: ResultColumn.Kind = .text,
    _ value: @escaping @Sendable (Row) -> ResultValue
  ) {
    self.init(ResultColumn(key, Wording(zh: zh, en: en), kind), .value(value))
  }

  /// A column of texts in the user's language.
  package static func words(
    _ key: String, zh: String, en: String, _ kind: ResultColumn.Kind = .text,
    _ words: @escaping @Sendable (Row) -> Wording
  ) -> Column {
    Column(ResultColumn(key, Wording(zh: zh, en: en), kind), .words(words))
  }

  /// A column of texts in the user's language; nothing where there is no text.
  static func filledWords(
    _ key: String, zh: String, en: String, _ words: @escaping @Sendable (Row) -> Wording
  ) -> Column {
    Column(
      ResultColumn(key, Wording(zh: zh, en: en)),
      .words { row in
        let told = words(row)
        return told.zh.isEmpty ? nil : told
      })
  }

  func value(_ row: Row, _ language: Language) -> ResultValue {
    switch cell {
    case .value(let value): value(row)
    case .words(let words): .optional(words(row)?[language])
    }
  }
}
