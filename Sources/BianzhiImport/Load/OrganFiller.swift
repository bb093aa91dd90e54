import Spreadsheets

/// Gives a row without organ or inner body the one of the row above, where the user says that merged cells became
/// blanks.
struct OrganFiller {
  private let columns: [Int]
  private let isName: [Bool]
  /// The column of inner bodies; -1 where it is none, or its blanks mean something.
  private let body: Int
  /// What the last row with an organ has in each of them.
  private var last: [[UInt8]] = []
  private var lastBody: [UInt8] = []

  /// - Parameter fillsBodies: the column of inner bodies looks like merged cells.
  /// - Returns: nil for a table without a column to fill.
  init?(_ layout: Layout, fillsBodies: Bool) {
    let fields: [Field] = [.organCode, .organName, .payerCode, .payerName]
    let present = fields.filter { layout.column($0) >= 0 }
    columns = present.map { layout.column($0) }
    isName = present.map { [.organName, .payerName].contains($0) }
    body = fillsBodies ? layout.column(.body) : -1
    if columns.isEmpty, body < 0 { return nil }
  }

  var fillsOrgans: Bool { !columns.isEmpty }

  /// The rows below belong to an organ of this name.
  mutating func turn(to name: String) {
    last = isName.map { $0 ? Array(name.utf8) : [] }
    lastBody = []
  }

  /// - Returns: whether the row had an organ or a body of the row above.
  mutating func fill(_ row: inout RawRow) -> Bool {
    let texts = columns.map { text(row, $0) }
    var isFilled = false
    if texts.allSatisfy(\.isEmpty) {
      for (column, text) in zip(columns, last) where !text.isEmpty {
        row.append(text, as: column)
        isFilled = true
      }
    } else {
      if texts != last { lastBody = [] }
      last = texts
    }
    guard body >= 0 else { return isFilled }
    let own = text(row, body)
    if own.isEmpty, !lastBody.isEmpty {
      row.append(lastBody, as: body)
      return true
    }
    if !own.isEmpty { lastBody = own }
    return isFilled
  }

  private func text(_ row: RawRow, _ column: Int) -> [UInt8] {
    row.cells.indices.contains(column) ? Array(row.bytes[row.cells[column].range]) : []
  }
}
