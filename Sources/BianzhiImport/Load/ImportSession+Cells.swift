import BianzhiCore

/// What loaders read from a cell.
extension ImportSession {
  /// A text, NULL where it is blank or only a mark for it.
  func text(_ row: CellReader, _ column: Int) -> String? {
    let bytes = row.bytes(column)
    return CellReader.isBlankMark(bytes) ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// A value of a column; a table without it tells nothing.
  func told(_ column: Int, _ value: @autoclosure () throws -> CellValue) rethrows -> CellValue {
    column < 0 ? .untold : try value()
  }

  /// A value of a cell; a blank one tells nothing, and 无 that there is nothing.
  func told(
    _ row: CellReader, _ column: Int, _ value: @autoclosure () throws -> CellValue
  ) rethrows -> CellValue {
    guard column >= 0 else { return .untold }
    let value = try value()
    return value == .null && !row.bytes(column).elementsEqual("无".utf8) ? .untold : value
  }

  /// The values that a blank cell leaves untold, with their headings.
  ///
  /// - Parameter columns: of each value, −1 for one that is not read from a cell of its own.
  func blanks(_ values: [CellValue], columns: [Int]) -> [Int: String] {
    var blanks: [Int: String] = [:]
    for (place, column) in columns.enumerated() where column >= 0 && values[place] == .untold {
      blanks[place] = layout.heading(column)
    }
    return blanks
  }

  /// A document's number in its usual form, whatever brackets it is written with.
  func document(_ row: CellReader, _ column: Int) -> String? {
    text(row, column).map(DocumentNumber.canonical)
  }
}
