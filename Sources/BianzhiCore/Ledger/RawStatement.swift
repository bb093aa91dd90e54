package import GRDB
import GRDBSQLite

/// One prepared statement driven through SQLite's C interface: the only place that does.
///
/// For loops over many rows, where GRDB's own arguments and rows cost half of the time. It does not
/// tell GRDB's observers about changes.
package final class RawStatement {
  private let statement: Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  package init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    handle = statement.sqliteStatement
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
    }
    self.connection = connection
  }

  deinit {
    sqlite3_reset(handle)
  }

  // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
  private static var copies: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  @inline(__always)
  package func bind(_ value: Int64, at index: Int32) {
    sqlite3_bind_int64(handle, index, value)
  }

  @inline(__always)
  package func bind(_ value: Int64?, at index: Int32) {
    if let value { bind(value, at: index) } else { bindNull(at: index) }
  }

  @inline(__always)
  package func bindNull(at index: Int32) {
    sqlite3_bind_null(handle, index)
  }

  /// Binds UTF-8 text.
  @inline(__always)
  package func bind(_ bytes: UnsafeRawBufferPointer, at index: Int32) {
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    if let start {
      sqlite3_bind_text(handle, index, start, Int32(bytes.count), Self.copies)
    } else {
      sqlite3_bind_text(handle, index, "", 0, Self.copies)
    }
  }

  /// Binds text that stays where it is until the statement has run.
  @inline(__always)
  func bindInPlace(_ bytes: UnsafeRawBufferPointer, at index: Int32) {
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text(handle, index, start, Int32(bytes.count), nil)
  }

  package func bindBlob(_ bytes: UnsafeRawBufferPointer, at index: Int32) {
    sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(bytes.count), Self.copies)
  }

  /// Binds bytes that stay where they are until the statement has run.
  func bindBlobInPlace(_ bytes: UnsafeRawBufferPointer, at index: Int32) {
    sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(bytes.count), nil)
  }

  package func bind(_ text: String?, at index: Int32) {
    guard var text else { return bindNull(at: index) }
    text.withUTF8 { bind(UnsafeRawBufferPointer($0), at: index) }
  }

  /// Binds a named value; a statement that does not use the name is left as it is.
  package func bindNamed(_ name: String, _ value: Int64?) {
    let index = sqlite3_bind_parameter_index(handle, name)
    if index > 0 { bind(value, at: index) }
  }

  package func bindNamed(_ name: String, _ value: String) {
    let index = sqlite3_bind_parameter_index(handle, name)
    if index > 0 { bind(value, at: index) }
  }

  /// Runs a statement that gives no rows, and makes it ready for the next values.
  @inline(__always)
  package func run() throws {
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE else { throw failure(code) }
    sqlite3_reset(handle)
  }

  /// The next row; false after the last one, when the statement is ready for new values.
  @inline(__always)
  package func next() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw failure(code) }
    return false
  }

  /// Binds NULL to everything.
  func clearBindings() {
    sqlite3_clear_bindings(handle)
  }

  /// Leaves the rows that have not been read.
  package func reset() {
    sqlite3_reset(handle)
  }

  @inline(__always)
  package func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(handle, column)
  }

  @inline(__always)
  package func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  package func isInteger(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_INTEGER
  }

  @inline(__always)
  package func isText(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_TEXT
  }

  package func isReal(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_FLOAT
  }

  package func optionalInteger(_ column: Int32) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  /// The column's text, empty for NULL.
  package func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    return String(cString: start)
  }

  package func optionalText(_ column: Int32) -> String? {
    isNull(column) ? nil : text(column)
  }

  /// The column's bytes, valid until the statement moves on.
  package func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    guard let start = sqlite3_column_text(handle, column) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// The column's bytes as they are stored, valid until the statement moves on.
  package func blob(_ column: Int32) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: sqlite3_column_blob(handle, column), count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// Whether the statement cannot change anything.
  package var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

  /// The marks for values.
  var parameterCount: Int { Int(sqlite3_bind_parameter_count(handle)) }

  package var columnCount: Int32 { sqlite3_column_count(handle) }

  package func columnName(_ column: Int32) -> String {
    sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
  }

  /// Rows changed by the statement that ran last on this connection.
  package var changes: Int { Int(sqlite3_changes(connection)) }

  /// The row number that the last INSERT on this connection made.
  package var lastInserted: Int64 { sqlite3_last_insert_rowid(connection) }

  private func failure(_ code: CInt) -> DatabaseError {
    let message = String(cString: sqlite3_errmsg(connection))
    sqlite3_reset(handle)
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}
