/// A store whose statements packed rows are sent to.
package protocol PackedRowStore: AnyObject, SendableMetatype {
  /// Prepares a statement.
  ///
  /// - Parameter table: the table of list rows whose digest its rows are added to.
  /// - Returns: its place among those of the store.
  func prepare(_ sql: String, digestOf table: String?) throws -> Int
  /// The statement at a place.
  func statement(_ place: Int) -> RowStatement
}

/// Packs rows and hands them over, block by block, to the owner of a connection.
///
/// The rows of one writer are stored in the order in which they were given. What is packed and not yet
/// full enough is handed over by ``send()``.
package final class RowWriter {
  private let deliver: @Sendable (PackedRows.Parcel) throws -> Void
  /// Looking out for two uses at once would cost a twentieth of an import. There are none: while `rows` is
  /// appended to, only its own code runs, which knows no writer.
  @exclusivity(unchecked) private var rows = PackedRows()

  fileprivate init(_ deliver: @escaping @Sendable (PackedRows.Parcel) throws -> Void) {
    self.deliver = deliver
  }

  /// Binds the next column; columns are given in their order.
  @inline(__always)
  package func bind(_ value: Int64) {
    rows.append(value)
  }

  @inline(__always)
  package func bind(_ value: Int64?) {
    if let value { rows.append(value) } else { rows.appendNull() }
  }

  @inline(__always)
  package func bindNull() {
    rows.appendNull()
  }

  /// Binds UTF-8 text.
  @inline(__always)
  package func bind(_ bytes: UnsafeRawBufferPointer) {
    rows.append(text: bytes)
  }

  package func bind(_ text: String?) {
    guard var text else { return bindNull() }
    text.withUTF8 { bind(UnsafeRawBufferPointer($0)) }
  }

  package func bindBlob(_ bytes: UnsafeRawBufferPointer) {
    rows.append(blob: bytes)
  }

  /// Ends a row.
  ///
  /// - Throws: what an earlier block threw.
  @inline(__always)
  package func run() throws {
    rows.endRow()
    if rows.count >= PackedRows.usual / 2 { try send() }
  }

  /// Hands over the rows that are left.
  ///
  /// - Throws: what an earlier block threw.
  package func send() throws {
    guard rows.count > 0 else { return }
    var full = PackedRows()
    swap(&full, &rows)
    try deliver(PackedRows.Parcel(full))
  }
}

extension ConnectionOwner where Store: PackedRowStore {
  /// A writer of rows to a statement, which is prepared at once.
  ///
  /// - Parameter table: of list rows whose digest is kept; the first column is then the row's number.
  package func writer(_ sql: String, digestOf table: String? = nil) throws -> RowWriter {
    let place = try sync { try $0.prepare(sql, digestOf: table) }
    return RowWriter { [self] parcel in
      try send { try parcel.rows.run($0.statement(place)) }
    }
  }
}
