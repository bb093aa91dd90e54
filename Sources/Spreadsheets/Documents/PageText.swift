/// The running text of a web page, paragraph by paragraph, its tables row by row.
struct PageText {
  private var scanner: HTMLScanner
  private var gathered = HTMLText()
  /// Cells of the row that is open; nil outside of a table's row.
  private var cells: [Cell]?
  /// How many columns and rows the cell that is open reaches over.
  private var span = (columns: 1, rows: 1)
  /// By column: over how many of the rows to come a cell above reaches, and whether it holds a few words.
  private var reach: [(rows: Int, isShort: Bool)] = []
  private var isCellOpen = false
  private var lines: [String] = []

  private struct Cell {
    let text: Range<Int>
    let columns: Int
    let rows: Int
  }

  /// Rows of the longest table.
  private static let mostRows = 2000
  /// Bytes of a cell beside which the rows of a table stand; what is longer is a column of the page.
  private static let shortText = 120

  init(_ bytes: [UInt8]) { scanner = HTMLScanner(bytes) }

  mutating func text() -> String {
    scan: while let token = scanner.next() {
      switch token {
      case .text(let range): gathered.append(scanner.text, range)
      case .start(let tag, let attributes): start(tag, attributes)
      case .end(let tag): end(tag)
      case .cut: break scan
      }
    }
    endRow()
    endParagraph()
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func start(_ tag: HTMLScanner.Tag, _ attributes: Range<Int>) {
    switch tag {
    case .style: _ = scanner.rawText(until: "style")
    case .row:
      endRow()
      endParagraph()
      cells = []
    case .cell:
      endCell()
      isCellOpen = cells != nil
      let named = HTMLAttributes(attributes, in: scanner.text)
      span.columns = HTMLGrid.span(named["colspan"], limit: MergedRow.mostColumns)
      span.rows = HTMLGrid.span(named["rowspan"], limit: Self.mostRows)
    case .table, .caption:
      if cells == nil { endParagraph() }
      if tag == .table { reach = [] }
    case .block, .lineBreak:
      if cells == nil { endParagraph() } else { gathered.appendBlank() }
    case .column, .other: break
    }
  }

  private mutating func end(_ tag: HTMLScanner.Tag) {
    switch tag {
    case .row, .table: endRow()
    case .cell: endCell()
    case .block where cells == nil, .caption: endParagraph()
    case .block: gathered.appendBlank()
    case .style, .column, .lineBreak, .other: break
    }
  }

  private mutating func endCell() {
    guard isCellOpen else { return }
    isCellOpen = false
    cells?.append(Cell(text: gathered.take(), columns: span.columns, rows: span.rows))
  }

  private mutating func endRow() {
    guard cells != nil else { return }
    // Words of a row outside of its cells are shown nowhere.
    if !isCellOpen { _ = gathered.take() }
    endCell()
    let row = cells ?? []
    cells = nil
    let words = row.map { plain($0.text) }
    let (line, isTable) = spread(row, words)
    guard words.contains(where: { !$0.isEmpty }) else { return }
    lines.append((isTable ? line : words).joined(separator: "\t"))
  }

  /// The cells in their columns, with marks in the places that one reaches over.
  ///
  /// - Returns: whether they are a row of a table too; a cell alone in its row is a paragraph.
  private mutating func spread(_ row: [Cell], _ words: [String]) -> ([String], isTable: Bool) {
    var line: [String] = []
    var isBeside = false
    func pass() {
      while line.count < reach.count, reach[line.count].rows > 0 {
        reach[line.count].rows -= 1
        isBeside = isBeside || reach[line.count].isShort
        line.append(MergedRow.below)
      }
    }
    for (cell, text) in zip(row, words) {
      pass()
      let isShort = (1...Self.shortText).contains(cell.text.count)
      for column in 0..<cell.columns {
        if line.count == reach.count { reach.append((0, false)) }
        reach[line.count] = (cell.rows - 1, isShort)
        line.append(column == 0 ? text : MergedRow.across)
      }
    }
    pass()
    return (line, row.count > 1 || isBeside)
  }

  private mutating func endParagraph() {
    let range = gathered.take()
    if !range.isEmpty { lines.append(plain(range)) }
  }

  private func plain(_ range: Range<Int>) -> String {
    String(decoding: gathered.bytes[range], as: UTF8.self).replacing("\t", with: " ")
      .replacing("\n", with: " ")
  }
}
