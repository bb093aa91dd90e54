import Spreadsheets

extension RawRow {
  /// The row's cells as bytes, valid inside `body` only.
  @inline(__always)
  func withCells<Result>(_ body: (CellReader) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBytes { base in
      try cells.withUnsafeBufferPointer { try body(CellReader(base: base, cells: $0)) }
    }
  }
}
