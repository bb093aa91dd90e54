import Testing

@testable import Spreadsheets

@Suite("Separator") struct SeparatorGuessTests {
  static let cases: [(text: String, separator: Character)] = [
    ("", ","),
    ("a\nb\n", ","),
    ("a,b\nc,d\n", ","),
    ("a\tb\nc\td\n", "\t"),
    ("a;b\nc;d\n", ";"),
    ("a|b\nc|d\n", ","),  // a bar only by `sep=`
    ("a;b\n1,5;2\n", ";"),  // a decimal comma in some rows
    ("a,b\nx;y;z,1\nc,d\n", ","),
    ("a\tb\n\"x,y,z\"\t1\n\"x,y,z\"\t2\n", "\t"),  // quoted separators do not count
    ("\"a;b\"\"c;d\",x\n\"e;f\",y\n", ","),
    ("title\n\na;b\nc;d\n", ";"),  // blank lines and a title do not count
    ("  \n   \na\tb\n", "\t"),
    ("a,b;c\n", ","),  // a tie
    ("a\tb;c\n", "\t"),
    ("a;b", ";"),
    ("a;b\r\nc;d\r\n", ";"),
    ("a;b\rc;d\r", ";"),
    ("sep=;\na,b,c\nd,e,f\n", ";"),
    ("sep=,\r\na;b\r\nc;d\r\n", ","),
    ("sep=\t\na,b\n", "\t"),
    ("sep=|\na|b\n", "|"),
    ("sep=;", ";"),
    ("sep=;x\na,b\n", ","),  // not the directive, so a tie of `;` and `,`
  ]

  @Test(arguments: cases)
  func decides(text: String, separator: Character) throws {
    let folder = TestFolder()
    let file = try InputFile.open(path: folder.file(Array(text.utf8)))
    let reader = try CSVReader(file, encoding: .utf8)
    #expect(reader.separator == separator.asciiValue)
  }

  static let directives: [(text: String, cells: [[String]])] = [
    ("sep=;\na,b;c\n", [["a,b", "c"]]),
    ("\u{FEFF}sep=|\r\na|b\r\n", [["a", "b"]]),
    ("sep=,\r", []),
    ("sep=;", []),
    ("sep=a\nb\n", [["sep=a"], ["b"]]),
    ("Sep;x\nb;c\n", [["Sep", "x"], ["b", "c"]]),
  ]

  @Test(arguments: directives)
  func directiveIsNoRow(text: String, cells: [[String]]) {
    let result = parse(text)
    #expect(result.error == nil)
    #expect(result.cells == cells)
  }

  @Test func blankLinesDoNotUseUpTheSample() {
    let text = String(repeating: "\n", count: 200) + "a;b\nc;d\n"
    #expect(parse(text).rows.last?.cells == ["c", "d"])
  }

  @Test func aLineCutByTheEndOfTheSampleDoesNotCount() {
    let sample = Array("a;b\nc,d".utf8)[...]
    #expect(SeparatorGuess(sample, isWhole: false).separator == Byte.semicolon)
    #expect(SeparatorGuess(sample, isWhole: true).separator == Byte.comma)
  }

  @Test func separatorDoesNotDependOnTheRestOfTheFile() {
    let text = String(repeating: "a;b\n", count: 60) + String(repeating: "a,b\n", count: 500)
    #expect(parse(text).rows.first?.cells == ["a", "b"])
    #expect(parse(text).rows.last?.cells == ["a,b"])
  }
}
