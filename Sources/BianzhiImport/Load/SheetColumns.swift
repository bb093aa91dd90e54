import BianzhiCore
import Spreadsheets

/// What the columns of a table ask of their cells before a row is read.
struct SheetColumns {
  /// Columns without whose value a row is bad.
  let needed: Set<Int>
  /// Columns that are read as something.
  let told: Set<Int>
  /// Columns of names, in which blanks between Chinese characters mean nothing.
  let names: [Int]
  /// Columns of units' names, before which a list may print a number.
  private let units: [Int]
  private let sequence: Int
  /// Columns of codes, which have no blanks.
  private let codes: [Int]
  private let amount: Int
  /// The column whose cells may name several bodies, one a line; -1 where there is none.
  private let bodyLists: Int

  init(_ found: TableFinder.Found) {
    let layout = found.layout
    let places = { (fields: [Field]) in fields.map { layout.column($0) }.filter { $0 >= 0 } }
    names = places([.name, .organName, .payerName, .body, .borrower, .document, .superior])
    units = places([.organName, .payerName, .superior])
    sequence = layout.column(.sequence)
    codes = places([.organCode, .payerCode])
    amount = layout.column(.amount)
    bodyLists =
      found.kind.traits.contains(.listsBodies)
      ? [.body, .organName].map { layout.column($0) }.first { $0 >= 0 } ?? -1 : -1
    told = Set(layout.columns.values).union(layout.forms.flatMap { [$0.index] + $0.addends })
    let numbers = layout.forms.filter(\.heading.isStored).map(\.index)
    var needed = Set(numbers).subtracting(layout.columns.values)
    for (field, column) in layout.columns
    where found.kind.column(field)?.isNeeded ?? numbers.contains(column) {
      needed.insert(column)
    }
    self.needed = needed
  }

  /// Makes of every cell what a person sees in it.
  ///
  /// - Returns: what is to be asked of the row's cells.
  func settle(_ row: inout RawRow) -> RowLook {
    let look = row.normalise()
    if look.isOdd {
      if bodyLists >= 0 { row.markLines(in: bodyLists) }
      for column in names { row.closeBlanks(in: column) }
      for column in codes { row.closeBlanks(in: column, evenInASCII: true) }
    }
    for column in units { row.dropListNumber(in: column, besides: sequence) }
    if amount >= 0 { row.roundAsShown(in: amount) }
    return look
  }
}

extension RawRow {
  /// Puts a mark between names of bodies that stand a line each in one cell, since blanks in names mean nothing.
  fileprivate mutating func markLines(in column: Int) {
    guard cells.indices.contains(column), let lines = BodyList.lines(in: string(column)) else {
      return
    }
    // Every mark takes the place of one blank at least.
    let marked = Array(lines.joined(separator: ";").utf8)
    let start = Int(cells[column].start)
    bytes.replaceSubrange(start..<start + marked.count, with: marked)
    cells[column].end = Int32(start + marked.count)
  }
}
