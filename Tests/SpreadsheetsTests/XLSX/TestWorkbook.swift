@testable import Spreadsheets

/// An .xlsx workbook from XML that a test writes.
struct TestWorkbook {
  struct Sheet {
    var name = "表一"
    var state: String?
    var kind = "worksheet"
    var target = "worksheets/sheet1.xml"
    var path = "xl/worksheets/sheet1.xml"
    /// The whole part.
    var xml: String
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  var sheets: [Sheet]
  /// The `si` elements.
  var texts: String?
  /// Number formats by id, and the format of each cell style.
  var formats: [(id: Int, code: String)] = []
  var styles: [Int] = []
  var is1904 = false
  var prefix = ""
  var type = references

  /// One sheet with these rows.
  init(rows: String, before: String = "", after: String = "") {
    let xml =
      "<worksheet xmlns=\"\(Self.main)\">\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
    sheets = [Sheet(xml: xml)]
  }

  init(sheets: [Sheet]) { self.sheets = sheets }

  /// One row with these cells.
  init(cells: String, texts: String? = nil, styles: [Int] = []) {
    self.init(rows: "<row r=\"1\">\(cells)</row>")
    (self.texts, self.styles) = (texts, styles)
  }

  private func relationship(_ id: Int, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(id)\" Type=\"\(type)/\(kind)\" Target=\"\(target)\"/>"
  }

  private func relationships(_ entries: [String]) -> String {
    "<Relationships xmlns=\"\(Self.package)\">\(entries.joined())</Relationships>"
  }

  var zip: ZipBuilder {
    var zip = ZipBuilder()
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add("_rels/.rels", relationships([relationship(1, "officeDocument", "xl/workbook.xml")]))
    var entries = sheets.indices.map { relationship($0 + 1, sheets[$0].kind, sheets[$0].target) }
    if texts != nil { entries.append(relationship(90, "sharedStrings", "sharedStrings.xml")) }
    entries.append(relationship(91, "styles", "styles.xml"))
    zip.add("xl/_rels/workbook.xml.rels", relationships(entries))
    zip.add("xl/workbook.xml", workbook)
    for sheet in sheets { zip.add(sheet.path, sheet.xml) }
    if let texts { zip.add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(texts)</sst>") }
    zip.add("xl/styles.xml", stylesXML)
    return zip
  }

  private var workbook: String {
    let list = sheets.indices.map { index in
      let state = sheets[index].state.map { " state=\"\($0)\"" } ?? ""
      return "<\(prefix)sheet name=\"\(sheets[index].name)\" sheetId=\"\(index + 1)\"\(state) "
        + "r:id=\"rId\(index + 1)\"/>"
    }
    let setting = is1904 ? "<\(prefix)workbookPr date1904=\"1\"/>" : ""
    let own = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><\(prefix)workbook \(own)=\"\(Self.main)\" "
      + "xmlns:r=\"\(type)\">\(setting)<\(prefix)sheets>\(list.joined())</\(prefix)sheets>"
      + "</\(prefix)workbook>"
  }

  private var stylesXML: String {
    let codes = formats.map { format in
      let code = format.code.replacing("\"", with: "&quot;")
      return "<numFmt numFmtId=\"\(format.id)\" formatCode=\"\(code)\"/>"
    }
    let cells = styles.map { "<xf numFmtId=\"\($0)\"/>" }
    return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs>\(cells.joined())</cellXfs></styleSheet>"
  }
}

/// A cell as a test sees it.
struct SeenCell: Equatable, CustomStringConvertible {
  let kind: CellKind
  let text: String

  init(_ kind: CellKind, _ text: String) { (self.kind, self.text) = (kind, text) }

  var description: String { "\(kind) \(text)" }
}

struct SeenRow: Equatable {
  let number: Int
  let isHidden: Bool
  let cells: [SeenCell]
}

/// What a workbook's sheet came to: its rows up to the end, or up to an error.
struct SeenSheet {
  var rows: [SeenRow] = []
  var merges: [MergedRange] = []
  var hiddenColumns = 0
  var sheets: [SheetInfo] = []
  var error: ReadError?

  var cells: [[SeenCell]] { rows.map(\.cells) }
  var texts: [[String]] { rows.map { $0.cells.map(\.text) } }

  init(_ bytes: [UInt8], sheet: Int = 0) {
    let folder = TestFolder()
    let path = folder.file(bytes, name: "book.xlsx")
    do throws(ReadError) {
      try read(try SpreadsheetFile.open(path: path), sheet)
    } catch {
      self.error = error.named("book.xlsx", insteadOf: path)
    }
  }

  init(_ workbook: TestWorkbook, sheet: Int = 0) { self.init(workbook.zip.archive(), sheet: sheet) }

  private mutating func read(_ file: SpreadsheetFile, _ sheet: Int) throws(ReadError) {
    sheets = file.sheets
    var reader = try file.reader(sheet: sheet)
    (merges, hiddenColumns) = (reader.merges, reader.hiddenColumns)
    var row = RawRow()
    while try reader.read(into: &row) {
      let cells = row.cells.indices.map { SeenCell(row.cells[$0].kind, row.string($0)) }
      rows.append(SeenRow(number: row.number, isHidden: row.isHidden, cells: cells))
    }
  }
}

extension ReadError {
  /// The same error of a workbook with another name.
  func named(_ name: String, insteadOf path: String) -> ReadError {
    switch self {
    case .damaged(path, let part, let damage): .damaged(file: name, part: part, damage: damage)
    case .overLimit(path, let part, let limit): .overLimit(file: name, part: part, limit: limit)
    case .encrypted(path): .encrypted(file: name)
    case .unsupportedFormat(path, let format): .unsupportedFormat(file: name, format: format)
    default: self
    }
  }

  /// The place and kind of damage.
  static func damaged(_ part: String, _ damage: Damage) -> ReadError {
    .damaged(file: "book.xlsx", part: part, damage: damage)
  }

  /// The place and the limit that is passed there.
  static func over(_ part: String, _ limit: ReadLimit) -> ReadError {
    .overLimit(file: "book.xlsx", part: part, limit: limit)
  }
}
