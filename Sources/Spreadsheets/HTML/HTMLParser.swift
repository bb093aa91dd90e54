/// Finds the tables of a page.
struct HTMLParser {
  private let file: String
  private let work: WorkCount
  private var scanner: HTMLScanner
  private var styles = HTMLStyles()
  private var found: [LoadedTable] = []
  private var grid: HTMLGrid?
  /// The attributes of the cell that is open.
  private var cell: HTMLAttributes?
  private var isCaption = false
  /// Tables within the cell that is open.
  private var depth = 0
  private var line = 1
  private var countedTo = 0

  init(_ text: [UInt8], file: String, work: WorkCount) {
    (scanner, self.file, self.work) = (HTMLScanner(text), file, work)
  }

  mutating func tables() throws(ReadError) -> [LoadedTable] {
    while let token = scanner.next() {
      switch token {
      case .text(let range):
        if cell != nil || isCaption { grid?.text.append(scanner.text, range) }
      case .start(let tag, let attributes): try start(tag, attributes)
      case .end(let tag): try end(tag)
      case .cut: throw .damaged(file: file, part: "HTML", damage: .broken)
      }
    }
    // A page that ends within a table has most likely lost the rest of it.
    guard grid == nil else { throw .damaged(file: file, part: "HTML", damage: .broken) }
    guard !found.isEmpty else { throw .damaged(file: file, part: "HTML", damage: .noSheets) }
    return found
  }

  private mutating func start(_ tag: HTMLScanner.Tag, _ range: Range<Int>) throws(ReadError) {
    if tag == .style {
      guard let sheet = scanner.rawText(until: "style") else {
        throw .damaged(file: file, part: "HTML", damage: .broken)
      }
      styles.add(String(decoding: scanner.text[sheet], as: UTF8.self))
      return
    }
    guard grid != nil else {
      if tag == .table { grid = HTMLGrid(file: file, work: work) }
      return
    }
    if tag == .table {
      try startInnerTable()
    } else if depth > 0 || tag == .lineBreak || tag == .block {
      separate(tag)
    } else {
      try startPart(tag, HTMLAttributes(range, in: scanner.text))
    }
  }

  private mutating func startInnerTable() throws(ReadError) {
    if cell != nil {
      depth += 1
      grid?.text.appendBlockBreak()
    } else {
      try endTable()
      grid = HTMLGrid(file: file, work: work)
    }
  }

  /// Keeps the texts of a cell apart, where tags stand between them.
  private mutating func separate(_ tag: HTMLScanner.Tag) {
    switch tag {
    case .lineBreak: grid?.text.appendBreak()
    case .block, .row: grid?.text.appendBlockBreak()
    case .cell: grid?.text.appendBlank()
    default: return
    }
  }

  private mutating func startPart(
    _ tag: HTMLScanner.Tag, _ attributes: HTMLAttributes
  ) throws(ReadError) {
    switch tag {
    case .row:
      try endCell()
      let line = currentLine()
      try grid?.startRow(attributes, line: line)
    case .cell:
      try endCell()
      _ = grid?.text.take()
      cell = attributes
    case .caption:
      try endCell()
      _ = grid?.text.take()
      isCaption = true
    case .column: grid?.addColumns(attributes)
    default: return
    }
  }

  private mutating func end(_ tag: HTMLScanner.Tag) throws(ReadError) {
    guard grid != nil else { return }
    if depth > 0 {
      if tag == .table {
        depth -= 1
        grid?.text.appendBlockBreak()
      } else if tag == .block {
        grid?.text.appendBlockBreak()
      }
      return
    }
    switch tag {
    case .table: try endTable()
    case .row:
      try endCell()
      grid?.endRow()
    case .cell, .caption: try endCell()
    case .block: grid?.text.appendBlockBreak()
    default: return
    }
  }

  private mutating func endTable() throws(ReadError) {
    try endCell()
    if let table = grid?.finish() {
      found.append(table)
      guard found.count <= ReadLimit.sheets.most else {
        throw .overLimit(file: file, part: "HTML", limit: .sheets)
      }
    }
    grid = nil
  }

  /// Ends the cell or the caption that is open.
  private mutating func endCell() throws(ReadError) {
    guard var range = grid?.text.take() else { return }
    if isCaption {
      isCaption = false
      grid?.setCaption(range)
      return
    }
    guard let attributes = cell else { return }
    cell = nil
    var kind = CellKind.text
    if let recorded = attributes["x:num"] {
      (range, kind) = number(recorded, shown: range, attributes)
    } else if let recorded = attributes["x:str"], !recorded.isEmpty {
      range = grid?.text.replace(range) { $0 += recorded.utf8 } ?? range
    }
    let line = currentLine()
    try grid?.add(range, kind, spans: attributes, line: line)
  }

  /// A number the page records beside what it shows, or says to be as it is shown.
  private mutating func number(
    _ recorded: String, shown range: Range<Int>, _ attributes: HTMLAttributes
  ) -> (Range<Int>, CellKind) {
    var digits = recorded
    if digits.isEmpty, let grid {
      digits = String(decoding: grid.text.bytes[range], as: UTF8.self).filter { $0 != "," }
    }
    guard let value = Double(digits), value.isFinite else { return (range, .text) }
    var kind = CellKind.number
    let showsDate = styles.showDate(attributes)
    let written = grid?.text.replace(range) { bytes in
      if showsDate {
        kind = CellNumber.appendDate(serial: value, is1904: false, to: &bytes)
      } else {
        CellNumber.append(value, to: &bytes)
      }
    }
    return (written ?? range, kind)
  }

  private mutating func currentLine() -> Int {
    for index in countedTo..<scanner.position where scanner.text[index] == Byte.lineFeed {
      line += 1
    }
    countedTo = max(countedTo, scanner.position)
    return line
  }
}
