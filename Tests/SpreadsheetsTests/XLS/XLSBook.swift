@testable import Spreadsheets

/// Builds the records of a workbook, for tests.
struct XLSBook {
  struct Sheet {
    var name: String
    var records: [[UInt8]]
    var visibility: UInt8 = 0
    var kind: UInt8 = 0
    /// Whether the record that ends the sheet is there.
    var isWhole = true
  }

  /// Excel 97 and later write texts in UTF-16, the ones before in a code page.
  var isUnicode = true
  var globals: [[UInt8]] = []
  var texts: [String] = []
  var sheets: [Sheet] = []

  /// One sheet of these records.
  init(_ records: [[UInt8]], texts: [String] = [], globals: [[UInt8]] = [], isUnicode: Bool = true)
  {
    sheets = [Sheet(name: "S", records: records)]
    (self.texts, self.globals, self.isUnicode) = (texts, globals, isUnicode)
  }

  func stream() -> [UInt8] {
    var bytes = begin(5) + globals.joined()
    var places: [Int] = []
    for sheet in sheets {
      places.append(bytes.count + 4)
      let name =
        isUnicode
        ? [UInt8(sheet.name.utf16.count), 1] + Self.units(sheet.name)
        : [UInt8(Self.chinese(sheet.name).count)] + Self.chinese(sheet.name)
      bytes += Self.record(0x85, [0, 0, 0, 0, sheet.visibility, sheet.kind] + name)
    }
    if !texts.isEmpty { bytes += Self.table(of: texts) }
    bytes += Self.record(0x0A, [])
    for (sheet, place) in zip(sheets, places) {
      bytes.put(UInt32(bytes.count), at: place)
      bytes += begin(sheet.kind == 2 ? 0x20 : 0x10) + sheet.records.joined()
      if sheet.isWhole { bytes += Self.record(0x0A, []) }
    }
    return bytes
  }

  /// The workbook as a file.
  func file(sectorBits: Int = 9) -> [UInt8] {
    XLSContainer(streams: [(isUnicode ? "Workbook" : "Book", stream())], sectorBits: sectorBits)
      .bytes()
  }

  func begin(_ kind: Int) -> [UInt8] {
    Self.record(
      0x0809, Self.two(isUnicode ? 0x0600 : 0x0500) + Self.two(kind) + Self.two(0) + Self.two(1996))
  }

  static func record(_ type: Int, _ body: [UInt8]) -> [UInt8] {
    two(type) + two(body.count) + body
  }

  static func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  static func units(_ text: String) -> [UInt8] { text.utf16.flatMap { two(Int($0)) } }

  static func chinese(_ text: String) -> [UInt8] {
    (try? encoded(text, as: .gb18030)) ?? []
  }

  /// A text as records hold it: length in two bytes, one flag, characters in two bytes each.
  static func wide(_ text: String) -> [UInt8] { two(text.utf16.count) + [1] + units(text) }

  /// The same in one byte each, which holds for characters up to U+00FF.
  static func narrow(_ text: String) -> [UInt8] {
    two(text.utf16.count) + [0] + text.utf16.map { UInt8(truncatingIfNeeded: $0) }
  }

  static func table(of texts: [String]) -> [UInt8] {
    let count = XLSContainer.four(UInt32(texts.count))
    return record(0xFC, count + count + texts.flatMap(wide))
  }

  // MARK: - Records of cells

  private static func cell(_ type: Int, _ row: Int, _ column: Int, _ style: Int, _ value: [UInt8])
    -> [UInt8]
  {
    record(type, two(row) + two(column) + two(style) + value)
  }

  static func shared(_ row: Int, _ column: Int, _ index: Int) -> [UInt8] {
    cell(0xFD, row, column, 0, XLSContainer.four(UInt32(index)))
  }

  static func label(_ row: Int, _ column: Int, _ text: [UInt8], isRich: Bool = false) -> [UInt8] {
    cell(isRich ? 0xD6 : 0x204, row, column, 0, text)
  }

  static func number(_ row: Int, _ column: Int, _ value: Double, style: Int = 0) -> [UInt8] {
    cell(0x203, row, column, style, eight(value))
  }

  static func packed(_ row: Int, _ column: Int, _ bits: UInt32, style: Int = 0) -> [UInt8] {
    cell(0x27E, row, column, style, XLSContainer.four(bits))
  }

  /// Several packed numbers side by side.
  static func packed(_ row: Int, from column: Int, _ bits: [UInt32], style: Int = 0) -> [UInt8] {
    let cells = bits.flatMap { two(style) + XLSContainer.four($0) }
    return record(0xBD, two(row) + two(column) + cells + two(column + bits.count - 1))
  }

  static func blank(_ row: Int, _ column: Int) -> [UInt8] { cell(0x201, row, column, 0, []) }

  static func blanks(_ row: Int, from column: Int, count: Int) -> [UInt8] {
    let styles = [UInt8](repeating: 0, count: 2 * count)
    return record(0xBE, two(row) + two(column) + styles + two(column + count - 1))
  }

  static func boolean(_ row: Int, _ column: Int, _ value: Bool) -> [UInt8] {
    cell(0x205, row, column, 0, [value ? 1 : 0, 0])
  }

  static func error(_ row: Int, _ column: Int, _ code: UInt8) -> [UInt8] {
    cell(0x205, row, column, 0, [code, 1])
  }

  /// A formula and what it came to, as the eight bytes that say so.
  static func formula(_ row: Int, _ column: Int, _ result: [UInt8], style: Int = 0) -> [UInt8] {
    cell(0x06, row, column, style, result + [0, 0, 0, 0, 0, 0, 3, 0, 0x1E, 1, 0])
  }

  /// A result that is no number.
  static func result(_ kind: UInt8, _ value: UInt8 = 0) -> [UInt8] {
    [kind, 0, value, 0, 0, 0, 0xFF, 0xFF]
  }

  static func eight(_ value: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
  }

  // MARK: - Other records

  static func row(_ row: Int, isHidden: Bool) -> [UInt8] {
    record(0x208, two(row) + [0, 0, 9, 0, 0xFF, 0, 0, 0, 0, 0, isHidden ? 0x20 : 0, 1, 0x0F, 0])
  }

  static func columns(_ columns: ClosedRange<Int>, isHidden: Bool) -> [UInt8] {
    record(
      0x7D,
      two(columns.lowerBound) + two(columns.upperBound) + two(2048) + two(15)
        + two(isHidden ? 1 : 0) + two(0))
  }

  static func merges(_ merges: [[Int]]) -> [UInt8] {
    record(0xE5, two(merges.count) + merges.flatMap { $0.flatMap(two) })
  }

  static func format(_ id: Int, _ code: String, isUnicode: Bool = true) -> [UInt8] {
    let bytes = chinese(code)
    return record(0x41E, two(id) + (isUnicode ? wide(code) : [UInt8(bytes.count)] + bytes))
  }

  static func style(format: Int) -> [UInt8] {
    record(0xE0, two(0) + two(format) + [UInt8](repeating: 0, count: 16))
  }
}
