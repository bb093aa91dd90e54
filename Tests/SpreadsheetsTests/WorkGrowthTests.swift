import Testing

@testable import Spreadsheets

/// A file twice as large costs at most about twice the work, however its parts are arranged.
@Suite("Work grows with the file") struct WorkGrowthTests {
  struct Shape: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: @Sendable (_ size: Int) -> [UInt8]
  }

  static let shapes = [
    Shape(testDescription: "tables of a page") { size in
      page((0..<size).map { "<table><tr><td>\($0)</table>" }.joined())
    },
    Shape(testDescription: "rows below a cell that reaches down") { size in
      page(
        "<table><tr><td rowspan=0 colspan=200>a" + String(repeating: "<tr><td>x", count: size)
          + "</table>")
    },
    Shape(testDescription: "tables within tables") { size in
      page(
        String(repeating: "<table><tr><td>", count: size) + "x"
          + String(repeating: "</table>", count: size))
    },
    Shape(testDescription: "sheets of an old workbook") { size in
      var book = XLSBook([])
      book.sheets = (0..<size).map {
        XLSBook.Sheet(name: "S\($0)", records: [XLSBook.number(0, 0, 1)])
      }
      return book.file()
    },
    Shape(testDescription: "sheets of a workbook") { size in
      TestWorkbook(sheets: (0..<size).map(sheet)).zip.archive()
    },
    Shape(testDescription: "sheets that show the last of many texts") { size in
      var book = TestWorkbook(
        sheets: (0..<size).map { sheet($0, "<c t=\"s\"><v>\(size * 20 - 1)</v></c>") })
      let text = String(repeating: "文", count: 900)
      book.texts = String(repeating: "<si><t>\(text)</t></si>", count: size * 20)
      return book.zip.archive()
    },
    Shape(testDescription: "cells far to the right") { size in
      TestWorkbook(
        rows: (1...size).map { "<row r=\"\($0)\"><c r=\"ZZ\($0)\"><v>1</v></c></row>" }.joined()
      ).zip.archive()
    },
    Shape(testDescription: "one long line in GB18030") { size in
      let cells = String(repeating: String(repeating: "中", count: 2_000) + ",", count: 16 * size)
      return (try? encoded(cells, as: .gb18030)) ?? []
    },
  ]

  private static func page(_ text: String) -> [UInt8] { Array("<html>\(text)</html>".utf8) }

  @Sendable private static func sheet(_ number: Int) -> TestWorkbook.Sheet {
    sheet(number, "<c><v>1</v></c>")
  }

  private static func sheet(_ number: Int, _ cell: String) -> TestWorkbook.Sheet {
    TestWorkbook.Sheet(
      name: "S\(number)", target: "worksheets/\(number).xml", path: "xl/worksheets/\(number).xml",
      xml: "<worksheet xmlns=\"\(TestWorkbook.main)\"><sheetData><row>\(cell)</row></sheetData>"
        + "</worksheet>")
  }

  @Test(arguments: shapes)
  func doublesAtMost(shape: Shape) throws {
    let (small, large) = (try work(shape.bytes(60)), try work(shape.bytes(120)))
    #expect(small > 60)
    #expect(Double(large) <= 2.2 * Double(small), "\(small) and then \(large)")
  }

  /// What reading all sheets costs where one caller opens them one after the other.
  private func work(_ bytes: [UInt8]) throws -> Int {
    let folder = TestFolder()
    let file = try SpreadsheetFile.open(path: folder.file(bytes, name: "f"))
    let contents = try file.contents()
    for sheet in file.sheets.indices {
      var reader = try file.reader(sheet: sheet)
      var row = RawRow()
      while try reader.read(into: &row) {}
    }
    return withExtendedLifetime(contents) { file.work.steps }
  }
}
