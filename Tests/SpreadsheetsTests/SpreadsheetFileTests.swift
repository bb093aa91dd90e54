import Foundation
import Glibc
import Testing

@testable import Spreadsheets

@Suite("Opening a file") struct SpreadsheetFileTests {
  @Test func oneSheetWithoutName() throws {
    let folder = TestFolder()
    let path = folder.file(Array("a,b\n".utf8))
    let file = try SpreadsheetFile.open(path: path)
    #expect(file.path == path)
    #expect(file.size == 4)
    #expect(file.sheets == [SheetInfo(name: nil, isHidden: false)])
    #expect(throws: ReadError.noSuchSheet(file: path, sheet: 1, sheets: 1)) {
      _ = try file.reader(sheet: 1)
    }
  }

  @Test func readersDoNotDisturbEachOther() throws {
    let folder = TestFolder()
    let file = try SpreadsheetFile.open(path: folder.file(Array("a\nb\n".utf8)))
    var (first, second) = (try file.reader(sheet: 0), try file.reader(sheet: 0))
    var (one, two) = (RawRow(), RawRow())
    #expect(try first.read(into: &one))
    #expect(try first.read(into: &one))
    #expect(try second.read(into: &two))
    #expect(one.string(0) == "b")
    #expect(two.string(0) == "a")
  }

  @Test func refusesWhatIsNoFile() {
    let folder = TestFolder()
    let missing = "\(folder.path)/none.csv"
    let within = folder.file([0x61]) + "/x.csv"
    #expect(throws: ReadError.emptyPath) { try SpreadsheetFile.open(path: "") }
    #expect(throws: ReadError.notFound(file: missing)) { try SpreadsheetFile.open(path: missing) }
    #expect(throws: ReadError.notFound(file: within)) { try SpreadsheetFile.open(path: within) }
    #expect(throws: ReadError.notFound(file: "a\0b")) { try SpreadsheetFile.open(path: "a\0b") }
    #expect(throws: ReadError.isFolder(file: folder.path)) {
      try SpreadsheetFile.open(path: folder.path)
    }
  }

  @Test func tellsThatReadingFailed() {
    // A file that opens and whose first page cannot be read.
    let path = "/proc/self/mem"
    #expect(throws: ReadError.readFailed(file: path, code: EIO)) {
      try SpreadsheetFile.open(path: path)
    }
  }

  static let codes: [(code: Int32, error: ReadError)] = [
    (ENOENT, .notFound(file: "x")), (ENOTDIR, .notFound(file: "x")),
    (EACCES, .noPermission(file: "x")), (EPERM, .noPermission(file: "x")),
    (EISDIR, .isFolder(file: "x")), (EMFILE, .readFailed(file: "x", code: EMFILE)),
  ]

  @Test(arguments: codes)
  func knowsTheSystemsReasons(code: Int32, error: ReadError) {
    #expect(InputFile.opening("x", code: code) == error)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func refusesWhatMayNotBeRead() {
    let folder = TestFolder()
    let path = folder.file([0x61])
    chmod(path, 0)
    #expect(throws: ReadError.noPermission(file: path)) { try SpreadsheetFile.open(path: path) }
  }

  @Test func tellsThatTheFileChanged() throws {
    let folder = TestFolder()
    let path = folder.file(Array("a\nb\n".utf8))
    var reader = try SpreadsheetFile.open(path: path).reader(sheet: 0)
    var row = RawRow()
    #expect(try reader.read(into: &row))
    _ = folder.file(Array("a\nb\nc\n".utf8))
    #expect(throws: ReadError.changedWhileReading(file: path)) {
      while try reader.read(into: &row) {}
    }
  }

  private func pipe(holding text: [UInt8]) -> Int32 {
    var ends: [Int32] = [0, 0]
    #expect(Glibc.pipe(&ends) == 0)
    #expect(write(ends[1], text, text.count) == text.count)
    close(ends[1])
    return ends[0]
  }

  @Test func keepsWhatAPipeGives() throws {
    let text = Array("a,姓\nb,名\n".utf8)
    let source = pipe(holding: text)
    defer { close(source) }
    let file = try InputFile.spool(source, name: "standard input", limit: text.count)
    #expect(file.size == text.count)
    #expect(try file.head(100) == text)
    #expect(try file.head(100) == text)  // it was kept, so it can be read again
  }

  @Test func anInputWithoutEndStopsAtTheLimit() {
    let source = pipe(holding: Array("abc".utf8))
    defer { close(source) }
    #expect(throws: ReadError.inputTooLong(file: "in", limit: 2)) {
      try InputFile.spool(source, name: "in", limit: 2)
    }
    let zero = open("/dev/zero", O_RDONLY)
    defer { close(zero) }
    #expect(throws: ReadError.notRegular(file: "in")) { try InputFile.spool(zero, name: "in") }
  }

  @Test func pipesAndDevicesAreNotOpened() {
    let source = pipe(holding: [0x61])
    defer { close(source) }
    let fifo = NSTemporaryDirectory() + "fifo-\(UUID().uuidString)"
    #expect(mkfifo(fifo, 0o600) == 0)
    defer { unlink(fifo) }
    for path in ["/dev/fd/\(source)", "/dev/null", "/dev/zero", fifo] {
      #expect(throws: ReadError.notRegular(file: path)) { try SpreadsheetFile.open(path: path) }
    }
  }

  @Test func aClosedInputIsAnError() {
    #expect(throws: ReadError.readFailed(file: "standard input", code: EBADF)) {
      try InputFile.spool(-1, name: "standard input")
    }
  }

  static let formats: [(head: [UInt8], format: FileFormat)] = [
    ([0x50, 0x4B, 0x03, 0x04], .xlsx),
    ([0x50, 0x4B, 0x05, 0x06], .xlsx),
    (
      [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 1, count: 26)
        + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8), .ods
    ),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .xls),
    (Array("<html>".utf8), .html), (Array("\u{FEFF}\r\n <HTML xmlns".utf8), .html),
    (Array("<!DOCTYPE html>".utf8), .html), (Array("<table border=1>".utf8), .html),
    ([0xFF, 0xFE] + Array("<\0h\0t\0m\0l\0>\0".utf8), .html),
    (Array("<?xml version".utf8), .xml),
    (Array("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>".utf8), .xml2003),
    (Array("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">".utf8), .xml2003),
    (Array("<?xml version=\"1.0\"?><html xmlns=\"x\">".utf8), .html),
    (
      [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 1, count: 26)
        + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8), .document
    ),
    (Array("%PDF-1.7".utf8), .pdf), (Array("{\\rtf1".utf8), .rtf),
    (Array("MIME-Version: 1.0".utf8), .mhtml), (Array("Rar!\u{1A}".utf8), .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive), ([0x1F, 0x8B, 0x08], .archive),
    ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    (Array("SQLite format 3\0".utf8), .database),
  ]

  @Test(arguments: formats)
  func namesOtherFormats(head: [UInt8], format: FileFormat) {
    #expect(FileFormat.told(by: head) == format)
    guard ![.text, .html, .xlsx, .xls, .ods, .xml2003].contains(format) else { return }
    let folder = TestFolder()
    let path = folder.file(head, name: "roster.csv")
    #expect(throws: ReadError.unsupportedFormat(file: path, format: format)) {
      try SpreadsheetFile.open(path: path)
    }
  }

  @Test(arguments: ["<a>,b\n", "PK,b\n", "姓<table>,b\n", "a,<html>\n", "", "<"])
  func aTextIsAText(text: String) {
    #expect(FileFormat.told(by: Array(text.utf8)) == .text)
  }
}

@Suite("Reading errors") struct ReadErrorTests {
  static let place = CellPosition(file: "f.csv", line: 7, column: 3)
  static let bytePlace = BytePlace(line: 7, offset: 99)
  static let errors: [(error: ReadError, says: [String])] = [
    (.emptyPath, ["-"]),
    (.notFound(file: "f.csv"), ["f.csv"]),
    (.isFolder(file: "f.csv"), ["f.csv", "folder"]),
    (.noPermission(file: "f.csv"), ["f.csv", "permissions"]),
    (.readFailed(file: "f.csv", code: 5), ["f.csv", "Input/output error"]),
    (.spoolFailed(folder: "/t", code: 28), ["/t", "No space left", "TMPDIR"]),
    (.changedWhileReading(file: "f.csv"), ["f.csv", "changed"]),
    (.unsupportedFormat(file: "f.csv", format: .xls), ["f.csv", ".xls", "CSV UTF-8"]),
    (.noSuchSheet(file: "f.csv", sheet: 2, sheets: 1), ["f.csv", "sheet 3"]),
    (.encodingNeeded(file: "f.csv", offset: 99), ["f.csv", "99", "utf-16le"]),
    (
      .unknownEncoding(file: "f.csv", utf8: bytePlace, gb18030: bytePlace),
      ["f.csv", "line 7", "99"]
    ),
    (
      .badByte(file: "f.csv", encoding: .gb18030, place: bytePlace),
      ["f.csv", "line 7", "99", "gb18030"]
    ),
    (
      .otherByteOrderMark(file: "f.csv", given: .gb18030, found: .utf16LE), ["gb18030", "utf-16le"]
    ),
    (.noConverter(file: "f.csv", encoding: .gb18030), ["f.csv", "gb18030"]),
    (.nulByte(file: "f.csv", line: 7), ["f.csv", "line 7"]),
    (.bareCR(file: "f.csv", line: 7), ["f.csv", "line 7"]),
    (.textAfterQuote(place), ["f.csv", "line 7", "column 3"]),
    (.unclosedQuote(place), ["f.csv", "line 7", "column 3"]),
    (.tooManyColumns(file: "f.csv", line: 7), ["f.csv", "line 7", "16384"]),
    (.cellTooLong(place), ["f.csv", "line 7", "column 3"]),
    (.rowTooLong(file: "f.csv", line: 7), ["f.csv", "line 7"]),
  ]

  @Test(arguments: errors)
  func saysWhereWhatAndWhatToDo(error: ReadError, says: [String]) {
    let text = error.description
    for part in says { #expect(text.contains(part)) }
    #expect(text.hasSuffix("."))
    #expect(text.contains(". "))  // the second sentence is the remedy
  }
}
