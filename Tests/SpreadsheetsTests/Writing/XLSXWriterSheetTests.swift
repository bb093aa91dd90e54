import Testing

@testable import Spreadsheets

@Suite("XLSXWriter: sheets") struct XLSXWriterSheetTests {
  static let names: [(wish: String, name: String)] = [
    ("编制对照", "编制对照"), ("", "Sheet"), ("  '' ", "Sheet"), ("a[b]:*?/\\c", "a_b______c"),
    ("'a'", "a"), ("it's", "it's"), ("a\nb", "a b"), ("History", "History_"),
    (String(repeating: "长", count: 40), String(repeating: "长", count: 31)),
    (String(repeating: "a", count: 30) + " b", String(repeating: "a", count: 30)),
    (String(repeating: "a", count: 30) + "\u{20000}", String(repeating: "a", count: 30)),
  ]

  @Test(arguments: names)
  func namesAreCleaned(wish: String, name: String) throws {
    let book = try WrittenWorkbook { writer in
      try writer.addSheet(name: wish, columns: [])
      try writer.endRow()
    }
    #expect(book.sheetNames == [name])
  }

  @Test func takenNamesAreNumbered() throws {
    let long = String(repeating: "长", count: 31)
    let book = try WrittenWorkbook { writer in
      for name in ["a", "A", "a (2)", "a", long, long] {
        try writer.addSheet(name: name, columns: [])
      }
    }
    let shortened = String(repeating: "长", count: 27) + " (2)"
    #expect(book.sheetNames == ["a", "A (2)", "a (2) (2)", "a (3)", long, shortened])
  }

  @Test func aFullSheetGoesOnInTheNext() throws {
    let book = try WrittenWorkbook(rowLimit: 3) { writer in
      try writer.addSheet(name: "名称", columns: [.init(width: 9)])
      try writer.header(["机构"])
      for number in 1...5 {
        try writer.integer(number)
        try writer.endRow()
      }
    }
    #expect(book.sheetNames == ["名称", "名称 (2)", "名称 (3)"])
    for number in 1...3 {
      #expect(book.cell("A1", sheet: number).contains("机构"))
      #expect(book.sheet(number).contains("<pane ySplit=\"1\""))
      #expect(book.sheet(number).contains("<col min=\"1\" max=\"1\" width=\"9.7"))
    }
    #expect(book.cell("A2", sheet: 2).hasSuffix("<v>3</v>"))
    #expect(book.cell("A2", sheet: 3).hasSuffix("<v>5</v>"))
    #expect(book.sheet(2).contains("<autoFilter ref=\"A1:A3\"/>"))
    #expect(book.sheet(3).contains("<autoFilter ref=\"A1:A2\"/>"))
  }

  @Test(arguments: [(rows: 2, sheets: 1), (rows: 3, sheets: 2)])
  func aSheetThatIsJustFullIsNotContinued(rows: Int, sheets: Int) throws {
    let book = try WrittenWorkbook(rowLimit: 3) { writer in
      try writer.addSheet(name: "名称", columns: [.init()])
      try writer.header(["机构"])
      for number in 1...rows {
        try writer.integer(number)
        try writer.endRow()
      }
    }
    #expect(book.sheetCount == sheets)
  }

  @Test func titlesGroupsAndHeadings() throws {
    let book = try WrittenWorkbook { writer in
      try writer.addSheet(name: "对照", columns: [.init(), .init(), .init()])
      try writer.title("机构编制对照表，一个很长很长很长很长很长的标题")
      try writer.merge(columns: 0...0, rows: 2)
      try writer.merge(columns: 1...2)
      try writer.text("机构", style: .heading)
      try writer.text("人数", style: .heading)
      try writer.empty(style: .heading)
      try writer.endRow()
      try writer.header(["", "核定", "实有"], filters: false)
    }
    #expect(book.sheet().contains("<mergeCell ref=\"A1:C1\"/>"))
    #expect(book.sheet().contains("<mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/>"))
    #expect(book.sheet().contains("<pane ySplit=\"3\" topLeftCell=\"A4\""))
    #expect(!book.sheet().contains("autoFilter"))
    #expect(book.sheet().contains("<col min=\"1\" max=\"1\" width=\"6.7"))
    #expect(book.styles.contains("<b/>"))
  }

  static let widths: [(texts: [String], column: XLSXWriter.Column, width: Int)] = [
    ([], .init(), 6), (["abc"], .init(), 6), (["abcdefgh"], .init(), 10),
    (["市财政局"], .init(), 10), (["市财政局\n第二行更长一些"], .init(), 16),
    ([String(repeating: "长", count: 99)], .init(), 40),
    ([String(repeating: "长", count: 99)], .init(isWrapped: true), 60),
    (["市财政局"], .init(width: 30), 30),
  ]

  @Test(arguments: widths)
  func widthsFollowTheFirstRows(texts: [String], column: XLSXWriter.Column, width: Int) throws {
    let book = try WrittenWorkbook.row(column: column) { writer in
      for text in texts { try writer.text(text) }
    }
    #expect(book.sheet().contains("<col min=\"1\" max=\"1\" width=\"\(width).7"))
  }

  @Test func aColumnTooManyIsRefused() throws {
    let writer = try XLSXWriter { _ in }
    let error = WriteError.tooManySheetColumns(sheet: "表", limit: 16_384)
    let columns = [XLSXWriter.Column](repeating: .init(), count: 16_385)
    #expect(throws: error) { try writer.addSheet(name: "表", columns: columns) }
    try writer.addSheet(name: "表", columns: [])
    for _ in 0..<16_384 { try writer.empty() }
    #expect(throws: error) { try writer.empty() }
  }
}
