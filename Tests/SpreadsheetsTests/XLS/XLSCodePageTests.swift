import Testing

@testable import Spreadsheets

@Suite("Texts of .xls before Excel 97") struct XLSCodePageTests {
  static let chinese = XLSBook.record(0x42, XLSBook.two(936))

  private func book(_ text: [UInt8], codePage: Int?) -> XLSBook {
    let length = XLSBook.two(text.count)
    var book = XLSBook(
      [
        XLSBook.label(0, 0, length + text), XLSBook.label(0, 1, length + text, isRich: true),
        XLSBook.formula(0, 2, XLSBook.result(0)), XLSBook.record(0x207, length + text),
        XLSBook.number(0, 3, 40_359, style: 0),
      ],
      globals: codePage.map { [XLSBook.record(0x42, XLSBook.two($0))] } ?? [], isUnicode: false)
    book.globals += [
      XLSBook.format(200, "yyyy\"年\"m\"月\"", isUnicode: false), XLSBook.style(format: 200),
    ]
    book.sheets[0].name = "花名册"
    return book
  }

  static let cases: [(page: Int?, bytes: [UInt8], text: String)] = [
    (936, XLSBook.chinese("县委办公室"), "县委办公室"),
    (936, XLSBook.chinese("县") + [0x80], "县€"),
    (936, XLSBook.chinese("县") + [0xD5], "县\u{FFFD}"),  // cut within a character
    (936, Array("ASCII".utf8), "ASCII"),
    (nil, XLSBook.chinese("县委"), "县委"),
    (1200, XLSBook.chinese("县委"), "县委"),
    (54_321, XLSBook.chinese("县委"), "县委"),
    (1252, [0x63, 0xE9, 0x80], "cé€"),
    (0x8001, [0xE9], "é"), (10_000, [0x8E], "é"), (950, [0xBF, 0xA4], "縣"),
  ]

  @Test(arguments: cases.indices) func reads(index: Int) {
    let (page, bytes, text) = Self.cases[index]
    let outcome = SheetOutcome(book(bytes, codePage: page).file())
    #expect(outcome.error == nil)
    #expect(outcome.cells == [[text, text, text, "@2010-06-30"]])
    if page == 936 { #expect(outcome.sheets.map(\.name) == ["花名册"]) }
  }

  /// The code page of the file's properties, beside a workbook that names none.
  @Test func propertiesDoNotDisturb() {
    let properties: [UInt8] =
      [0xFE, 0xFF, 0, 0, 5, 1, 2, 0] + [UInt8](repeating: 0, count: 16)
      + XLSContainer.four(1) + [UInt8](repeating: 7, count: 16) + XLSContainer.four(48)
      + XLSContainer.four(24) + XLSContainer.four(1) + XLSContainer.four(1)
      + XLSContainer.four(16) + XLSContainer.four(2) + XLSContainer.four(936)
    let stream = book(XLSBook.chinese("县委"), codePage: nil).stream()
    let file = XLSContainer(streams: [
      ("\u{5}SummaryInformation", properties), ("Book", stream),
    ]).bytes()
    #expect(SheetOutcome(file).cells.first?.first == "县委")
  }

  @Test func refusesBytesWithoutMeaning() {
    let text: [UInt8] = [0xFF, 0xFF, 0x61]
    #expect(
      SheetOutcome(book(text, codePage: 936).file()).error
        == .damaged(file: "f", part: "花名册!A1", damage: .badRecord))
  }

  /// A workbook for old and new programs holds both streams.
  @Test func takesTheNewerStream() {
    let old = book(XLSBook.chinese("旧"), codePage: 936).stream()
    let new = XLSBook([XLSBook.label(0, 0, XLSBook.wide("新"))]).stream()
    let file = XLSContainer(streams: [("Book", old), ("Workbook", new)]).bytes()
    #expect(SheetOutcome(file).cells == [["新"]])
  }
}
