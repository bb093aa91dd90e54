import Testing

@testable import Spreadsheets

@Suite("Sheets of .xls") struct XLSSheetTests {
  @Test func namesSheetsAndLeavesChartsOut() {
    var book = XLSBook([XLSBook.number(0, 0, 1)])
    book.sheets = [
      XLSBook.Sheet(name: "图", records: [], kind: 2),
      XLSBook.Sheet(name: "花名册", records: [XLSBook.number(0, 0, 1)]),
      XLSBook.Sheet(name: "旧", records: [XLSBook.number(0, 0, 2)], visibility: 1),
      XLSBook.Sheet(name: "hidden", records: [], visibility: 2),
      XLSBook.Sheet(name: "宏", records: [], kind: 1),
    ]
    let outcome = SheetOutcome(book.file())
    #expect(outcome.error == nil)
    #expect(outcome.sheets.map(\.name) == ["花名册", "旧", "hidden"])
    #expect(outcome.sheets.map(\.isHidden) == [false, true, true])
    #expect(outcome.sheets.map(\.cells) == [[["=1"]], [["=2"]], []])
    book.sheets.removeAll { $0.kind == 0 }
    #expect(
      SheetOutcome(book.file()).error == .damaged(file: "f", part: "Workbook", damage: .noSheets))
  }

  @Test func numbersRowsAndPassesOverEmptyOnes() {
    let book = XLSBook([
      XLSBook.number(2, 0, 1), XLSBook.blank(3, 0), XLSBook.label(4, 0, XLSBook.wide("")),
      XLSBook.number(65_535, 1, 2),
    ])
    #expect(
      SheetOutcome(book.file()).sheets.first?.rows == [
        SheetOutcome.Row(number: 3, cells: ["=1"]),
        SheetOutcome.Row(number: 65_536, cells: ["", "=2"]),
      ])
  }

  @Test func sortsRows() {
    let book = XLSBook([
      XLSBook.number(5, 0, 1), XLSBook.formula(1, 1, XLSBook.result(0)),
      XLSBook.record(0x207, XLSBook.wide("后")), XLSBook.number(5, 1, 2),
      XLSBook.number(1, 0, 3), XLSBook.number(5, 0, 4),
      XLSBook.record(0x809, [0, 6, 0x20, 0]), XLSBook.number(0, 1, 2), XLSBook.record(0x0A, []),
    ])
    #expect(
      SheetOutcome(book.file()).sheets.first?.rows == [
        SheetOutcome.Row(number: 2, cells: ["=3", "后"]),
        SheetOutcome.Row(number: 6, cells: ["=4", "=2"]),
      ])
  }

  @Test func tellsWhatIsHiddenAndMerged() {
    let book = XLSBook([
      XLSBook.columns(1...2, isHidden: true), XLSBook.columns(3...3, isHidden: false),
      XLSBook.columns(4...255, isHidden: true), XLSBook.columns(256...256, isHidden: true),
      XLSBook.row(0, isHidden: false), XLSBook.row(1, isHidden: true),
      XLSBook.number(0, 0, 1), XLSBook.number(1, 4, 1), XLSBook.number(9, 0, 1),
      XLSBook.merges([[0, 1, 0, 0], [3, 3, 3, 3]]), XLSBook.merges([[5, 5, 0, 255]]),
    ])
    let sheet = SheetOutcome(book.file()).sheets.first
    #expect(sheet?.rows.map(\.isHidden) == [false, true, false])
    #expect(sheet?.hiddenColumns == 3)  // columns without cells do not count
    #expect(
      sheet?.merges == [
        MergedRange(rows: 1...2, columns: 0...0), MergedRange(rows: 6...6, columns: 0...255),
      ])
  }

  @Test func readersDoNotDisturbEachOther() throws {
    var book = XLSBook([XLSBook.number(0, 0, 1), XLSBook.number(1, 0, 2)])
    book.sheets.append(XLSBook.Sheet(name: "T", records: [XLSBook.number(0, 0, 3)]))
    let folder = TestFolder()
    let path = folder.file(book.file(), name: "f")
    let file = try SpreadsheetFile.open(path: path)
    #expect(file.encoding == nil)
    var (first, second) = (try file.reader(sheet: 0), try file.reader(sheet: 1))
    var row = RawRow()
    for (isFirst, text) in [(true, "1"), (false, "3"), (true, "2")] {
      let isRead = isFirst ? try first.read(into: &row) : try second.read(into: &row)
      #expect(isRead)
      #expect(row.string(0) == text)
    }
    #expect(try !first.read(into: &row))
    #expect(row.cells.isEmpty)
    #expect(first.bytesRead <= file.size)
    #expect(throws: ReadError.noSuchSheet(file: path, sheet: 2, sheets: 2)) {
      _ = try file.reader(sheet: 2)
    }
  }

  @Test func tellsThatTheFileChanged() throws {
    let folder = TestFolder()
    let path = folder.file(XLSBook([XLSBook.number(0, 0, 1)]).file(), name: "f")
    let file = try SpreadsheetFile.open(path: path)
    _ = folder.file(XLSBook([XLSBook.number(0, 0, 1)]).file() + [0], name: "f")
    #expect(throws: ReadError.changedWhileReading(file: path)) { _ = try file.reader(sheet: 0) }
  }
}
