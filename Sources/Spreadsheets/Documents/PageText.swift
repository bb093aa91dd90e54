/// The running text of a web page, paragraph by paragraph, its tables row by row.
struct PageText {
  private var scanner: HTMLScanner
  private var gathered = HTMLText()
  /// Cells of the row that is open; nil outside of a table's row.
  private var cells: [Range<Int>]?
  private var isCellOpen = false
  private var lines: [String] = []

  init(_ bytes: [UInt8]) { scanner = HTMLScanner(bytes) }

  mutating func text() -> String {
    scan: while let token = scanner.next() {
      switch token {
      case .text(let range): gathered.append(scanner.text, range)
      case .start(let tag, _): start(tag)
      case .end(let tag): end(tag)
      case .cut: break scan
      }
    }
    endRow()
    endParagraph()
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func start(_ tag: HTMLScanner.Tag) {
    switch tag {
    case .style: _ = scanner.rawText(until: "style")
    case .row:
      endRow()
      endParagraph()
      cells = []
    case .cell:
      endCell()
      isCellOpen = cells != nil
    case .table, .caption:
      if cells == nil { endParagraph() }
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
    cells?.append(gathered.take())
  }

  private mutating func endRow() {
    guard cells != nil else { return }
    // Words of a row outside of its cells are shown nowhere.
    if !isCellOpen { _ = gathered.take() }
    endCell()
    let words = (cells ?? []).map { plain($0) }
    cells = nil
    if words.contains(where: { !$0.isEmpty }) { lines.append(words.joined(separator: "\t")) }
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
