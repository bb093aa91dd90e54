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
    case "value.decided": try apply(event.decode(Value.self), database)
    case "header.decided": try apply(event.decode(Header.self), database)
    case "file.decided": try apply(event.decode(File.self), database)
    default: break
    }
  }

  private static func apply(_ value: Value, _ database: Database) throws {
    for word in value.replaced {
      try database.execute(
        sql: "DELETE FROM value_reading WHERE field = ? AND word = ?",
        arguments: [value.field, word])
    }
    guard let code = value.code else { return }
    try database.execute(
      sql: "INSERT OR REPLACE INTO value_reading VALUES (?, ?, ?)",
      arguments: [value.field, value.word, code])
  }

  private static func apply(_ header: Header, _ database: Database) throws {
    for heading in header.replaced {
      try database.execute(
        sql: "DELETE FROM header_reading WHERE kind = ? AND heading = ?",
        arguments: [header.kind, heading])
    }
    guard let field = header.field else { return }
    try database.execute(
      sql: "INSERT OR REPLACE INTO header_reading VALUES (?, ?, ?)",
      arguments: [header.kind, header.heading, field])
  }

  private static func apply(_ file: File, _ database: Database) throws {
    guard let organ = file.organ else {
      try database.execute(
        sql: "DELETE FROM file_organ WHERE path = ? AND sheet = ?",
        arguments: [file.path, file.sheet])
      return
    }
    try database.execute(
      sql: "INSERT OR REPLACE INTO file_organ VALUES (?, ?, ?)",
      arguments: [file.path, file.sheet, organ])
  }
}
