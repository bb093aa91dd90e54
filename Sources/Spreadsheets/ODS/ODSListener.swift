/// Makes sheets of the content of an OpenDocument spreadsheet.
final class ODSListener: XMLListener {
  private(set) var sheets = LoadedSheets()
  private let file: String
  private var builder: TableBuilder?
  private var isHidden = false
  /// How deep an element is whose content is no cell's text, such as a note or a drawing; 0 for none.
  private var ignored = 0
  private var cell: Cell?
  private var rowTimes = 1
  /// Whether a paragraph of the cell is open, and whether it is the first.
  private var (isInText, hasText) = (false, false)
  private var hiddenStyles: Set<String> = []
  private var style = ""

  private struct Cell {
    let attributes: [String: String]
    let isCovered: Bool

    var type: String { attributes["office:value-type"] ?? "" }
    var isError: Bool { attributes["calcext:value-type"] == "error" }

    func number(_ name: String) -> Int {
      min(max(attributes["table:\(name)"].flatMap { Int($0) } ?? 1, 1), ReadLimit.rows.most)
    }
  }

  init(file: String) { self.file = file }

  private static let foreign: Set<Substring> = [
    "annotation", "shapes", "tracked-changes", "frame", "custom-shape", "forms", "note",
    "dde-links", "named-expressions", "control", "rect", "line", "g",
  ]

  func start(_ name: Substring, _ attributes: [String: String]) throws(ReadError) {
    if ignored > 0 || Self.foreign.contains(name) || name == "table" && builder != nil {
      ignored += 1
      return
    }
    switch name {
    case "style": style = attributes["style:name"] ?? ""
    case "table-properties" where attributes["table:display"] == "false":
      hiddenStyles.insert(style)
    case "table": try startTable(attributes)
    case "table-column":
      builder?.addColumns(
        min(Int(attributes["table:number-columns-repeated"] ?? "") ?? 1, RowLimit.columns),
        isHidden: Self.isCollapsed(attributes))
    case "table-row":
      rowTimes = Int(attributes["table:number-rows-repeated"] ?? "") ?? 1
      rowTimes = min(max(rowTimes, 1), ReadLimit.rows.most)
      try builder?.startRow(isHidden: Self.isCollapsed(attributes))
    case "table-cell": cell = Cell(attributes: attributes, isCovered: false)
    case "covered-table-cell": cell = Cell(attributes: attributes, isCovered: true)
    case "p" where cell != nil:
      if hasText { builder?.text.append(Byte.lineFeed) }
      (isInText, hasText) = (true, true)
    case "s" where isInText:
      let count = min(max(Int(attributes["text:c"] ?? "") ?? 1, 1), RowLimit.cellBytes)
      builder?.text += repeatElement(Byte.blank, count: count)
    case "tab" where isInText: builder?.text.append(Byte.blank)
    case "line-break" where isInText: builder?.text.append(Byte.lineFeed)
    default: break
    }
  }

  private static func isCollapsed(_ attributes: [String: String]) -> Bool {
    ["collapse", "filter"].contains(attributes["table:visibility"] ?? "")
  }

  private func startTable(_ attributes: [String: String]) throws(ReadError) {
    let name = attributes["table:name"] ?? "\(sheets.infos.count + 1)"
    guard sheets.infos.count < ReadLimit.sheets.most else {
      throw .overLimit(file: file, part: "content.xml", limit: .sheets)
    }
    isHidden = hiddenStyles.contains(attributes["table:style-name"] ?? "")
    sheets.infos.append(SheetInfo(name: name, isHidden: isHidden))
    builder = TableBuilder(file: file, part: name)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    guard ignored == 0, isInText else { return }
    builder?.text += bytes
    guard let builder, builder.text.count <= RowLimit.cellBytes else {
      if let builder { throw builder.over(.cellBytes) }
      return
    }
  }

  func end(_ name: Substring) throws(ReadError) {
    if ignored > 0 {
      ignored -= 1
      return
    }
    switch name {
    case "p": isInText = false
    case "table-cell", "covered-table-cell": try endCell()
    case "table-row": try builder?.endRow(times: rowTimes)
    case "table":
      if let table = builder?.finish() { sheets.tables.append(table) }
      builder = nil
    default: break
    }
  }

  private func endCell() throws(ReadError) {
    guard let cell, var builder = self.builder else { return }
    defer { (self.cell, hasText, isInText) = (nil, false, false) }
    self.builder = nil
    defer { self.builder = builder }
    if cell.isCovered { builder.text = [] }
    let kind = Self.settle(&builder.text, cell)
    try builder.add(
      kind, times: cell.number("number-columns-repeated"),
      across: cell.isCovered ? 1 : cell.number("number-columns-spanned"),
      down: cell.isCovered ? 1 : cell.number("number-rows-spanned"))
  }

  /// Makes of the text that a cell shows what its value is.
  private static func settle(_ text: inout [UInt8], _ cell: Cell) -> CellKind {
    if cell.isError { return .error }
    switch cell.type {
    case "float", "currency", "percentage":
      guard let value = cell.attributes["office:value"].flatMap(Double.init) else { return .text }
      // A code is shown with its zeros in front.
      let isPadded = text.first == 0x30 && text.count > 1 && text.count <= 15
      if isPadded, Double(String(decoding: text, as: UTF8.self)) == value,
        text.allSatisfy({ (0x30...0x39).contains($0) })
      {
        return .text
      }
      text = []
      CellNumber.append(value, to: &text)
      return value.isFinite ? .number : .error
    case "date":
      let written = Array((cell.attributes["office:date-value"] ?? "").utf8)
      switch ISODay.read(written[...]) {
      case .day(let day):
        text = day
        return .date
      case .impossible: return .error
      case .other: return .text
      }
    case "boolean":
      text = Array((cell.attributes["office:boolean-value"] == "true" ? "TRUE" : "FALSE").utf8)
      return .boolean
    default: return .text
    }
  }
}
