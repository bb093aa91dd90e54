package import GRDB

/// A statement that stores rows and gives none: the one place where a row of an import is bound and run.
///
/// It is made and used in blocks of a ``ConnectionOwner``.
package final class RowStatement {
  private let statement: RawStatement
  /// Of the packed rows it stores.
  let digest: ListDigest?
  /// How many rows it stores at once.
  let rows: Int
  /// The same for several rows at once, which costs a fifth less: SQLite opens and closes the table once for all of them.
  /// Only rows of lists come in such numbers.
  let several: RowStatement?

  /// - Parameter digest: of rows of lists; the statement is then an INSERT that ends with `VALUES` and marks.
  package init(_ database: Database, _ sql: String, digest: ListDigest? = nil) throws {
    statement = try RawStatement(database, sql)
    (self.digest, rows) = (digest, 1)
    several = try digest == nil ? nil : RowStatement(database, sql, statement.parameterCount)
  }

  /// - Parameter columns: the marks of one row.
  private init(_ database: Database, _ sql: String, _ columns: Int) throws {
    rows = min(16, BoundNumbers.most / columns)
    let row = "(\(Array(repeating: "?", count: columns).joined(separator: ", ")))"
    precondition(sql.hasSuffix(row), "no INSERT of one row of values")
    statement = try RawStatement(
      database, sql + String(repeating: ", \(row)", count: rows - 1))
    (digest, several) = (nil, nil)
  }

  @inline(__always)
  package func bind(_ value: Int64, at column: Int32) {
    statement.bind(value, at: column)
  }

  @inline(__always)
  package func bindNull(at column: Int32) {
    statement.bindNull(at: column)
  }

  package func bind(_ text: String, at column: Int32) {
    statement.bind(text, at: column)
  }

  /// Binds UTF-8 text, which is copied.
  package func bind(text: UnsafeRawBufferPointer, at column: Int32) {
    statement.bind(text, at: column)
  }

  /// Binds UTF-8 text that stays where it is until the row has run.
  @inline(__always)
  func bindInPlace(text: UnsafeRawBufferPointer, at column: Int32) {
    statement.bindInPlace(text, at: column)
  }

  /// The same for bytes.
  func bindInPlace(blob: UnsafeRawBufferPointer, at column: Int32) {
    statement.bindBlobInPlace(blob, at: column)
  }

  /// Stores the row that is bound, and makes the statement ready for the next.
  @inline(__always)
  package func run() throws {
    try statement.run()
  }

  func forgetValues() {
    statement.clearBindings()
  }

  /// Whether the row that ran last changed anything: an INSERT may find its key taken.
  package var hasChanged: Bool { statement.changes > 0 }

  /// The number of the row that the last INSERT on this connection made.
  package var lastInserted: Int64 { statement.lastInserted }
}
