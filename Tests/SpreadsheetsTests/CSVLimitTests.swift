import Testing

@testable import Spreadsheets

@Suite("CSV limits") struct CSVLimitTests {
  @Test func limitsColumns() {
    let row = String(repeating: ",", count: RowLimit.columns - 1)
    #expect(parse("a\n" + row + "\n").rows.last?.cells.count == RowLimit.columns)
    #expect(parse("a\n" + row + ",\n").error == .tooManyColumns(file: "table.csv", line: 2))
  }

  /// Buffers that end at each byte around the end of the cell, and one that holds all.
  static let bufferSizes =
    [CSVReader.usualBufferSize, 4 << 20] + (4...9).map { RowLimit.cellBytes + $0 }

  @Test(arguments: bufferSizes)
  func limitsCells(bufferSize: Int) {
    let cell = String(repeating: "a", count: RowLimit.cellBytes)
    let error = ReadError.cellTooLong(CellPosition(file: "table.csv", line: 2, column: 2))
    for (open, close) in [("", "\r"), ("\"", "\"  ")] {
      let good = parse("x\ny,\(open)\(cell)\(close)\nz\n", bufferSize: bufferSize)
      #expect(good.cells == [["x"], ["y", cell], ["z"]])
      let bad = parse("x\ny,\(open)\(cell)a\(close)\nz\n", bufferSize: bufferSize)
      #expect(bad.error == error)
    }
    let unclosed = parse("x\ny,\"\(cell)\(cell)\nz\n", bufferSize: bufferSize)
    #expect(unclosed.error == error)
  }

  @Test(arguments: [1, CSVReader.usualBufferSize])
  func limitsRows(bufferSize: Int) throws {
    let folder = TestFolder()
    for (extra, isGood) in [("", true), ("b", false)] {
      // The limit counts the line end.
      let path = folder.file(Array("a\n\(String(repeating: "b,", count: 50))\(extra)\nc\n".utf8))
      let file = try InputFile.open(path: path)
      var reader = try CSVReader(file, encoding: .utf8, bufferSize: bufferSize, rowLimit: 101)
      var row = RawRow()
      #expect(try reader.read(into: &row))
      if isGood {
        #expect(try reader.read(into: &row))
        #expect(try reader.read(into: &row))
        #expect(row.string(0) == "c")
      } else {
        #expect(throws: ReadError.rowTooLong(file: path, line: 2)) { try reader.read(into: &row) }
      }
    }
  }
}
