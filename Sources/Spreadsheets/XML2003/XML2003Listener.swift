/// Makes sheets of an XML Spreadsheet of 2003.
final class XML2003Listener: XMLListener {
  private(set) var sheets = LoadedSheets()
  private let file: String
  private var builder: TableBuilder?
  /// How deep an element is whose content is no cell's value, such as a comment; 0 for none.
  private var ignored = 0
  private var cell: [String: String]?
  private var type = ""
  private var (isInData, isInVisible) = (false, false)
  private var visible = ""
  private var style = ""
  private var looks: [String: NumberLook] = [:]

  init(file: String) { self.file = file }

  private static let foreign: Set<Substring> = ["Comment", "PhoneticText", "NamedCell"]

  /// The value of an attribute, whatever its prefix is.
  private static func value(_ name: String, _ attributes: [String: String]) -> String? {
    attributes["ss:\(name)"]
      ?? attributes.first { $0.key.split(separator: ":").last ?? "" == name }?.value
  }

  private static func number(_ name: String, _ attributes: [String: String]) -> Int? {
    value(name, attributes).flatMap { Int($0) }
  }

  func start(_ name: Substring, _ attributes: [String: String]) throws(ReadError) {
    if ignored > 0 || Self.foreign.contains(name) {
      ignored += 1
      return
    }
    switch name {
    case "Style": style = Self.value("ID", attributes) ?? ""
    case "NumberFormat":
      if let code = Self.value("Format", attributes) {
        looks[style] = NumberFormat.look(code: code)
      }
    case "Worksheet": try startSheet(Self.value("Name", attributes))
    case "Column":
      let span = Self.number("Span", attributes) ?? 0
      builder?.addColumns(
        min(max(span, 0), RowLimit.columns) + 1, isHidden: Self.value("Hidden", attributes) == "1")
    case "Row":
      try builder?.startRow(
        Self.number("Index", attributes), isHidden: Self.value("Hidden", attributes) == "1")
    case "Cell":
      if let index = Self.number("Index", attributes) { try builder?.skip(to: index - 1) }
      (cell, type) = (attributes, "")
    case "Data" where cell != nil:
      type = Self.value("Type", attributes) ?? ""
      isInData = true
    case "Visible": (isInVisible, visible) = (true, "")
    default: break
    }
  }

  private func startSheet(_ name: String?) throws(ReadError) {
    guard sheets.infos.count < ReadLimit.sheets.most else {
      throw .overLimit(file: file, part: "Workbook", limit: .sheets)
    }
    let name = name ?? "\(sheets.infos.count + 1)"
    sheets.infos.append(SheetInfo(name: name, isHidden: false))
    builder = TableBuilder(file: file, part: name)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    guard ignored == 0 else { return }
    if isInVisible { visible += String(decoding: bytes, as: UTF8.self) }
    guard isInData else { return }
    builder?.text += bytes
    if let builder, builder.text.count > RowLimit.cellBytes { throw builder.over(.cellBytes) }
  }

  func end(_ name: Substring) throws(ReadError) {
    if ignored > 0 {
      ignored -= 1
      return
    }
    switch name {
    case "Data": isInData = false
    case "Cell": try endCell()
    case "Row": try builder?.endRow()
    case "Visible": isInVisible = false
    case "Worksheet":
      if let table = builder?.finish() { sheets.tables.append(table) }
      if let last = sheets.infos.indices.last,
        visible.hasPrefix("SheetHidden") || visible.hasPrefix("SheetVeryHidden")
      {
        sheets.infos[last] = SheetInfo(name: sheets.infos[last].name, isHidden: true)
      }
      (builder, visible) = (nil, "")
    default: break
    }
  }

  private func endCell() throws(ReadError) {
    guard let cell, var builder = self.builder else { return }
    self.builder = nil
    defer { (self.cell, self.builder) = (nil, builder) }
    let look = Self.value("StyleID", cell).flatMap { looks[$0] } ?? .plain
    let kind = settle(&builder.text, look)
    let across = min(max(Self.number("MergeAcross", cell) ?? 0, 0), RowLimit.columns)
    let down = min(max(Self.number("MergeDown", cell) ?? 0, 0), ReadLimit.rows.most)
    try builder.add(
      kind, look: kind == .number ? look : .plain, across: across + 1, down: down + 1)
    builder.skip(across)
  }

  private func settle(_ text: inout [UInt8], _ look: NumberLook) -> CellKind {
    switch type {
    case "Number":
      guard let value = Double(String(decoding: text, as: UTF8.self)) else { return .text }
      text = []
      if look == .date {
        return CellNumber.appendDate(serial: value, is1904: false, to: &text)
      }
      CellNumber.append(value, to: &text)
      return value.isFinite ? .number : .error
    case "DateTime":
      switch ISODay.read(text[...]) {
      case .day(let day):
        text = day
        return .date
      case .impossible: return .error
      case .other: return .text
      }
    case "Boolean":
      text = Array((text.elementsEqual("1".utf8) ? "TRUE" : "FALSE").utf8)
      return .boolean
    case "Error": return .error
    default: return .text
    }
  }
}
