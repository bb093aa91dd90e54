import Testing

@testable import Spreadsheets

@Suite("Sheets of .xlsx") struct XLSXSheetTests {
  private func number(_ place: String, _ value: Int) -> String {
    "<c r=\"\(place)\"><v>\(value)</v></c>"
  }

  @Test func numbersRowsAndCellsThatSayNothing() {
    let seen = SeenSheet(
      TestWorkbook(
        rows: """
          <row><c><v>1</v></c><c><v>2</v></c></row>
          <row r="5" spans="1:3"><c r="C5"><v>3</v></c><c><v>4</v></c></row>
          <row><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row><row/>
          """))
    #expect(seen.error == nil)
    #expect(seen.rows.map(\.number) == [1, 5, 6, 9, 10])
    #expect(seen.texts == [["1", "2"], ["", "", "3", "4"], ["5"], ["", "6"], []])
  }

  @Test func cutsEmptyCellsOff() {
    let cells =
      number("B1", 1) + "<c r=\"C1\" s=\"1\"/><c r=\"D1\" t=\"inlineStr\"><is><t/></is></c>"
    let seen = SeenSheet(TestWorkbook(cells: cells))
    #expect(seen.cells == [[SeenCell(.text, ""), SeenCell(.number, "1")]])
  }

  @Test func putsCellsInTheirColumns() {
    let seen = SeenSheet(TestWorkbook(cells: number("C1", 3) + number("A1", 1)))
    #expect(seen.texts == [["1", "", "3"]])
    #expect(SeenSheet(TestWorkbook(cells: number("XFD1", 3))).cells.first?.count == 16_384)
  }

  @Test func knowsWhatIsHidden() {
    let workbook = TestWorkbook(
      rows: "<row r=\"1\" hidden=\"1\">\(number("A1", 1))</row><row r=\"2\" hidden=\"true\"/>"
        + "<row r=\"3\" hidden=\"0\"/><row r=\"4\"/>",
      before: "<cols><col min=\"2\" max=\"4\" hidden=\"1\"/><col min=\"5\" max=\"9\"/>"
        + "<col min=\"10\" max=\"10\" hidden=\"true\" width=\"0\"/></cols>")
    let seen = SeenSheet(workbook)
    #expect(seen.rows.map(\.isHidden) == [true, true, false, false])
    #expect(seen.hiddenColumns == 4)
  }

  @Test func knowsMergedCellsBeforeTheRows() {
    let text =
      "<c r=\"A1\" t=\"inlineStr\"><is><t>mergeCell &lt;mergeCell ref=\"A1:B9\"/></t></is></c>"
    let workbook = TestWorkbook(
      rows: "<row r=\"1\">\(text)</row>",
      after: "<mergeCells count=\"3\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B2:B5\" />"
        + "<mergeCell ref=\"D7\"/></mergeCells>")
    let seen = SeenSheet(workbook)
    #expect(
      seen.merges == [
        MergedRange(rows: 1...1, columns: 0...2), MergedRange(rows: 2...5, columns: 1...1),
      ])
    #expect(seen.texts == [["mergeCell <mergeCell ref=\"A1:B9\"/>"]])
  }

  @Test func findsMergedCellsAcrossBlocks() {
    // Tags of this length end at every place of a block in turn.
    let count = 30_000
    let ranges = (1...count).map { "<x:mergeCell ref=\"A\($0):B\($0)\"/>" }
    let workbook = TestWorkbook(sheets: [
      .init(
        xml: "<x:worksheet xmlns:x=\"\(TestWorkbook.main)\"><x:sheetData/><x:mergeCells>"
          + ranges.joined() + "</x:mergeCells></x:worksheet>")
    ])
    let seen = SeenSheet(workbook)
    #expect(seen.error == nil)
    #expect(seen.merges.map(\.rows.lowerBound) == Array(1...count))
  }

  @Test func readsTagsAndTextsAcrossBlocks() {
    let count = 9_000
    let rows = (1...count).map { row in
      "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"inlineStr\"><is><t>江海市&amp;\(row)</t></is></c>"
        + "<c r=\"B\(row)\"><v>\(row)</v></c></row>"
    }
    let seen = SeenSheet(TestWorkbook(rows: rows.joined()))
    #expect(seen.error == nil)
    #expect(seen.texts == (1...count).map { ["江海市&\($0)", "\($0)"] })
  }

  @Test func readsPrefixedXML() {
    var workbook = TestWorkbook(sheets: [
      .init(
        xml: "<x:worksheet xmlns:x=\"\(TestWorkbook.main)\"><x:sheetData><x:row r=\"1\">"
          + "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c><x:c r=\"B1\"><x:v>2</x:v>"
          + "</x:c></x:row></x:sheetData></x:worksheet>")
    ])
    workbook.prefix = "x:"
    #expect(SeenSheet(workbook).texts == [["甲", "2"]])
  }

  @Test func readsStrictWorkbooks() {
    var workbook = TestWorkbook(cells: "<c t=\"s\"><v>0</v></c>", texts: "<si><t>甲</t></si>")
    workbook.type = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(SeenSheet(workbook).texts == [["甲"]])
  }

  @Test(
    arguments: [
      "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/../worksheets/sheet1.xml",
      "Worksheets/Sheet1.xml",
    ])
  func followsTargets(target: String) {
    var workbook = TestWorkbook(cells: number("A1", 1))
    workbook.sheets[0].target = target
    #expect(SeenSheet(workbook).texts == [["1"]])
  }

  @Test func readsBackslashesInNames() {
    var zip = TestWorkbook(cells: number("A1", 1)).zip
    for index in zip.entries.indices {
      zip.entries[index].name = zip.entries[index].name.replacing("/", with: "\\")
    }
    #expect(SeenSheet(zip.archive()).texts == [["1"]])
  }

  @Test func listsWorksheetsOnly() {
    func sheet(_ name: String, _ state: String?, _ number: Int, kind: String = "worksheet")
      -> TestWorkbook.Sheet
    {
      let xml = TestWorkbook(rows: "<row><c><v>\(number)</v></c></row>").sheets[0].xml
      return .init(
        name: name, state: state, kind: kind, target: "s\(number).xml", path: "xl/s\(number).xml",
        xml: xml)
    }
    let workbook = TestWorkbook(sheets: [
      sheet("图", nil, 1, kind: "chartsheet"), sheet("花名册 &amp; 工资", "visible", 2),
      sheet("旧", "hidden", 3), sheet("参数", "veryHidden", 4),
      sheet("宏", nil, 5, kind: "dialogsheet"),
    ])
    let seen = SeenSheet(workbook, sheet: 2)
    #expect(
      seen.sheets == [
        SheetInfo(name: "花名册 & 工资", isHidden: false), SheetInfo(name: "旧", isHidden: true),
        SheetInfo(name: "参数", isHidden: true),
      ])
    #expect(seen.texts == [["4"]])
  }

  @Test func readersDoNotDisturbEachOther() async throws {
    let folder = TestFolder()
    let rows = (1...5_000).map { "<row><c t=\"s\"><v>\($0 % 3)</v></c><c><v>\($0)</v></c></row>" }
    var workbook = TestWorkbook(rows: rows.joined())
    workbook.texts = "<si><t>甲</t></si><si><t>乙</t></si><si><t>丙</t></si>"
    let file = try SpreadsheetFile.open(
      path: folder.file(workbook.zip.archive(), name: "book.xlsx"))
    let sums = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var (reader, row, sum) = (try file.reader(sheet: 0), RawRow(), 0)
          while try reader.read(into: &row) { sum += Int(row.string(1)) ?? 0 }
          return sum
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sums == [Int](repeating: 12_502_500, count: 4))
  }

  @Test func tellsHowFarItIs() throws {
    let folder = TestFolder()
    let rows = (1...20_000).map { "<row><c><v>\($0)</v></c></row>" }
    let bytes = TestWorkbook(rows: rows.joined()).zip.archive()
    let file = try SpreadsheetFile.open(path: folder.file(bytes, name: "book.xlsx"))
    var (reader, row, seen) = (try file.reader(sheet: 0), RawRow(), [Int]())
    while try reader.read(into: &row) { seen.append(reader.bytesRead) }
    #expect(seen == seen.sorted())
    #expect(seen.first ?? 0 < file.size / 2)
    #expect(reader.bytesRead == file.size)
    #expect(try !reader.read(into: &row))
    #expect(row.cells.isEmpty)
  }
}
