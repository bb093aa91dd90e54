/// A workbook of Excel 97 to 2003 (BIFF8), with as much as a plain table needs.
///
/// Texts stand in the table of texts, days are numbers with a format that shows them.
struct XLSBook {
  private struct Part {
    let name: String
    let isHidden: Bool
    let records: [UInt8]
  }

  private var parts: [Part] = []
  private var texts: [String] = []
  private var places: [String: Int] = [:]
  /// Cells that point to a text.
  private var uses = 0

  /// Bytes that one record may hold.
  private static let recordLimit = 8_224
  /// The first format of cells; the ones before are Excel's own.
  private static let firstStyle = 15

  mutating func add(_ sheet: Sheet) {
    var bytes = XLSRecord.begin(0x10)
    bytes += XLSRecord.bytes(
      0x200,
      XLSRecord.four(0) + XLSRecord.four(sheet.rows.count) + XLSRecord.two(0)
        + XLSRecord.two(sheet.width)
        + XLSRecord.two(0))
    for (row, line) in sheet.rows.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        bytes += record(of: cell, row: row, column: column, XLSBookStyle(line.look))
      }
    }
    let isFirst = parts.isEmpty
    bytes += XLSRecord.bytes(
      0x23E,
      XLSRecord.two(isFirst ? 0x6B6 : 0xB6) + [UInt8](repeating: 0, count: 4) + XLSRecord.four(64)
        + [UInt8](repeating: 0, count: 8))
    for start in stride(from: 0, to: sheet.merges.count, by: 1_000) {
      let merges = sheet.merges[start..<min(start + 1_000, sheet.merges.count)]
      bytes += XLSRecord.bytes(
        0xE5,
        XLSRecord.two(merges.count)
          + merges.flatMap { merge in
            [
              merge.rows.lowerBound, merge.rows.upperBound, merge.columns.lowerBound,
              merge.columns.upperBound,
            ].flatMap(XLSRecord.two)
          })
    }
    bytes += XLSRecord.bytes(0x0A, [])
    parts.append(Part(name: sheet.name, isHidden: sheet.isHidden, records: bytes))
  }

  /// The workbook as a file.
  func bytes() -> [UInt8] {
    var stream = XLSRecord.begin(5) + XLSRecord.bytes(0x42, XLSRecord.two(1_200))
    // The window: its place and size, its bars, the first sheet in front.
    stream += XLSRecord.bytes(
      0x3D, [0, 0, 14_940, 9_150, 0x38, 0, 0, 1, 600].flatMap(XLSRecord.two))
    stream += styles()
    var offsets: [Int] = []
    for part in parts {
      offsets.append(stream.count + 4)
      stream += XLSRecord.bytes(
        0x85,
        XLSRecord.four(0) + [part.isHidden ? 1 : 0, 0, UInt8(part.name.utf16.count), 1]
          + XLSRecord.units(part.name))
    }
    stream += textTable() + XLSRecord.bytes(0x0A, [])
    for (part, offset) in zip(parts, offsets) {
      stream.replaceSubrange(offset..<offset + 4, with: XLSRecord.four(stream.count))
      stream += part.records
    }
    return CompoundDocument.bytes(holding: stream, named: "Workbook")
  }

  // MARK: - Cells

  private mutating func record(
    of cell: SheetCell, row: Int, column: Int, _ style: XLSBookStyle
  ) -> [UInt8] {
    switch cell {
    case .blank: []
    case .filler: text(" ", row, column, style)
    case .text(let value): text(value, row, column, style)
    case .number(let value): Self.number(Double(value), row, column, style)
    case .amount(let fen): Self.number(Double(fen) / 100, row, column, .amount)
    case .day(let day, let format):
      Self.number(Double(day - Day(1899, 12, 30)), row, column, XLSBookStyle(format))
    }
  }

  private mutating func text(
    _ value: String, _ row: Int, _ column: Int, _ style: XLSBookStyle
  ) -> [UInt8] {
    let place = places[value] ?? texts.count
    if place == texts.count {
      texts.append(value)
      places[value] = place
    }
    uses += 1
    return XLSRecord.bytes(0xFD, Self.head(row, column, style) + XLSRecord.four(place))
  }

  private static func number(
    _ value: Double, _ row: Int, _ column: Int, _ style: XLSBookStyle
  ) -> [UInt8] {
    let bits = value.bitPattern
    return XLSRecord.bytes(
      0x203, head(row, column, style) + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) })
  }

  private static func head(_ row: Int, _ column: Int, _ style: XLSBookStyle) -> [UInt8] {
    XLSRecord.two(row) + XLSRecord.two(column) + XLSRecord.two(firstStyle + style.rawValue)
  }

  // MARK: - What all sheets share

  private func styles() -> [UInt8] {
    var bytes: [UInt8] = []
    for (height, weight) in [(240, 400), (240, 700), (360, 700), (240, 400)] {
      let name = "宋体"
      bytes += XLSRecord.bytes(
        0x31,
        XLSRecord.two(height) + XLSRecord.two(0) + XLSRecord.two(0x7FFF) + XLSRecord.two(weight)
          + XLSRecord.two(0)
          + [0, 3, 0x86, 0, UInt8(name.utf16.count), 1] + XLSRecord.units(name))
    }
    let format = #"yyyy"年"m"月"d"日";@"#
    bytes += XLSRecord.bytes(
      0x41E,
      XLSRecord.two(XLSBookStyle.firstOwnFormat) + XLSRecord.two(format.utf16.count) + [1]
        + XLSRecord.units(format))
    for _ in 0..<Self.firstStyle { bytes += Self.style(font: 0, format: 0, 0xFFF5, 0x20, 0xF4) }
    for style in XLSBookStyle.allCases {
      bytes += Self.style(font: style.font, format: style.format, 1, style.alignment, 0xF8)
    }
    return bytes + XLSRecord.bytes(0x293, [0, 0x80, 0, 0xFF])
  }

  private static func style(
    font: Int, format: Int, _ kind: Int, _ alignment: UInt8, _ used: UInt8
  ) -> [UInt8] {
    let drawn: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0x20]
    return XLSRecord.bytes(
      0xE0,
      XLSRecord.two(font) + XLSRecord.two(format) + XLSRecord.two(kind) + [alignment, 0, 0, used]
        + drawn)
  }

  /// The table of texts, cut into records between texts.
  private func textTable() -> [UInt8] {
    var (bytes, type): ([UInt8], Int) = ([], 0xFC)
    var body = XLSRecord.four(uses) + XLSRecord.four(texts.count)
    for text in texts {
      let entry = XLSRecord.two(text.utf16.count) + [1] + XLSRecord.units(text)
      precondition(entry.count <= Self.recordLimit, "a text of the city is a few words")
      if body.count + entry.count > Self.recordLimit {
        bytes += XLSRecord.bytes(type, body)
        (body, type) = ([], 0x3C)
      }
      body += entry
    }
    return bytes + XLSRecord.bytes(type, body)
  }
}
