import BianzhiCore
import CZip
import Glibc
import Spreadsheets
import Testing

@testable import BianzhiReport

@Suite("Format xlsx") struct XLSXFormatTests {
  private static let columns = [
    ResultColumn("organ_code", Wording(zh: "机构代码", en: "Organ code"), .identifier),
    ResultColumn("severity", Wording(zh: "程度", en: "Severity")),
    ResultColumn("actual", Wording(zh: "实有", en: "Actual"), .number),
    ResultColumn("message", Wording(zh: "说明", en: "Message"), .sentence),
  ]
  private static let sentence = "在编人员超出核定的编制数，应当在下一次调整前消化，详见所附的名单"
  private static var table: ResultTable {
    ResultTable(
      columns: columns,
      rows: [
        [.text("=A1"), Sample.major, .integer(12), .text(sentence)],
        [.integer(7), .none, .decimal("-3.50"), .none],
        [.decimal("1.0"), .text("+86"), .decimal("n/a"), .text("x")],
      ])
  }

  static let languages: [(headers: HeaderStyle, sheet: String, cells: [String])] = [
    (.zh, "结果", ["机构代码", "程度", "实有", "说明", "=A1", "重大", "12", sentence]),
    (
      .en, "Result",
      ["Organ code", "Severity", "Actual", "Message", "=A1", "Major", "12", sentence]
    ),
    (
      .key, "result",
      ["organ_code", "severity", "actual", "message", "=A1", "major", "12", sentence]
    ),
  ]

  @Test(arguments: languages)
  func headingsAndWordsOfALanguage(headers: HeaderStyle, sheet: String, cells: [String]) throws {
    let request = OutputRequest(format: .xlsx, headers: headers)
    let book = try Workbook(written(Self.table, request, ending: ".xlsx"))
    #expect(book.names.contains("<sheet name=\"\(sheet)\""))
    #expect(book.values.prefix(8) == cells[...])
  }

  @Test func numbersAreNumbersAndCodesAreText() throws {
    let request = OutputRequest(format: .xlsx)
    let book = try Workbook(written(Self.table, request, ending: ".xlsx"))
    #expect(book.values.dropFirst(8) == ["7", "-3.5", "1.0", "+86", "n/a", "x"])
    #expect(book.isText("A3") && book.isText("A4") && book.isText("C4") && book.isText("A2"))
    #expect(!book.isText("C2") && !book.isText("C3"))
    #expect(book.cell("C3").contains("s=\""), "two places, as written")
  }

  @Test func layout() throws {
    let request = OutputRequest(format: .xlsx)
    let book = try Workbook(written(Self.table, request, ending: ".xlsx"))
    #expect(book.sheet.contains("<pane ySplit=\"1\""))
    #expect(book.sheet.contains("<autoFilter ref=\"A1:D4\"/>"))
    #expect(book.sheet.contains("<col min=\"1\" max=\"1\" width=\"11.7"))
    #expect(book.sheet.contains("<col min=\"4\" max=\"4\" width=\"48.7"))
    #expect(book.cell("D2").contains("s=\""), "a sentence is wrapped")
    #expect(book.styles.contains("wrapText=\"1\""))
    // A4 landscape, one page wide, lines around the cells, a font that has Chinese characters.
    #expect(book.sheet.contains("fitToPage=\"1\"") && book.sheet.contains("paperSize=\"9\""))
    #expect(
      book.sheet.contains("orientation=\"landscape\"") && book.sheet.contains("fitToHeight=\"0\""))
    #expect(book.styles.contains("<left style=\"thin\">") && book.styles.contains("宋体"))
    #expect(!book.sheet.contains("sheetProtection"))
  }

  /// However wide a table is, it is set for the paper that offices have.
  @Test(arguments: [4, 16]) func isSetForA4(columns: Int) throws {
    let wide = (0..<columns).map {
      ResultColumn("c\($0)", Wording(zh: "说明\($0)", en: "note \($0)"), .sentence)
    }
    let row = wide.map { _ in ResultValue.text(Self.sentence) }
    let request = OutputRequest(format: .xlsx)
    let book = try Workbook(
      written(ResultTable(columns: wide, rows: [row]), request, ending: ".xlsx"))
    #expect(book.sheet.contains("paperSize=\"9\"") && book.sheet.contains("fitToPage=\"1\""))
  }

  /// A table with all that a look can say.
  private static var looked: ResultTable {
    var table = ResultTable(
      columns: [
        ResultColumn("organ_name", Wording(zh: "机构", en: "Organ")),
        ResultColumn("over", Wording(zh: "超编", en: "Over"), .number),
        ResultColumn("vacant", Wording(zh: "空编", en: "Vacant"), .number),
        ResultColumn("tick", Wording(zh: "勾选", en: "Tick")),
        ResultColumn("since", Wording(zh: "日期", en: "Day"), .identifier),
      ],
      rows: [
        [
          .text("甲局"), .integer(3), .integer(1), .none,
          .day(CalendarDay(year: 2010, month: 6, day: 30)),
        ],
        [.text("乙局"), .integer(4), .none, .text("对"), .none],
      ])
    var look = SheetLook(
      Wording(zh: "对照表", en: "Comparison"), unit: Wording(zh: "人", en: "people"),
      summed: ["over", "vacant"], open: ["tick"],
      choices: ["tick": [Wording(zh: "对", en: "right"), Wording(zh: "错", en: "wrong")]])
    look.note = SheetLook.day(CalendarDay.earliest)
    table.look = look
    return table
  }

  @Test func aLookIsDrawn() throws {
    let book = try Workbook(written(Self.looked, OutputRequest(format: .xlsx), ending: ".xlsx"))
    #expect(book.names.contains("<sheet name=\"对照表\""))
    #expect(book.names.contains("$3:$3"), "the headings are repeated on each page")
    #expect(book.values.prefix(3) == ["对照表", "截至 1900-01-01        单位：人", "机构"])
    #expect(
      book.sheet.contains("<pane ySplit=\"3\"") && book.sheet.contains("<mergeCell ref=\"A1:E1\""))
    #expect(book.values.contains("40359") && !book.isText("E4"), "a day is a day")
    // A column that lacks a number has no sum.
    #expect(book.values.suffix(2) == ["合计", "7"])
    #expect(book.sheet.contains("<autoFilter ref=\"A3:E5\"/>"))
    #expect(
      book.sheet.contains("<sheetProtection") && book.styles.contains("<protection locked=\"0\"/>"))
    #expect(book.sheet.contains("sqref=\"D4:D5\"") && book.sheet.contains("\"对,错\""))
  }

  /// Programs that draw texts over one another find rows that are high enough; a row of one line is left alone.
  @Test func rowsAreAsHighAsTheirTexts() throws {
    let long = String(repeating: Self.sentence, count: 3)
    let table = ResultTable(
      columns: Self.columns,
      rows: [
        [.text("A1"), Sample.major, .integer(12), .text("短")],
        [.text("A2"), Sample.major, .integer(12), .text(long)],
      ])
    let sheet = try Workbook(
      written(table, OutputRequest(format: .xlsx), ending: ".xlsx")
    ).sheet
    let rows = sheet.matches(of: /<row r="([0-9]+)"[^>]*>/).map { String($0.output.0) }
    #expect(rows.count == 3 && !rows[1].contains("ht="), "\(rows)")
    // 96 Chinese characters, 23 in a line.
    #expect(rows[2].contains("ht=\"77\"") && rows[2].contains("customHeight"), "\(rows)")
    let plain = try Workbook(
      written(table, OutputRequest(format: .xlsx, headers: .key), ending: ".xlsx")
    ).sheet
    #expect(!plain.contains("customHeight"))
  }

  /// A long heading above short numbers goes on in a second line; neither its words nor the numbers are cut.
  @Test func headingsDoNotWidenColumnsOfNumbers() throws {
    let table = ResultTable(
      columns: [
        ResultColumn(
          "fully_funded", Wording(zh: "全额拨款事业编制", en: "fully funded institution"), .number),
        ResultColumn("amount", Wording(zh: "应发金额合计数", en: "amount"), .number),
      ], rows: [[.integer(3), .integer(123_456_789_012)]])
    for (headers, first) in [(HeaderStyle.zh, "11.7"), (.en, "14.7")] {
      let sheet = try Workbook(
        written(table, OutputRequest(format: .xlsx, headers: headers), ending: ".xlsx")
      ).sheet
      #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"\(first)"), "\(sheet.prefix(900))")
      #expect(sheet.contains("<col min=\"2\" max=\"2\" width=\"14.7"), "\(sheet.prefix(900))")
      let rows = sheet.matches(of: /<row r="([0-9]+)"[^>]*>/).map { String($0.output.0) }
      #expect(rows.first?.contains("ht=\"32\"") == true || headers == .en, "\(rows)")
    }
  }

  /// Who signs stands across the table, so that the first column is as wide as its codes.
  @Test func theSignaturesStandAcrossTheTable() throws {
    var table = Self.looked
    table.look = SheetLook(Wording(zh: "对照表", en: "Comparison"), signatures: SheetLook.signed)
    let sheet = try Workbook(
      written(table, OutputRequest(format: .xlsx), ending: ".xlsx")
    ).sheet
    #expect(sheet.contains("<mergeCell ref=\"A5:E5\""), "\(sheet.suffix(900))")
    #expect(!sheet.contains("<col min=\"1\" max=\"1\" width=\"4"), "\(sheet.prefix(900))")
  }

  @Test func headingsOfCodesMakeAPlainSheet() throws {
    let request = OutputRequest(format: .xlsx, headers: .key)
    let book = try Workbook(written(Self.looked, request, ending: ".xlsx"))
    #expect(book.values.first == "organ_name" && !book.values.contains("7"))
    #expect(!book.sheet.contains("sheetProtection") && book.values.contains("2010-06-30"))
  }

  @Test func anEmptyResultHasHeadings() throws {
    let table = ResultTable(columns: Self.columns, rows: [])
    let book = try Workbook(written(table, OutputRequest(format: .xlsx), ending: ".xlsx"))
    #expect(book.values == ["机构代码", "程度", "实有", "说明"])
    #expect(book.sheet.contains("<autoFilter ref=\"A1:D1\"/>"))
  }

  @Test func standardOutputGetsTheSameBytes() throws {
    let request = OutputRequest(format: .xlsx)
    let file = try written(Self.table, request, ending: ".xlsx")
    #expect(try written(Self.table, request) == file)
    #expect(file.starts(with: [0x50, 0x4B, 0x03, 0x04]))
  }

  private struct Interrupted: Error {}

  @Test func aFailureLeavesNoFileAndNoBytes() throws {
    let folder = TestFolder()
    let table = ResultTable(columns: Self.columns) { emit in
      try emit([.none, .none, .none, .none])
      throw Interrupted()
    }
    let request = OutputRequest(format: .xlsx, path: "\(folder.path)/book.xlsx")
    #expect(throws: Interrupted.self) { try ResultWriter.write(table, request) }
    #expect(folder.mode(of: "book.xlsx") == nil)
    #expect(rmdir(folder.path) == 0, "nothing else is left in the folder")

    let long = Sample.oneColumn([.text("a"), .text(String(repeating: "a", count: 32_768))])
    #expect(throws: WriteError.textTooLong(sheet: "结果", row: 3, column: 1, limit: 32_767)) {
      try written(long, OutputRequest(format: .xlsx))
    }
  }

  @Test func filesOfPersonsAreTheOwnersOnly() throws {
    let folder = TestFolder()
    let path = folder.file("book.xlsx")
    let request = OutputRequest(format: .xlsx, path: path, isPrivate: true)
    #expect(try ResultWriter.write(Self.table, request) == 3)
    #expect(folder.mode(of: "book.xlsx") == 0o600)
  }

  static let targets: [(path: String?, width: Int?, isRefused: Bool)] = [
    (nil, 80, true), ("-", 80, true), (nil, nil, false), ("-", nil, false), ("a.xlsx", 80, false),
  ]

  @Test(arguments: targets)
  func aTerminalIsRefused(path: String?, width: Int?, isRefused: Bool) {
    let request = OutputRequest(format: .xlsx, path: path, width: width)
    let error = ReportError.notForTerminal(format: "xlsx")
    if isRefused {
      #expect(throws: error) { try ResultWriter.check(request) }
    } else {
      #expect(throws: Never.self) { try ResultWriter.check(request) }
    }
    #expect(error.status == .usage)
    for format in ResultFormat.all where format != .xlsx {
      #expect(throws: Never.self) {
        try ResultWriter.check(OutputRequest(format: format, path: path, width: width))
      }
    }
  }

  static let errors: [(error: WriteError, status: BianzhiCore.ExitStatus, place: String)] = [
    (.textTooLong(sheet: "表", row: 2, column: 3, limit: 32_767), .cannotWrite, "32767"),
    (.tooManySheetColumns(sheet: "表", limit: 16_384), .cannotWrite, "16384"),
    (.workbookTooLarge, .cannotWrite, "CSV"), (.workbookFailed(reason: "x"), .ourFault, "x"),
    (.temporaryFile(folder: "/x", code: 28), .cannotWrite, "TMPDIR"),
    (.outOfMemory, .ourFault, "."),
  ]

  @Test(arguments: errors)
  func errorsSpeakBothLanguages(error: WriteError, status: BianzhiCore.ExitStatus, place: String) {
    #expect(error.status == status)
    #expect(error.wording.en.contains(place) && error.wording.en.hasSuffix("."))
    #expect(
      error.wording.zh.contains(place == "." ? "。" : place) && error.wording.zh.hasSuffix("。"))
  }
}

/// The parts of a workbook that has one sheet.
private struct Workbook {
  let sheet: String
  let styles: String
  let names: String

  init(_ bytes: [UInt8]) throws {
    let folder = TestFolder()
    let path = folder.file("book.xlsx")
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    var code: Int32 = 0
    let archive = try #require(zip_open(path, ZIP_RDONLY, &code))
    defer { zip_discard(archive) }
    sheet = try Self.part("xl/worksheets/sheet1.xml", archive)
    styles = try Self.part("xl/styles.xml", archive)
    names = try Self.part("xl/workbook.xml", archive)
  }

  /// The values of all cells, in order.
  var values: [String] {
    sheet.matches(of: /<(?:t|v)>([^<]*)</).map { String($0.1) }
  }

  func cell(_ place: String) -> String {
    let element = sheet.split(separator: "<c ").first { $0.hasPrefix("r=\"\(place)\"") } ?? ""
    return String(element.prefix { $0 != ">" })
  }

  func isText(_ place: String) -> Bool { cell(place).contains("t=\"inlineStr\"") }

  private static func part(_ name: String, _ archive: OpaquePointer) throws -> String {
    let file = try #require(zip_fopen(archive, name, 0))
    defer { zip_fclose(file) }
    var (text, block): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 1 << 14))
    while case let count = Int(zip_fread(file, &block, UInt64(block.count))), count > 0 {
      text += block[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
