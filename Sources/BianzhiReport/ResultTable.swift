/// A result: typed columns, and rows that are produced one by one while they are written.
package struct ResultTable {
  /// Takes the next row, with one value for each column.
  package typealias Emit = ([ResultValue]) throws -> Void

  package let columns: [ResultColumn]
  let produce: (Emit) throws -> Void
  /// What a workbook says beside the cells; nil for the columns alone.
  package var look: SheetLook?
  /// Columns that a table for the eye goes without, and names below its rows.
  var leftOut: [ResultColumn] = []

  /// - Parameter rows: hands each row to the closure it is given, in order; runs once for each
  ///   time the table is written, and is to let errors of that closure through.
  package init(columns: [ResultColumn], rows: @escaping (_ emit: Emit) throws -> Void) {
    precondition(!columns.isEmpty, "a result has columns")
    (self.columns, produce) = (columns, rows)
  }

  package init(columns: [ResultColumn], rows: [[ResultValue]]) {
    self.init(columns: columns) { emit in
      for row in rows { try emit(row) }
    }
  }
}
