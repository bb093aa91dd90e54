import BianzhiCore
import Spreadsheets
import Testing

@testable import BianzhiReport

@Suite("CSV format") struct CSVFormatTests {
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let key = "organ_name,severity,actual\n市财政局,major,12\nA,,-3.50\n"
  static let zh = "机构,程度,实有\n市财政局,重大,12\nA,,-3.50\n"

  @Test func markInFilesOnly() throws {
    let request = OutputRequest(format: .csv, headers: .key)
    #expect(try written(Sample.table, request) == Array(Self.key.utf8))
    #expect(try written(Sample.table, request, ending: ".csv") == Self.mark + Array(Self.key.utf8))
  }

  @Test func headingsAndWords() throws {
    #expect(try text(Sample.table, OutputRequest(format: .csv)) == Self.zh)
    let request = OutputRequest(format: .csv, headers: .en, language: .zh)
    #expect(
      try text(Sample.table, request) == "Organ,Severity,Actual\n市财政局,Major,12\nA,,-3.50\n")
  }

  @Test func gb18030HasNoMark() throws {
    let table = Sample.oneColumn([.text("姓"), .text("𠮷")])
    let request = OutputRequest(format: .csv, headers: .key, encoding: .gb18030)
    let bytes: [UInt8] = [0x78, 0x0A, 0xD0, 0xD5, 0x0A, 0x95, 0x34, 0xB2, 0x35, 0x0A]
    #expect(try written(table, request) == bytes)
    #expect(try written(table, request, ending: ".csv") == bytes)
  }

  static let cells: [(value: ResultValue, cell: String)] = [
    (.text("=1+1"), "'=1+1"), (.text("-5"), "'-5"), (.text("@x"), "'@x"), (.integer(-5), "-5"),
    (.decimal("-5.00"), "-5.00"), (.decimal("=1"), "'=1"), (.decimal("1,5"), "\"1,5\""),
    (.text("a,b"), "\"a,b\""), (.text("a\"b"), "\"a\"\"b\""), (.text("a\nb"), "\"a\nb\""),
    (.text(""), "\"\""), (.none, "\"\""),
    (.word(code: "=w", wording: Wording(zh: "=", en: "=")), "'=w"),
  ]

  @Test(arguments: cells)
  func writes(value: ResultValue, cell: String) throws {
    let request = OutputRequest(format: .csv, headers: .key)
    #expect(try text(Sample.oneColumn([value]), request) == "x\n\(cell)\n")
  }

  @Test func emptyTableIsItsHeadings() throws {
    let table = ResultTable(columns: Sample.columns, rows: [])
    let request = OutputRequest(format: .csv, headers: .key)
    #expect(try text(table, request) == "organ_name,severity,actual\n")
  }
}
