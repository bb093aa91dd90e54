import Testing

@testable import Spreadsheets

@Suite("Refused .xlsx") struct XLSXRefusalTests {
  private static let sheet = "xl/worksheets/sheet1.xml"

  private func error(_ xml: String) -> ReadError? {
    SeenSheet(TestWorkbook(sheets: [.init(xml: xml)])).error
  }

  private func zip(_ change: (inout ZipBuilder) -> Void) -> ReadError? {
    var zip = TestWorkbook(
      cells: "<c t=\"s\"><v>0</v></c>", texts: "<si><t>甲</t></si>"
    ).zip
    change(&zip)
    return SeenSheet(zip.archive()).error
  }

  static let cells: [(xml: String, place: String, damage: Damage)] = [
    ("<c r=\"B1\" t=\"s\"><v>1</v></c>", "表一!B1", .noSuchText),
    ("<c r=\"AA1\" t=\"s\"><v>-1</v></c>", "表一!AA1", .noSuchText),
    ("<c t=\"s\"><v>99999999999999999999</v></c>", "表一!A1", .noSuchText),
    ("<c r=\"XFE1\"><v>1</v></c>", "表一!A1", .badCell),
    ("<c r=\"A1048577\"><v>1</v></c>", "表一!A1", .badCell),
    ("<c r=\"1A\"><v>1</v></c>", "表一!A1", .badCell), ("<c r=\"\"/>", "表一!A1", .badCell),
    ("<c r=\"A0\"/>", "表一!A1", .badCell), ("<c r=\"XFD1\"/><c/>", "表一!XFE1", .badCell),
    ("<c r=\"A2\"><v>1</v></c>", "表一!A1", .outOfOrder),
    ("<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>", "表一!A1", .outOfOrder),
    ("<c r=\"A1\" t=\"x\"><v>1</v></c>", "表一!A1", .badRecord),
    ("<c r=\"A1\" t=\"b\"><v>2</v></c>", "表一!A1", .badRecord),
    ("<c r=\"A1\" s=\"x\"><v>1</v></c>", "表一!A1", .badRecord),
  ]

  @Test(arguments: cells)
  func namesTheCell(xml: String, place: String, damage: Damage) {
    let workbook = TestWorkbook(cells: xml, texts: "<si><t>甲</t></si>")
    #expect(SeenSheet(workbook).error == .damaged(place, damage))
  }

  @Test func namesTheRow() {
    let rows: [(String, String, Damage)] = [
      ("<row r=\"1048577\"/>", "表一!1:1", .badCell), ("<row r=\"0\"/>", "表一!1:1", .badCell),
      ("<row r=\"x\"/>", "表一!1:1", .badCell),
      ("<row r=\"1048576\"/><row/>", "表一!1048577:1048577", .badCell),
      ("<row r=\"5\"/><row r=\"5\"/>", "表一!5:5", .outOfOrder),
      ("<row r=\"5\"/><row r=\"3\"/>", "表一!3:3", .outOfOrder),
    ]
    for (xml, place, damage) in rows {
      #expect(SeenSheet(TestWorkbook(rows: xml)).error == .damaged(place, damage))
    }
  }

  @Test func refusesTextsWithoutAList() {
    let workbook = TestWorkbook(cells: "<c t=\"s\"><v>0</v></c>")
    #expect(SeenSheet(workbook).error == .damaged("表一!A1", .noSuchText))
  }

  static let broken: [String] = [
    "", "x", "<worksheet>", "<worksheet></worksheets>",
    "<worksheet><sheetData></worksheet></sheetData>",
    "<worksheet/><worksheet/>", "<worksheet/>x", "<worksheet><a b=c/></worksheet>",
    "<worksheet><a b/></worksheet>", "<worksheet><a b=\"1\" b=\"2\"/></worksheet>",
    "<worksheet><a b=\"1\"c=\"2\"/></worksheet>", "<worksheet><a b=\"<\"/></worksheet>",
    "<worksheet><1/></worksheet>", "<worksheet>< a/></worksheet>",
    "<worksheet><a: b=\"1\"/></worksheet>",
    "<worksheet><!-- </worksheet>", "<worksheet><![CDATA[ </worksheet>",
    "<worksheet><!x></worksheet>",
    "<worksheet>\u{1}</worksheet>",
    "<worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c><v>&#0;</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c><v>&#xD800;</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c><v>a & b</v></c></row></sheetData></worksheet>",
    "<?xml version=\"1.0\" encoding=\"GBK\"?><worksheet/>",
  ]

  @Test(arguments: broken)
  func refusesBrokenXML(xml: String) {
    #expect(error(xml) == .damaged(Self.sheet, .badXML))
  }

  @Test func refusesWhatIsNoUTF8() {
    let parts: [[UInt8]] = [
      Array("<worksheet>".utf8) + [0xC0, 0x80], Array("<worksheet>".utf8) + [0xE4, 0xB8],
      [0xFF, 0xFE] + "<worksheet/>".utf8.flatMap { [$0, 0] },
    ]
    for bytes in parts {
      let error = zip { zip in
        for index in zip.entries.indices where zip.entries[index].name == Self.sheet {
          zip.entries[index].bytes = bytes
        }
      }
      #expect(error == .damaged(Self.sheet, .badXML))
    }
  }

  @Test func refusesEntities() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>"
    #expect(error(bomb) == .damaged(Self.sheet, .declaresEntities))
    let parts = ["xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"]
    for part in parts {
      let error = zip { zip in
        for index in zip.entries.indices where zip.entries[index].name == part {
          zip.entries[index].bytes = Array("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>".utf8)
        }
      }
      #expect(error == .damaged(part, .declaresEntities))
    }
    let texts = zip { zip in
      for index in zip.entries.indices where zip.entries[index].name == "xl/sharedStrings.xml" {
        zip.entries[index].bytes = Array("<!DOCTYPE x><sst/>".utf8)
      }
    }
    #expect(texts == .damaged("xl/sharedStrings.xml", .declaresEntities))
  }

  @Test func limitsCells() {
    let limit = RowLimit.cellBytes
    for (size, isRefused) in [(limit, false), (limit + 1, true)] {
      let text = String(repeating: "a", count: size)
      let inline = TestWorkbook(cells: "<c r=\"B1\" t=\"inlineStr\"><is><t>\(text)</t></is></c>")
      let shared = TestWorkbook(
        cells: "<c t=\"s\"><v>0</v></c>", texts: "<si><t>\(text)</t></si>")
      #expect(SeenSheet(inline).error == (isRefused ? .over("表一!B1", .cellBytes) : nil))
      #expect(
        SeenSheet(shared).error == (isRefused ? .over("xl/sharedStrings.xml", .cellBytes) : nil))
    }
  }

  @Test func tellsThatTheFileChanged() throws {
    let folder = TestFolder()
    let rows = (1...50_000).map { "<row><c><v>\($0)</v></c></row>" }
    let bytes = TestWorkbook(rows: rows.joined()).zip.archive()
    let path = folder.file(bytes, name: "book.xlsx")
    var (reader, row) = (try SpreadsheetFile.open(path: path).reader(sheet: 0), RawRow())
    #expect(try reader.read(into: &row))
    _ = folder.file(Array(bytes.dropLast(100)), name: "book.xlsx")
    #expect(throws: ReadError.changedWhileReading(file: path)) {
      while try reader.read(into: &row) {}
    }
  }
}
