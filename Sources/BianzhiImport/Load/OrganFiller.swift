import Spreadsheets

/// Gives a row without organ the one of the row above, where the user says that merged cells became blanks.
struct OrganFiller {
  private let columns: [Int]
  private let isName: [Bool]
  /// What the last row with an organ has in each of them.
  private var last: [[UInt8]] = []

  /// - Returns: nil for a table without a column for the organ.
  init?(_ layout: Layout) {
    let fields: [Field] = [.organCode, .organName, .payerCode, .payerName]
    let present = fields.filter { layout.column($0) >= 0 }
    columns = present.map { layout.column($0) }
    isName = present.map { [.organName, .payerName].contains($0) }
    if columns.isEmpty { return nil }
  }

  /// The rows below belong to an organ of this name.
  mutating func turn(to name: String) {
    last = isName.map { $0 ? Array(name.utf8) : [] }
  }

  /// - Returns: how many bytes were put behind the row's buffer; 0 where the row has an organ, or none came
  ///   before it.
  mutating func fill(_ row: inout RawRow) -> Int {
    let texts = columns.map { column in
      row.cells.indices.contains(column) ? Array(row.bytes[row.cells[column].range]) : []
    }
    guard texts.allSatisfy(\.isEmpty) else {
      last = texts
      return 0
    }
    let size = row.bytes.count
    for (column, text) in zip(columns, last) where !text.isEmpty { row.append(text, as: column) }
    return row.bytes.count - size
  }
}

extension RawRow {
  /// Puts a text behind all bytes, where it disturbs no reader's buffer, and makes it the text of a cell.
  fileprivate mutating func append(_ text: [UInt8], as column: Int) {
    if cells.count <= column {
      let empty = RawCell(start: 0, end: 0, kind: .text)
      cells += repeatElement(empty, count: column + 1 - cells.count)
    }
    let start = bytes.count
    bytes += text
    cells[column] = RawCell(start: Int32(start), end: Int32(bytes.count), kind: .text)
  }
}
