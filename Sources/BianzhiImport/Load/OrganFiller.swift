import Spreadsheets

/// Gives a row without organ, inner body or kind of quota the one of the row above, where the user says that merged cells
/// became blanks.
struct OrganFiller {
  private let columns: [Int]
  private let isName: [Bool]
  /// Columns of inner bodies and kinds whose blanks are what is left of merged cells.
  private let besides: [Int]
  /// What the last row with an organ has in each of them.
  private var last: [[UInt8]] = []
  /// The last value in each of ``besides``.
  private var lastBeside: [[UInt8]]

  /// - Parameter besides: columns that look like merged cells.
  /// - Returns: nil for a table without a column to fill.
  init?(_ layout: Layout, besides: [Int]) {
    let fields: [Field] = [.organCode, .organName, .payerCode, .payerName]
    let present = fields.filter { layout.column($0) >= 0 }
    columns = present.map { layout.column($0) }
    isName = present.map { [.organName, .payerName].contains($0) }
    self.besides = besides
    lastBeside = besides.map { _ in [] }
    if columns.isEmpty, besides.isEmpty { return nil }
  }

  var fillsOrgans: Bool { !columns.isEmpty }

  /// The rows below belong to an organ of this name.
  mutating func turn(to name: String) {
    last = isName.map { $0 ? Array(name.utf8) : [] }
    lastBeside = besides.map { _ in [] }
  }

  /// - Returns: whether the row had an organ, a body or a kind of the row above.
  mutating func fill(_ row: inout RawRow) -> Bool {
    let texts = columns.map { text(row, $0) }
    var isFilled = false
    if texts.allSatisfy(\.isEmpty) {
      for (column, text) in zip(columns, last) where !text.isEmpty {
        row.append(text, as: column)
        isFilled = true
      }
    } else {
      if texts != last { lastBeside = besides.map { _ in [] } }
      last = texts
    }
    for (place, column) in besides.enumerated() {
      let own = text(row, column)
      if !own.isEmpty {
        lastBeside[place] = own
      } else if !lastBeside[place].isEmpty {
        row.append(lastBeside[place], as: column)
        isFilled = true
      }
    }
    return isFilled
  }

  private func text(_ row: RawRow, _ column: Int) -> [UInt8] {
    row.cells.indices.contains(column) ? Array(row.bytes[row.cells[column].range]) : []
  }
}
