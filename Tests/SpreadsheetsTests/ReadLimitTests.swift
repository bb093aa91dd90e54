import Testing

@testable import Spreadsheets

/// What a few bytes could make endless is refused, and the refusal names the limit and the place.
@Suite("Limits of the readers") struct ReadLimitTests {
  @Test(arguments: ReadLimit.allCases)
  func everyLimitIsNamed(limit: ReadLimit) {
    let error = ReadError.overLimit(file: "f", part: "place", limit: limit)
    #expect(error.description.hasPrefix("f, place: "))
    #expect(error.description.contains("\(limit.most)"))
    #expect(error.description.hasSuffix("save it as CSV UTF-8."))
  }

  @Test func refusesOldSheetsThatStartAtOnePlace() {
    var book = XLSBook([XLSBook.number(0, 0, 1)])
    book.sheets = (0..<3).map { XLSBook.Sheet(name: "S\($0)", records: []) }
    var stream = book.stream()
    let record = book.begin(5).count
    let length = 12 + 4  // a sheet record of a name of two characters
    stream.replaceSubrange(
      record + length + 4..<record + length + 8, with: stream[record + 4..<record + 8])
    let bytes = XLSContainer(streams: [("Workbook", stream)]).bytes()
    #expect(
      SheetOutcome(bytes).error
        == .damaged(file: "f", part: "Workbook", damage: .overlapping))
  }

  @Test func refusesAnOldSheetThatGoesOnIntoTheNext() {
    var book = XLSBook([XLSBook.number(0, 0, 1)])
    book.sheets[0].isWhole = false
    book.sheets.append(XLSBook.Sheet(name: "T", records: [XLSBook.number(0, 0, 2)]))
    #expect(
      SheetOutcome(book.file()).error == .damaged(file: "f", part: "S", damage: .overlapping))
  }

  @Test func refusesTwoSheetsOfOnePart() {
    var book = TestWorkbook(cells: "<c><v>1</v></c>")
    book.sheets.append(book.sheets[0])
    var zip = book.zip
    zip.entries.removeLast { $0.name == book.sheets[0].path }
    #expect(SeenSheet(zip.archive()).error == .damaged("xl/worksheets/sheet1.xml", .overlapping))
  }

  @Test func refusesTooManySheetsAndTables() {
    let count = ReadLimit.sheets.most + 1
    let table = "<table><tr><td>x</table>"
    let page = Array("<html>\(String(repeating: table, count: count))".utf8)
    #expect(SheetOutcome(page).error == .overLimit(file: "f", part: "HTML", limit: .sheets))
    var book = XLSBook([])
    book.sheets = (0..<count).map { XLSBook.Sheet(name: "S\($0)", records: []) }
    #expect(
      SheetOutcome(book.file()).error == .overLimit(file: "f", part: "Workbook", limit: .sheets))
  }

  /// Each of a few rows asked for sixteen thousand cells, and four thousand rows were let through.
  @Test func refusesRowsOfEmptyCells() {
    let rows = (1...300).map { Self.row($0, "XFD") }
    #expect(Self.error(TestWorkbook(rows: rows.joined())) == .over("表一!XFD258", .gaps))
  }

  @Test func refusesCellsOnADiagonal() {
    let rows = (1...2_000).map { Self.row($0, CellReference.letters(column: $0 * 100 % 16_000)) }
    #expect(Self.error(TestWorkbook(rows: rows.joined())) == .over("表一!MLA571", .gaps))
  }

  /// What offices send: remarks far to the right of a few rows, and many rows of few cells.
  @Test(arguments: [
    (1...250).map { row($0, "XFD") }, [row(1, "A"), row(1_048_576, "XFD")],
    (1...70_000).map { row($0, "BL") },
    (1...400).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\" s=\"0\"/></row>" },
  ])
  func readsFewEmptyCellsForEachFilledOne(rows: [String]) {
    #expect(Self.error(TestWorkbook(rows: rows.joined())) == nil)
  }

  private static func row(_ number: Int, _ column: String) -> String {
    "<row r=\"\(number)\"><c r=\"\(column)\(number)\"><v>1</v></c></row>"
  }

  @Test func refusesATextThatIsShownAgainAndAgain() {
    let row = "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 30) + "</row>"
    var book = TestWorkbook(rows: String(repeating: row, count: 24))
    book.texts = "<si><t>\(String(repeating: "y", count: 900_000))</t></si>"
    #expect(Self.error(book) == .over("表一", .repeatedText))
  }

  @Test func refusesDepth() {
    let depth = ReadLimit.depth.most
    let deep = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect(
      SeenSheet(TestWorkbook(rows: "", before: deep)).error
        == .over("xl/worksheets/sheet1.xml", .depth))
  }

  @Test func refusesTooManyStyles() {
    let styles = [Int](repeating: 0, count: ReadLimit.elements.most + 1)
    #expect(
      SeenSheet(TestWorkbook(cells: "", styles: styles)).error
        == .over("xl/styles.xml", .elements))
  }

  /// The rows alone, for the cells would fill the memory of a test.
  private static func error(_ book: TestWorkbook) -> ReadError? {
    let folder = TestFolder()
    let path = folder.file(book.zip.archive(), name: "book.xlsx")
    do throws(ReadError) {
      var reader = try SpreadsheetFile.open(path: path).reader(sheet: 0)
      var row = RawRow()
      while try reader.read(into: &row) {}
      return nil
    } catch {
      return error.named("book.xlsx", insteadOf: path)
    }
  }
}

extension Array {
  /// Takes out the last element that fits.
  fileprivate mutating func removeLast(where fits: (Element) -> Bool) {
    if let index = lastIndex(where: fits) { remove(at: index) }
  }
}
