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
  private static let firstOwnFormat = 164
  /// The first format of cells; the ones before are Excel's own.
  private static let firstStyle = 15

  /// The formats of cells in the order of the file, with the number of their font and number format.
  private enum Style: Int, CaseIterable {
    case plain
    case heading
    case title
    case chineseDay
    case ownChineseDay
    case shortDay
    case amount

    var font: Int {
      switch self {
      case .heading: 1
      case .title: 2
      default: 0
      }
    }

    var format: Int {
      switch self {
      case .chineseDay: 31
      case .ownChineseDay: XLSBook.firstOwnFormat
      case .shortDay: 14
      case .amount: 2
      default: 0
      }
    }

    /// In the middle, and in lines, where bold.
    var alignment: UInt8 { font == 0 ? 0x20 : 0x1A }

    init(_ look: Sheet.Look) {
      switch look {
      case .plain: self = .plain
      case .heading: self = .heading
      case .title: self = .title
      }
    }

    init(_ format: SheetCell.DayFormat) {
      switch format {
      case .chinese: self = .chineseDay
      case .ownChinese: self = .ownChineseDay
      case .short: self = .shortDay
      }
    }
  }

  mutating func add(_ sheet: Sheet) {
    var bytes = Self.begin(0x10)
    bytes += Self.record(
      0x200,
      Self.four(0) + Self.four(sheet.rows.count) + Self.two(0) + Self.two(sheet.width)
        + Self.two(0))
    for (row, line) in sheet.rows.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        bytes += record(of: cell, row: row, column: column, Style(line.look))
      }
    }
    let isFirst = parts.isEmpty
    bytes += Self.record(
      0x23E,
      Self.two(isFirst ? 0x6B6 : 0xB6) + [UInt8](repeating: 0, count: 4) + Self.four(64)
        + [UInt8](repeating: 0, count: 8))
    for start in stride(from: 0, to: sheet.merges.count, by: 1_000) {
      let merges = sheet.merges[start..<min(start + 1_000, sheet.merges.count)]
      bytes += Self.record(
        0xE5,
        Self.two(merges.count)
          + merges.flatMap { merge in
            [
              merge.rows.lowerBound, merge.rows.upperBound, merge.columns.lowerBound,
              merge.columns.upperBound,
            ].flatMap(Self.two)
          })
    }
    bytes += Self.record(0x0A, [])
    parts.append(Part(name: sheet.name, isHidden: sheet.isHidden, records: bytes))
  }

  /// The workbook as a file.
  func bytes() -> [UInt8] {
    var stream = Self.begin(5) + Self.record(0x42, Self.two(1_200))
    // The window: its place and size, its bars, the first sheet in front.
    stream += Self.record(0x3D, [0, 0, 14_940, 9_150, 0x38, 0, 0, 1, 600].flatMap(Self.two))
    stream += styles()
    var offsets: [Int] = []
    for part in parts {
      offsets.append(stream.count + 4)
      stream += Self.record(
        0x85,
        Self.four(0) + [part.isHidden ? 1 : 0, 0, UInt8(part.name.utf16.count), 1]
          + Self.units(part.name))
    }
    stream += textTable() + Self.record(0x0A, [])
    for (part, offset) in zip(parts, offsets) {
      stream.replaceSubrange(offset..<offset + 4, with: Self.four(stream.count))
      stream += part.records
    }
    return CompoundDocument.bytes(holding: stream, named: "Workbook")
  }

  // MARK: - Cells

  private mutating func record(
    of cell: SheetCell, row: Int, column: Int, _ style: Style
  ) -> [UInt8] {
    switch cell {
    case .blank: []
    case .filler: text(" ", row, column, style)
    case .text(let value): text(value, row, column, style)
    case .number(let value): Self.number(Double(value), row, column, style)
    case .amount(let fen): Self.number(Double(fen) / 100, row, column, .amount)
    case .day(let day, let format):
      Self.number(Double(day - Day(1899, 12, 30)), row, column, Style(format))
    }
  }

  private mutating func text(
    _ value: String, _ row: Int, _ column: Int, _ style: Style
  ) -> [UInt8] {
    let place = places[value] ?? texts.count
    if place == texts.count {
      texts.append(value)
      places[value] = place
    }
    uses += 1
    return Self.record(0xFD, Self.head(row, column, style) + Self.four(place))
  }

  private static func number(
    _ value: Double, _ row: Int, _ column: Int, _ style: Style
  ) -> [UInt8] {
    let bits = value.bitPattern
    return record(
      0x203, head(row, column, style) + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) })
  }

  private static func head(_ row: Int, _ column: Int, _ style: Style) -> [UInt8] {
    two(row) + two(column) + two(firstStyle + style.rawValue)
  }

  // MARK: - What all sheets share

  private func styles() -> [UInt8] {
    var bytes: [UInt8] = []
    for (height, weight) in [(240, 400), (240, 700), (360, 700), (240, 400)] {
      let name = "宋体"
      bytes += Self.record(
        0x31,
        Self.two(height) + Self.two(0) + Self.two(0x7FFF) + Self.two(weight) + Self.two(0)
          + [0, 3, 0x86, 0, UInt8(name.utf16.count), 1] + Self.units(name))
    }
    let format = #"yyyy"年"m"月"d"日";@"#
    bytes += Self.record(
      0x41E,
      Self.two(Self.firstOwnFormat) + Self.two(format.utf16.count) + [1]
        + Self.units(format))
    for _ in 0..<Self.firstStyle { bytes += Self.style(font: 0, format: 0, 0xFFF5, 0x20, 0xF4) }
    for style in Style.allCases {
      bytes += Self.style(font: style.font, format: style.format, 1, style.alignment, 0xF8)
    }
    return bytes + Self.record(0x293, [0, 0x80, 0, 0xFF])
  }

  private static func style(
    font: Int, format: Int, _ kind: Int, _ alignment: UInt8, _ used: UInt8
  ) -> [UInt8] {
    let drawn: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0x20]
    return record(0xE0, two(font) + two(format) + two(kind) + [alignment, 0, 0, used] + drawn)
  }

  /// The table of texts, cut into records between texts.
  private func textTable() -> [UInt8] {
    var (bytes, type): ([UInt8], Int) = ([], 0xFC)
    var body = Self.four(uses) + Self.four(texts.count)
    for text in texts {
      let entry = Self.two(text.utf16.count) + [1] + Self.units(text)
      precondition(entry.count <= Self.recordLimit, "a text of the city is a few words")
      if body.count + entry.count > Self.recordLimit {
        bytes += Self.record(type, body)
        (body, type) = ([], 0x3C)
      }
      body += entry
    }
    return bytes + Self.record(type, body)
  }

  // MARK: - Bytes

  private static func begin(_ kind: Int) -> [UInt8] {
    record(0x809, two(0x600) + two(kind) + two(0x0DBB) + two(0x07CC) + four(0x41) + four(6))
  }

  private static func record(_ type: Int, _ body: [UInt8]) -> [UInt8] {
    two(type) + two(body.count) + body
  }

  private static func units(_ text: String) -> [UInt8] { text.utf16.flatMap { two(Int($0)) } }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
