import Testing

@testable import Spreadsheets

@Suite("XLSXWriter: cells") struct XLSXWriterCellTests {
  static let texts: [(text: String, written: String)] = [
    ("市财政局", "市财政局"),
    ("339901198001011234", "339901198001011234"),
    ("007", "007"),
    ("=1+1", "=1+1"), ("{=1+1}", "{=1+1}"), ("+86", "+86"), ("-x", "-x"), ("@a", "@a"),
    ("https://example.invalid", "https://example.invalid"), ("2024-01-01", "2024-01-01"),
    ("TRUE", "TRUE"), ("<a & b>\"", "&lt;a &amp; b&gt;\""),
    ("a\u{0}b", "a_x0000_b"), ("\u{1B}[0m", "_x001B_[0m"), ("a\r\nb", "a_x000D_\nb"),
    ("_x0041_", "_x005F_x0041_"), ("_x004_", "_x004_"), ("_x00ZZ_", "_x00ZZ_"),
    ("_x0041", "_x0041"), ("__x0041_", "__x005F_x0041_"),
    ("\u{FFFE}", "_xFFFE_"), ("\u{FFFF}", "_xFFFF_"), ("\u{20000}\u{FFFD}", "\u{20000}\u{FFFD}"),
  ]

  @Test(arguments: texts)
  func textStaysText(text: String, written: String) throws {
    let book = try WrittenWorkbook.row { try $0.text(text) }
    #expect(book.cell("A1") == "r=\"A1\" t=\"inlineStr\"><is><t>\(written)</t></is>")
  }

  @Test(arguments: [" a", "a ", "\n", "a\tb\n"])
  func blanksAtTheEndsAreKept(text: String) throws {
    let book = try WrittenWorkbook.row { try $0.text(text) }
    #expect(book.cell("A1").contains("<t xml:space=\"preserve\">\(text)</t>"))
  }

  static let integers: [(value: Int, cell: String)] = [
    (0, "r=\"A1\"><v>0</v>"), (-12, "r=\"A1\"><v>-12</v>"),
    (999_999_999_999_999, "r=\"A1\"><v>999999999999999</v>"),
    (1_000_000_000_000_000, "r=\"A1\" t=\"inlineStr\"><is><t>1000000000000000</t></is>"),
    (Int.min, "r=\"A1\" t=\"inlineStr\"><is><t>-9223372036854775808</t></is>"),
  ]

  @Test(arguments: integers)
  func integersAreNumbersAsFarAsExcelKeepsThem(value: Int, cell: String) throws {
    #expect(try WrittenWorkbook.row { try $0.integer(value) }.cell("A1") == cell)
  }

  static let decimals: [(digits: String, cell: String, format: String?)] = [
    ("-3.50", "<v>-3.5</v>", "0.00"), ("0.1", "<v>0.1</v>", "0.0"), ("12", "<v>12</v>", nil),
    ("1234567890123.45", "<v>1234567890123.45</v>", "0.00"),
    ("1234567890123.456", "<is><t>1234567890123.456</t></is>", nil),
    ("00.5", "<is><t>00.5</t></is>", nil), ("1-2", "<is><t>1-2</t></is>", nil),
    ("nan", "<is><t>nan</t></is>", nil), ("1e5", "<is><t>1e5</t></is>", nil),
  ]

  @Test(arguments: decimals)
  func decimalsKeepTheirPlaces(digits: String, cell: String, format: String?) throws {
    let book = try WrittenWorkbook.row { try $0.decimal(digits) }
    #expect(book.cell("A1").hasSuffix(cell))
    #expect(book.styles.contains("formatCode=") == (format != nil))
    if let format { #expect(book.styles.contains("formatCode=\"\(format)\"")) }
  }

  static let days: [(year: Int, month: Int, day: Int, cell: String)] = [
    (1900, 3, 1, "<v>61</v>"), (2010, 6, 30, "<v>40359</v>"), (2024, 2, 29, "<v>45351</v>"),
    (9999, 12, 31, "<v>2958465</v>"), (1900, 2, 28, "<is><t>1900-02-28</t></is>"),
    (2023, 2, 29, "<is><t>2023-02-29</t></is>"), (2024, 13, 1, "<is><t>2024-13-01</t></is>"),
    (10000, 1, 1, "<is><t>10000-01-01</t></is>"),
  ]

  @Test(arguments: days)
  func daysAreNumbersWhereExcelHasThem(year: Int, month: Int, day: Int, cell: String) throws {
    let book = try WrittenWorkbook.row { try $0.date(year: year, month: month, day: day) }
    #expect(book.cell("A1").hasSuffix(cell))
    #expect(book.styles.contains("formatCode=\"yyyy-mm-dd\"") == cell.hasPrefix("<v>"))
  }

  @Test func booleansAndEmptyCells() throws {
    let book = try WrittenWorkbook.row { writer in
      try writer.boolean(true)
      try writer.empty()
      try writer.text("")
      try writer.boolean(false)
      try writer.empty(style: .heading)
    }
    #expect(book.cell("A1") == "r=\"A1\" t=\"b\"><v>1</v>")
    #expect(book.cell("B1").isEmpty && book.cell("C1").isEmpty)
    #expect(book.cell("D1") == "r=\"D1\" t=\"b\"><v>0</v>")
    #expect(book.cell("E1").hasPrefix("r=\"E1\"/>"))
  }

  static let lengths: [(text: String, fits: Bool)] = [
    (String(repeating: "编", count: 32_767), true), (String(repeating: "编", count: 32_768), false),
    (String(repeating: "\u{20000}", count: 16_383), true),
    (String(repeating: "\u{20000}", count: 16_384), false),
  ]

  @Test(arguments: lengths)
  func tooLongTextIsRefusedWithItsPlace(text: String, fits: Bool) throws {
    let writer = try XLSXWriter { _ in }
    try writer.addSheet(name: "表", columns: [])
    try writer.endRow()
    try writer.text("a")
    let error = WriteError.textTooLong(sheet: "表", row: 2, column: 2, limit: 32_767)
    if fits {
      try writer.text(text)
    } else {
      #expect(throws: error) { try writer.text(text) }
    }
  }
}
