import Testing

@testable import Spreadsheets

@Suite("CSV reader") struct CSVReaderTests {
  static let tables: [(text: String, cells: [[String]])] = [
    ("", []),
    ("\n", [[]]),
    ("\n\n", [[], []]),
    ("\r\n", [[]]),
    ("a", [["a"]]),
    ("a\n", [["a"]]),
    ("a\n\n", [["a"], []]),  // the second line is blank; there is no third
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\n", [["a", "b"], ["c", "d"]]),  // both line ends in one file
    ("a,\n,b\n,\n", [["a", ""], ["", "b"], ["", ""]]),
    ("a,", [["a", ""]]),
    ("a\n\nb\n", [["a"], [], ["b"]]),
    ("a\n  \nb\n", [["a"], ["  "], ["b"]]),
    (" a , b \n", [[" a ", " b "]]),  // blanks belong to an unquoted cell
    ("\"\"\n", [[""]]),
    ("\"\"", [[""]]),
    ("\"a\",\"b\"\n", [["a", "b"]]),
    ("\"a,b\",c\n", [["a,b", "c"]]),
    ("\"a\nb\",c\nd,e\n", [["a\nb", "c"], ["d", "e"]]),
    ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]),
    ("\"a\rb\",c\n", [["a\rb", "c"]]),  // a bare CR in quotes is text
    ("\"a\"\"b\"\n", [["a\"b"]]),
    ("\"\"\"\"\n", [["\""]]),
    ("\"\"\"\"\"\"\n", [["\"\""]]),
    ("\"a\"\"\",\"\"\"b\"\n", [["a\"", "\"b"]]),
    ("\"\"\"a\"\"\",x,\"y\"\"\"\"z\"\n", [["\"a\"", "x", "y\"\"z"]]),
    ("a\"b,c\"\"d,e\"\n", [["a\"b", "c\"\"d", "e\""]]),  // a quote within an unquoted cell is text
    (" \"a\",b\n", [[" \"a\"", "b"]]),
    ("\"a\" ,b\n", [["a", "b"]]),
    ("\"a\" \t ,\"b\"  \n", [["a", "b"]]),
    ("\"a\"  ", [["a"]]),
    ("\"a\" \r\n\"b\"\r\n", [["a"], ["b"]]),
    ("\"a\"\t\"b\" \t\"\"\nc\td\te\n", [["a", "b", ""], ["c", "d", "e"]]),  // no blank: a separator
    ("'=1,-5\n", [["'=1", "-5"]]),  // apostrophes are the importer's business
    ("机构代码,名称\n11,市委办\n", [["机构代码", "名称"], ["11", "市委办"]]),
    ("𠮷,䶮\n㛃,é\n", [["𠮷", "䶮"], ["㛃", "é"]]),
    ("a!#$ b,c(1)+2\u{7F}\u{1}\n", [["a!#$ b", "c(1)+2\u{7F}\u{1}"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("\u{FEFF}\"a,b\"\n", [["a,b"]]),
    ("\u{FEFF}", []),
    ("a\u{FEFF},b\n", [["a\u{FEFF}", "b"]]),  // a mark only at the start
  ]

  @Test(arguments: tables)
  func readsCells(text: String, cells: [[String]]) {
    let result = parse(text)
    #expect(result.error == nil)
    #expect(result.cells == cells)
  }

  static let mixed: [(text: String, cells: [[String]])] = [
    ("a,b\nc,d\re,f\n", [["a", "b"], ["c", "d"], ["e", "f"]]),
    ("a,b\rc,d\ne,f\r\n", [["a", "b"], ["c", "d"], ["e", "f"]]),
    ("a,b\nc,d\r", [["a", "b"], ["c", "d"]]),
    ("a,b\r\r\nc,d\r\r\n", [["a", "b"], [], ["c", "d"], []]),
    ("a,\"b\"\rc,d\n", [["a", "b"], ["c", "d"]]),
  ]

  @Test(arguments: mixed)
  func readsLineEndsOfSeveralSystemsInOneFile(text: String, cells: [[String]]) {
    for size in [8, 64, CSVReader.usualBufferSize] {
      let result = parse(text, bufferSize: size)
      #expect(result.error == nil)
      #expect(result.cells == cells)
    }
  }

  static let oldMac: [(text: String, cells: [[String]])] = [
    ("\r", [[]]),
    ("a\r", [["a"]]),
    ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\rc,d\r", [["a", "b"], [], ["c", "d"]]),
    ("\"a\rb\",c\rd,e\r", [["a\rb", "c"], ["d", "e"]]),
    ("\"a\" \rb\r", [["a"], ["b"]]),
  ]

  @Test(arguments: oldMac)
  func readsCarriageReturnsWhereNoLineFeedIs(text: String, cells: [[String]]) {
    let result = parse(text)
    #expect(result.error == nil)
    #expect(result.cells == cells)
  }

  static let places: [(text: String, numbers: [Int], lines: [Int])] = [
    ("a\nb\nc", [1, 2, 3], [1, 2, 3]),
    ("a\r\n\r\nc\r\n", [1, 2, 3], [1, 2, 3]),
    ("\"a\n\nb\",x\nc\n\"d\r\ne\"\nf\n", [1, 2, 3, 4], [1, 4, 5, 7]),
    ("\"a\rb\"\rc\r", [1, 2], [1, 3]),  // without any LF, a CR in quotes is a line break too
    ("\"a\rb\"\nc\n", [1, 2], [1, 2]),
    ("sep=;\na\nb\n", [2, 3], [2, 3]),
  ]

  @Test(arguments: places)
  func tellsRowAndLine(text: String, numbers: [Int], lines: [Int]) {
    let result = parse(text)
    #expect(result.rows.map(\.number) == numbers)
    #expect(result.rows.map(\.line) == lines)
  }

  static let broken: [(text: String, rowsBefore: Int, error: ReadError)] = [
    ("a\n\"b\"c,d\n", 1, .textAfterQuote(at(line: 2, column: 1))),
    ("a,\"b\" c\n", 0, .textAfterQuote(at(line: 1, column: 2))),
    ("a,\"b\" !\n", 0, .textAfterQuote(at(line: 1, column: 2))),
    ("a,\"b\n\nc\"x", 0, .textAfterQuote(at(line: 3, column: 2))),
    ("\"a\" \"b\"\n", 0, .textAfterQuote(at(line: 1, column: 1))),
    ("a\nb,c,\"d\ne\nf", 1, .unclosedQuote(at(line: 2, column: 3))),
    ("\"", 0, .unclosedQuote(at(line: 1, column: 1))),
    ("\"a\"\"", 0, .unclosedQuote(at(line: 1, column: 1))),
    ("a\nb\rc\nd\n", 1, .bareCR(file: "table.csv", line: 2)),
    ("a\r\nb\r", 1, .bareCR(file: "table.csv", line: 2)),
    ("\"a\nb\"\rc\n", 0, .bareCR(file: "table.csv", line: 2)),
    ("a\r\r\n", 0, .bareCR(file: "table.csv", line: 1)),
    ("a,b,c\nx,y\rz,w,v\n", 1, .bareCR(file: "table.csv", line: 2)),
    ("a,b\nx,y\rz\n", 1, .bareCR(file: "table.csv", line: 2)),
    (String(repeating: "a\n", count: 3000) + "\0", 3000, .nulByte(file: "table.csv", line: 3001)),
    (
      String(repeating: "a\n", count: 3000) + "\"\n\0\"", 3000,
      .nulByte(file: "table.csv", line: 3002)
    ),
    (
      String(repeating: "a\n", count: 3000) + "\"a\"\0", 3000,
      .nulByte(file: "table.csv", line: 3001)
    ),
  ]

  private static func at(line: Int, column: Int) -> CellPosition {
    CellPosition(file: "table.csv", line: line, column: column)
  }

  @Test(arguments: broken)
  func refusesWithPlace(text: String, rowsBefore: Int, error: ReadError) {
    let result = parse(text)
    #expect(result.error == error)
    #expect(result.rows.count == rowsBefore)
  }

  @Test func oneRowServesManyReaders() throws {
    let folder = TestFolder()
    var row = RawRow()
    // What a reader left behind in the buffer must not matter: a quote after the last byte.
    for text in ["\"\"\"\"\"\"\n", "\"a\"", "a,\"b\nc\"\n", "", "x,y\nz,w\n"] {
      let file = try SpreadsheetFile.open(path: folder.file(Array(text.utf8)))
      var reader = try file.reader(sheet: 0)
      var cells: [[String]] = []
      while try reader.read(into: &row) { cells.append(row.cells.indices.map { row.string($0) }) }
      #expect(cells == parse(text).cells)
      #expect(try !reader.read(into: &row))
      #expect(row.cells.isEmpty)
      #expect(reader.bytesRead == file.size)
    }
  }

  @Test func copyOfRowKeepsItsText() throws {
    let folder = TestFolder()
    let file = try InputFile.open(path: folder.file(Array("a,b\nc,\"d\"\"\"\n".utf8)))
    var reader = try CSVReader(file, encoding: .utf8, bufferSize: 4)
    var row = RawRow()
    #expect(try reader.read(into: &row))
    let first = row
    #expect(try reader.read(into: &row))
    #expect(first.string(1) == "b")
    #expect(row.string(1) == "d\"")
    #expect(row.string(2).isEmpty)
    #expect(row.string(-1).isEmpty)
  }

  static let blanks: [(text: String, isBlank: Bool)] = [
    ("\n", true), (",\n", true), (" ,\t\n", true), ("\u{3000},\u{A0}\n", true),
    ("\"\n\"\n", true), ("a\n", false), (",\u{3001}\n", false), ("\u{3000}0\n", false),
    ("\u{A1}\n", false), ("\u{200B}\n", false),
  ]

  @Test(arguments: blanks)
  func tellsBlankRows(text: String, isBlank: Bool) throws {
    let folder = TestFolder()
    var reader = try SpreadsheetFile.open(path: folder.file(Array(text.utf8))).reader(sheet: 0)
    var row = RawRow()
    #expect(try reader.read(into: &row))
    #expect(row.isBlank == isBlank)
  }
}
