import Foundation

/// Workbooks written as XML, for what the writer of this project never writes: hidden rows and columns,
/// formatted empty cells, formula errors, numbers no program should store.
///
/// Style 1 is a date, and style 2 is struck out.
struct RawWorkbook {
  /// The sheets: name, whether hidden, and what stands inside `<worksheet>`.
  let sheets: [(name: String, isHidden: Bool, xml: String)]

  /// A text cell.
  static func text(_ place: String, _ value: String, style: Int = 0) -> String {
    "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(value)</t></is></c>"
  }

  static func number(_ place: String, _ value: String, style: Int = 0) -> String {
    "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
  }

  static func error(_ place: String) -> String { "<c r=\"\(place)\" t=\"e\"><v>#N/A</v></c>" }

  /// A row; texts go to A, B, C …, a cell that starts with `<` is XML already.
  static func row(
    _ number: Int, _ cells: [String], attributes: String = "", style: Int = 0
  ) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let xml = cells.enumerated().filter { !$0.element.isEmpty }.map { index, cell in
      cell.hasPrefix("<") ? cell : text("\(letters[index])\(number)", cell, style: style)
    }
    return "<row r=\"\(number)\" \(attributes)>\(xml.joined())</row>"
  }

  /// One sheet of rows.
  static func sheet(_ rows: [String], columns: String = "") -> String {
    "\(columns)<sheetData>\(rows.joined())</sheetData>"
  }

  func write(to path: String) throws {
    var (entries, directory, count): ([UInt8], [UInt8], Int) = ([], [], 0)
    for (name, text) in parts {
      let bytes = Array(text.utf8)
      let offset = entries.count
      let common = Self.header(name, bytes)
      entries += [0x50, 0x4B, 0x03, 0x04] + common + Array(name.utf8) + bytes
      directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += Self.little(offset, 4) + Array(name.utf8)
      count += 1
    }
    let end = Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
    let archive =
      entries + directory + [0x50, 0x4B, 0x05, 0x06] + end + Self.little(directory.count, 4)
      + Self.little(entries.count, 4) + Self.little(0, 2)
    try Data(archive).write(to: URL(filePath: path))
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private var parts: [(name: String, text: String)] {
    let listed = sheets.enumerated().map { index, sheet in
      let state = sheet.isHidden ? " state=\"hidden\"" : ""
      return
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"r\(index + 1)\"/>"
    }
    let related = sheets.indices.map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/s\($0 + 1).xml\"/>"
    }
    return sheets.enumerated().map { index, sheet in
      (
        "xl/worksheets/s\(index + 1).xml",
        "<worksheet xmlns=\"\(Self.main)\">\(sheet.xml)</worksheet>"
      )
    } + [
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(Self.main)\"><fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>\(listed.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(Self.package)/relationships\">\(related.joined())<Relationship Id=\"r0\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/></Relationships>"
      ),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.package)/relationships\"><Relationship Id=\"r1\" Type=\"\(Self.office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "[Content_Types].xml",
        "<Types xmlns=\"\(Self.package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
      ),
    ]
  }

  private static func header(_ name: String, _ part: [UInt8]) -> [UInt8] {
    let sizes = little(part.count, 4) + little(part.count, 4)
    return [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + little(Int(checksum(part)), 4) + sizes
      + little(name.utf8.count, 2) + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }
}
