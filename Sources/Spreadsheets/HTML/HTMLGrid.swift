/// Places the cells of a table on a grid.
struct HTMLGrid {
  /// A row that has been started.
  private struct OpenRow {
    let line: Int
    let isHidden: Bool
    let firstCell: Int
    var column = 0
    /// Rows that a spreadsheet program left out behind this one.
    let skipped: Int
  }

  private let file: String
  private let work: WorkCount
  /// Columns passed over because a cell above reaches down to them.
  private var gaps = GapCount()
  private var table = LoadedTable()
  private var number = 0
  private var row: OpenRow?
  /// By column: the last row that a cell above reaches down to.
  private var reach: [Int] = []
  private var isHiddenColumn: [Bool] = []
  private var columnCount = 0
  /// Merged cells, which end with the table at the latest.
  private var spans: [(row: Int, rows: Int, columns: ClosedRange<Int>)] = []
  var text = HTMLText()

  init(file: String, work: WorkCount) { (self.file, self.work) = (file, work) }

  mutating func setCaption(_ range: Range<Int>) {
    let caption = String(decoding: text.bytes[range], as: UTF8.self)
    if table.caption == nil, !caption.isEmpty { table.caption = caption }
  }

  mutating func addColumns(_ attributes: HTMLAttributes) {
    let count = Self.span(attributes["span"], limit: RowLimit.columns)
    let isHidden = Self.isHidden(attributes)
    let room = RowLimit.columns - isHiddenColumn.count
    isHiddenColumn += repeatElement(isHidden, count: min(count, room))
  }

  private static func isHidden(_ attributes: HTMLAttributes) -> Bool {
    guard let style = attributes["style"] else { return false }
    return style.lowercased().filter { $0 != " " }.contains("display:none")
  }

  /// How many rows or columns an attribute asks for.
  private static func span(_ value: String?, limit: Int) -> Int {
    guard let value else { return 1 }
    let digits = value.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return 1 }
    return min(max(Int(digits) ?? limit, 1), limit)
  }

  mutating func startRow(
    _ attributes: HTMLAttributes?, line: Int
  ) throws(ReadError) {
    endRow()
    number += 1
    guard number <= ReadLimit.rows.most else {
      throw .overLimit(file: file, part: "HTML", limit: .rows)
    }
    var skipped = 0
    if let style = attributes?["style"], let place = style.firstRange(of: "mso-xlrowspan:") {
      skipped = Self.span(String(style[place.upperBound...]), limit: ReadLimit.rows.most) - 1
    }
    row = OpenRow(
      line: line, isHidden: attributes.map(Self.isHidden) ?? false,
      firstCell: table.cells.count, skipped: skipped)
  }

  mutating func endRow() {
    guard let row else { return }
    self.row = nil
    let cells = row.firstCell..<table.cells.count
    gaps.finishRow(filled: cells.count)
    if !cells.isEmpty {
      table.rows.append(
        LoadedTable.Row(number: number, line: row.line, isHidden: row.isHidden, cells: cells))
    }
    number += row.skipped
  }

  /// Adds a cell to the row that is open, or to a new one.
  mutating func add(
    _ range: Range<Int>, _ kind: CellKind, spans attributes: HTMLAttributes, line: Int
  ) throws(ReadError) {
    if row == nil { try startRow(nil, line: line) }
    guard var row else { return }
    let first = row.column
    while row.column < reach.count, reach[row.column] >= number { row.column += 1 }
    let column = row.column
    if column > first { try pass(column - first) }
    guard column < RowLimit.columns else { throw .tooManyColumns(file: file, line: line) }
    guard range.count <= RowLimit.cellBytes else {
      throw .cellTooLong(CellPosition(file: file, line: line, column: column + 1))
    }
    if !range.isEmpty {
      table.cells.append(LoadedTable.Cell(column: column, text: range, kind: kind))
      columnCount = max(columnCount, column + 1)
    }
    let width = Self.span(attributes["colspan"], limit: RowLimit.columns - column)
    let height =
      attributes["rowspan"] == "0"
      ? ReadLimit.rows.most
      : Self.span(attributes["rowspan"], limit: ReadLimit.rows.most)
    if width > 1 || height > 1 { try extend(column...column + width - 1, rows: height) }
    row.column = column + width
    self.row = row
    let text = row.firstCell < table.cells.count ? table.cells[row.firstCell].text.lowerBound : 0
    guard range.isEmpty || range.upperBound - text <= RowLimit.rowBytes else {
      throw .rowTooLong(file: file, line: line)
    }
  }

  private mutating func pass(_ columns: Int) throws(ReadError) {
    work.add(columns)
    guard gaps.add(columns) else { throw .overLimit(file: file, part: "HTML", limit: .gaps) }
  }

  private mutating func extend(_ columns: ClosedRange<Int>, rows: Int) throws(ReadError) {
    spans.append((number, rows, columns))
    guard spans.count <= ReadLimit.merges.most else {
      throw .overLimit(file: file, part: "HTML", limit: .merges)
    }
    guard rows > 1 else { return }
    try pass(columns.count)
    let missing = columns.upperBound + 1 - reach.count
    if missing > 0 { reach += [Int](repeating: 0, count: missing) }
    for column in columns { reach[column] = max(reach[column], number + rows - 1) }
  }

  /// The whole table.
  mutating func finish() -> LoadedTable {
    endRow()
    for span in spans {
      let last = max(span.row, min(span.row + span.rows - 1, number))
      guard last > span.row || span.columns.count > 1 else { continue }
      table.merges.append(MergedRange(rows: span.row...last, columns: span.columns))
    }
    table.bytes = text.bytes
    table.hiddenColumns = isHiddenColumn.prefix(columnCount).count { $0 }
    return table
  }
}
