import BianzhiCore
import Glibc
import Spreadsheets
import Testing

@testable import BianzhiReport

@Suite("writing results") struct ResultWriterTests {
  private struct Broken: Error {}

  /// Fails after so many rows.
  private static func failing(after rows: Int) -> ResultTable {
    ResultTable(columns: [ResultColumn("x", Wording(zh: "文", en: "X"))]) { emit in
      for row in 0..<rows { try emit([.integer(row)]) }
      throw Broken()
    }
  }

  private static func output(_ folder: TestFolder) -> (output: ResultOutput, path: String) {
    let path = folder.file("out")
    return (ResultOutput(descriptor: open(path, O_WRONLY | O_CREAT, 0o600)), path)
  }

  @Test(arguments: ResultFormat.all)
  func failureLeavesNoFile(format: ResultFormat) {
    let folder = TestFolder()
    let request = OutputRequest(format: format, path: folder.file("a"))
    #expect(throws: Broken.self) {
      try ResultWriter.write(Self.failing(after: 30_000), request)
    }
    #expect(folder.mode(of: "a") == nil)
  }

  @Test(arguments: ResultFormat.all)
  func closedPipeIsNoError(format: ResultFormat) throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let table = Sample.oneColumn((0..<100_000).map { .integer($0) })
    let output = ResultOutput(descriptor: ends[1])
    let rows = try ResultWriter.write(table, in: nil, OutputRequest(format: format), to: output)
    #expect(rows < 100_000 || format == .xlsx)  // packed only after the last row
    #expect(output.isClosed)
  }

  @Test func earlyFailureLeavesJSONToTheCaller() {
    let folder = TestFolder()
    let (output, path) = Self.output(folder)
    #expect(throws: Broken.self) {
      let table = Self.failing(after: 3)
      try ResultWriter.write(table, in: nil, OutputRequest(format: .json), to: output)
    }
    #expect(bytes(at: path).isEmpty)
  }

  @Test(arguments: [false, true])
  func lateFailureEndsTheDocument(isFramed: Bool) {
    let folder = TestFolder()
    let (output, path) = Self.output(folder)
    let frame = isFramed ? JSONFrame([JSONMember("run", 1)], rowsKey: "rows") : nil
    #expect(throws: BrokenDocument.self) {
      let table = Self.failing(after: 20_000)
      try ResultWriter.write(table, in: frame, OutputRequest(format: .json), to: output)
    }
    let text = String(decoding: bytes(at: path), as: UTF8.self)
    let bare = "\n  {\n    \"error\": \"Broken()\"\n  }\n]\n"
    #expect(text.hasSuffix(isFramed ? "\n    }\n  ],\n  \"error\": \"Broken()\"\n}\n" : bare))
  }

  @Test(arguments: [(true, UInt32(0o600)), (false, 0o644)])
  func privateFiles(isPrivate: Bool, mode: UInt32) throws {
    let folder = TestFolder()
    let request = OutputRequest(format: .csv, path: folder.file("a.csv"), isPrivate: isPrivate)
    #expect(try ResultWriter.write(Sample.table, request) == 2)
    #expect(folder.mode(of: "a.csv").map { $0 & mode } == folder.mode(of: "a.csv"))
  }

  @Test func fullDiskIsSaid() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let output = ResultOutput(descriptor: full)
    #expect(throws: WriteError.noSpace(file: "stdout")) {
      try ResultWriter.write(Sample.table, in: nil, OutputRequest(format: .csv), to: output)
    }
  }

  @Test func onlyCSVHasOtherEncodings() {
    for format in ResultFormat.all where format != .csv {
      let request = OutputRequest(format: format, encoding: .gb18030)
      #expect(
        throws: ReportError.encodingNotOffered(format: format.name, encoding: "gb18030")
      ) { try ResultWriter.write(Sample.table, request) }
    }
  }

  static let names: [(named: ResultFormat?, path: String?, format: ResultFormat?)] = [
    (nil, nil, .table), (nil, "-", .table), (nil, "a.csv", .csv), (nil, "A.JSON", .json),
    (nil, "b.d/a.jsonl", .jsonl), (nil, "a.txt", .table), (nil, "b.csv/a", .table),
    (nil, ".csv", .table), (.json, "a.csv", .json), (.csv, "a.xlsx", .csv), (nil, "a.xlsx", .xlsx),
    (nil, "a.ods", nil),
    (nil, "a.out", nil),
  ]

  @Test(arguments: names)
  func formatFromOptionOrEnding(named: ResultFormat?, path: String?, format: ResultFormat?) {
    #expect((try? ResultFormat.chosen(named, path: path, otherwise: .table)) == format)
  }

  @Test func formatsHaveOneNameEach() {
    #expect(
      ResultFormat.allCases.map(\.rawValue) == ["table", "csv", "json", "jsonl", "xlsx", "md"])
    #expect(ResultFormat.all.allSatisfy { ResultFormat(rawValue: $0.name) == $0 })
    #expect(ResultFormat(rawValue: "xml") == nil)
    let endings = ResultFormat.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }
}
