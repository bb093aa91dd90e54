package import GRDB

/// Keeps what people said of words of tables: `value_reading`, `header_reading` and `file_organ`.
package enum ReadingProjection: EventProjection {
  package static let tables = ["value_reading", "header_reading", "file_organ"]

  /// Payload of `value.decided`: what a recorded word of a field means.
  package struct Value: Codable, Sendable {
    package let field, word: String
    /// Nil where an earlier decision is taken back.
    package let code: String?
    /// Spellings of the same word that no longer hold.
    package let replaced: [String]

    package init(field: String, word: String, code: String?, replaced: [String]) {
      (self.field, self.word, self.code, self.replaced) = (field, word, code, replaced)
    }
  }

  /// Payload of `header.decided`: what a header word of a kind of table is.
  package struct Header: Codable, Sendable {
    package let kind, heading: String
    /// The field, empty for a column that is left out; nil where a decision is taken back.
    package let field: String?
    package let replaced: [String]

    package init(kind: String, heading: String, field: String?, replaced: [String]) {
      (self.kind, self.heading, self.field, self.replaced) = (kind, heading, field, replaced)
    }
  }

  /// Payload of `file.decided`: whose a file is.
  package struct File: Codable, Sendable {
    package let path, sheet: String
    /// Code or name; nil where a decision is taken back.
    package let organ: String?

    package init(path: String, sheet: String, organ: String?) {
      (self.path, self.sheet, self.organ) = (path, sheet, organ)
    }
  }

  package static func apply(_ event: Event, to database: Database) throws {
    switch event.kind {
    case EventKind.valueDecided.code: try apply(event.decode(Value.self), database)
    case EventKind.headerDecided.code: try apply(event.decode(Header.self), database)
    case EventKind.fileDecided.code: try apply(event.decode(File.self), database)
    default: break
    }
  }

  private static func apply(_ value: Value, _ database: Database) throws {
    try keep(
      value.code, for: [value.field, value.word],
      insteadOf: value.replaced.map { [value.field, $0] },
      in: "value_reading", by: ["field", "word"], database)
  }

  private static func apply(_ header: Header, _ database: Database) throws {
    try keep(
      header.field, for: [header.kind, header.heading],
      insteadOf: header.replaced.map { [header.kind, $0] },
      in: "header_reading", by: ["kind", "heading"], database)
  }

  private static func apply(_ file: File, _ database: Database) throws {
    let key = [file.path, file.sheet]
    try keep(
      file.organ, for: key, insteadOf: [key], in: "file_organ", by: ["path", "sheet"], database)
  }

  /// Keeps what a key was decided to be, in a table of the key's columns and the decision.
  ///
  /// - Parameters:
  ///   - decision: nil where one is taken back.
  ///   - keys: those whose decisions no longer hold.
  private static func keep(
    _ decision: String?, for key: [String], insteadOf keys: [[String]], in table: String,
    by columns: [String], _ database: Database
  ) throws {
    let isKey = columns.map { "\($0) = ?" }.joined(separator: " AND ")
    for key in keys {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE \(isKey)", arguments: StatementArguments(key))
    }
    guard let decision else { return }
    try database.execute(
      sql: "INSERT OR REPLACE INTO \(table) VALUES (?, ?, ?)",
      arguments: StatementArguments(key + [decision]))
  }
}
