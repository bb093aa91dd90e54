/// A row as bytes: for each column a tag and its value, then the end. Different rows have different bytes.
enum PackedRow {
  static let null: UInt8 = 0
  static let integer: UInt8 = 1
  static let text: UInt8 = 2
  static let blob: UInt8 = 3
  static let rowEnd: UInt8 = 4
  static let real: UInt8 = 5

  /// Appends one column of the row at hand.
  @inline(__always)
  static func append(_ row: RawStatement, _ column: Int32, to bytes: inout [UInt8]) {
    if row.isInteger(column) {
      append(row.integer(column), to: &bytes)
    } else if row.isNull(column) {
      bytes.append(null)
    } else {
      let tag = row.isText(column) ? text : row.isReal(column) ? real : blob
      append(tag == blob ? row.blob(column) : row.bytes(column), tag: tag, to: &bytes)
    }
  }

  @inline(__always)
  static func append(_ value: Int64, to bytes: inout [UInt8]) {
    bytes.append(integer)
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  static func append(_ value: String, to bytes: inout [UInt8]) {
    var value = value
    value.withUTF8 { append(UnsafeRawBufferPointer($0), tag: text, to: &bytes) }
  }

  @inline(__always)
  private static func append(
    _ value: UnsafeRawBufferPointer, tag: UInt8, to bytes: inout [UInt8]
  ) {
    bytes.append(tag)
    withUnsafeBytes(of: Int32(value.count).littleEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: value)
  }
}
