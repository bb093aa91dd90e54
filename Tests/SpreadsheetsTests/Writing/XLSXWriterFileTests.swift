import Glibc
import Testing

@testable import Spreadsheets

@Suite("XLSXWriter: files") struct XLSXWriterFileTests {
  private static func fill(_ writer: XLSXWriter, rows: Int = 10) throws {
    try writer.addSheet(name: "花名册", columns: [.init(), .init(), .init(), .init()])
    try writer.header(["姓名", "人数", "日期", "金额"])
    for number in 0..<rows {
      try writer.text("人员 \(number)")
      try writer.integer(number)
      try writer.date(year: 2024, month: 1, day: 1 + number % 31)
      try writer.decimal("\(number).50")
      try writer.endRow()
    }
  }

  @Test func equalInputGivesEqualBytes() throws {
    let first = try WrittenWorkbook { writer in try Self.fill(writer) }
    let second = try WrittenWorkbook { writer in try Self.fill(writer) }
    #expect(first.bytes == second.bytes)
    let other = try WrittenWorkbook { writer in try Self.fill(writer, rows: 9) }
    #expect(first.bytes != other.bytes)
  }

  @Test(arguments: [UInt32(0o644), 0o600])
  func theFileAppearsWhenItIsFinished(mode: UInt32) throws {
    let folder = TestFolder()
    let path = folder.file(Array("old".utf8), name: "book.xlsx")
    let writer = try XLSXWriter(path: path, mode: mode)
    try Self.fill(writer)
    #expect(try folder.bytes(of: "book.xlsx") == Array("old".utf8))
    try writer.finish()
    #expect(folder.names == ["book.xlsx"])
    #expect(try folder.bytes(of: "book.xlsx").starts(with: [0x50, 0x4B, 0x03, 0x04]))
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o077 & ~mode == 0)
  }

  @Test func aFailureLeavesNothingBehind() throws {
    let folder = TestFolder()
    let long = String(repeating: "a", count: 32_768)
    #expect(throws: WriteError.self) {
      let writer = try XLSXWriter(path: "\(folder.path)/book.xlsx")
      try Self.fill(writer)
      try writer.text(long)
    }
    #expect(folder.names.isEmpty)
  }

  @Test func aSinkThatFailsEndsTheWriting() throws {
    let writer = try XLSXWriter { _ throws(WriteError) in throw .noSpace(file: "x") }
    try Self.fill(writer)
    #expect(throws: WriteError.noSpace(file: "x")) { try writer.finish() }
  }

  @Test func aMissingFolderIsToldAtOnce() {
    let folder = TestFolder()
    let path = "\(folder.path)/none/book.xlsx"
    #expect(throws: WriteError.folderMissing(file: path)) { try XLSXWriter(path: path) }
    #expect(throws: WriteError.emptyPath) { try XLSXWriter(path: "") }
    let missing = "\(folder.path)/none"
    #expect(throws: WriteError.temporaryFile(folder: missing, code: ENOENT)) {
      try XLSXWriterArchive(folder: missing)
    }
  }

  @Test func manyRowsStream() throws {
    let book = try WrittenWorkbook { writer in try Self.fill(writer, rows: 20_000) }
    #expect(book.cell("B20001").hasSuffix("<v>19999</v>"))
    #expect(book.sheet().hasSuffix("</worksheet>"))
  }
}
