import BianzhiCore

extension ReportBlock.Fact {
  /// Longer than half a line of a page holds.
  fileprivate var isLong: Bool { DisplayWidth.columns(of: value.plain) > 28 }
}

extension WordReport {
  mutating func write(_ block: ReportBlock) {
    switch block {
    case .paragraph(let prose): paragraph(prose)
    case .notice(let prose, _): paragraph(prose, style: "Notice")
    case .tiles(let tiles): write(tiles)
    case .list(let items, let isNumbered):
      if isNumbered { lists += 1 }
      for item in items {
        paragraph(item, style: "ListParagraph", list: isNumbered ? lists + 1 : 1)
      }
    case .table(let table): write(table)
    case .bars(let bars): write(bars.table)
    case .lines: break
    case .fold(let fold):
      paragraph(fold.summary, style: fold.isOfCode ? "TableText" : "Fold")
      for block in fold.blocks { write(block) }
    case .code(let name, let text): queries.append((name, text))
    case .facts(let facts): write(facts)
    case .blanks(let titles):
      let colon = Wording(zh: "：", en: ": ")[report.stamp.language]
      for title in titles { paragraph(Prose("\(title)\(colon)＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿")) }
    }
  }

  /// Tiles stand side by side, four in a row.
  private mutating func write(_ tiles: [ReportBlock.Tile]) {
    startTable(Array(repeating: Self.pageWidth / 4, count: 4))
    var rest = tiles[...]
    while !rest.isEmpty {
      markup.start("w:tr")
      markup.constant("<w:trPr><w:cantSplit/></w:trPr>")
      let line = rest.prefix(4)
      rest = rest.dropFirst(4)
      for tile in line {
        markup.start("w:tc")
        cellWidth(Self.pageWidth / 4)
        paragraph(tile.number, style: "TileNumber")
        paragraph(tile.label, style: "TableText")
        markup.end()
      }
      for _ in line.count..<4 {
        markup.start("w:tc")
        cellWidth(Self.pageWidth / 4)
        paragraph(Prose(), style: "TableText")
        markup.end()
      }
      markup.end()
    }
    endTable()
  }

  /// Titles and values side by side, two pairs in a row; long values have a row of their own.
  private mutating func write(_ facts: [ReportBlock.Fact]) {
    let (title, value) = (Self.pageWidth * 18 / 100, Self.pageWidth * 32 / 100)
    startTable([title, value, title, value])
    var rest = facts[...]
    while let first = rest.popFirst() {
      markup.start("w:tr")
      markup.constant("<w:trPr><w:cantSplit/></w:trPr>")
      let second = first.isLong ? nil : rest.first.flatMap { $0.isLong ? nil : $0 }
      write(first, title, second == nil ? Self.pageWidth - title : value, isSpanned: second == nil)
      if let second {
        rest = rest.dropFirst()
        write(second, title, value, isSpanned: false)
      }
      markup.end()
    }
    endTable()
  }

  private mutating func write(
    _ fact: ReportBlock.Fact, _ title: Int, _ value: Int, isSpanned: Bool
  ) {
    markup.start("w:tc")
    cellWidth(title, isHead: true)
    paragraph(Prose(fact.title), style: "TableText", isStrong: true)
    markup.end()
    markup.start("w:tc")
    cellWidth(value, span: isSpanned ? 3 : 1)
    paragraph(fact.value, style: "TableText")
    markup.end()
  }

  mutating func write(_ table: TableBlock) {
    paragraph(table.caption, style: "Caption")
    let widths = WordColumns.widths(of: table, within: Self.pageWidth)
    startTable(widths)
    markup.start("w:tr")
    markup.constant("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (place, column) in table.columns.enumerated() {
      markup.start("w:tc")
      cellWidth(widths[place], isHead: true)
      paragraph(
        Prose(column.title), style: "TableText", isRight: column.isNumber, isStrong: true)
      markup.end()
    }
    markup.end()
    for row in table.rows { write(row, table, widths) }
    if let total = table.total { write(total, table, widths, isTotal: true) }
    endTable()
  }

  private mutating func write(
    _ row: TableBlock.Row, _ table: TableBlock, _ widths: [Int], isTotal: Bool = false
  ) {
    markup.start("w:tr")
    markup.constant("<w:trPr><w:cantSplit/></w:trPr>")
    for (place, cell) in row.cells.enumerated() {
      markup.start("w:tc")
      cellWidth(widths[place], isHead: isTotal)
      paragraph(
        cell, style: "TableText", isRight: table.columns[place].isNumber, isStrong: isTotal)
      markup.end()
    }
    markup.end()
  }

  /// What there is between the margins of the page, in twentieths of a point.
  private static let pageWidth = 9412

  private mutating func startTable(_ widths: [Int]) {
    markup.start("w:tbl")
    markup.constant(WordParts.tableProperties)
    markup.start("w:tblGrid")
    for width in widths { markup.empty("w:gridCol", ["w:w": "\(width)"], isXML: true) }
    markup.end()
  }

  /// Two tables without a paragraph between them would become one.
  private mutating func endTable() {
    markup.end()
    paragraph(Prose(), style: "Gap")
  }

  private mutating func cellWidth(_ width: Int, isHead: Bool = false, span: Int = 1) {
    markup.start("w:tcPr")
    markup.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"], isXML: true)
    if span > 1 { markup.empty("w:gridSpan", ["w:val": "\(span)"], isXML: true) }
    if isHead {
      markup.empty(
        "w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "EEF1F4"], isXML: true)
    }
    markup.end()
  }
}
