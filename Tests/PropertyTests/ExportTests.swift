import BianzhiCore
import BianzhiDemo
import BianzhiQuery
import Foundation
import TestSupport
import Testing

/// What the tool writes, read by somebody else's reader.
@Suite("exports") struct ExportTests {
  @Test(arguments: Seeds.some(2), ["utf-8", "gb18030"])
  func findingsReadBackEqual(seed: UInt64, encoding: String) throws {
    let city = try City(seed: seed)
    let ledger = try city.filled()
    _ = try ledger.checked()
    let file = city.folder.file("findings.csv")
    try Program.run(
      ["export", "findings", "--headers", "key", "--encoding", encoding, "-o", file], ledger)
    let read = WrittenCSV.records(try Program.text(of: file, encoding))
    let stored = try ledger.findings()
    #expect(read.count == stored.count && !read.isEmpty)
    for (record, finding) in zip(read, stored) {
      let number = { (value: Int?) in value.map(String.init) ?? "" }
      #expect(record["finding"] == "\(finding.name)" && record["rule"] == finding.rule)
      #expect(record["severity"] == finding.severity.rawValue && record["status"] == "raised")
      #expect(record["organ_code"] == finding.organCode)
      #expect(record["organ_name"] == finding.organName && record["part"] == finding.part)
      #expect(record["expected"] == number(finding.expected))
      #expect(record["actual"] == number(finding.actual))
      #expect(record["excess"] == number(finding.excess))
      #expect(record["person_id"] == finding.person?.masked ?? "")
      #expect(record["person_name"] == finding.personName ?? "")
      #expect(record["as_of"] == DemoCity.asOf && record["run"] == "\(finding.run)")
      #expect(record["documents"] == finding.documents)
    }
  }

  @Test(arguments: Seeds.some(2))
  func subjectsReadBackEqual(seed: UInt64) throws {
    let city = try City(seed: seed)
    let ledger = try city.filled()
    let file = city.folder.file("subjects.csv")
    try Program.run(
      [
        "export", "subjects", "--as-of", DemoCity.asOf, "--headers", "key", "-o", file,
      ], ledger)
    let read = WrittenCSV.records(try Program.text(of: file, "utf-8")).map { record in
      ["name", "organ_code", "post", "since", "until", "reason"].map { record[$0] ?? "?" }
    }
    let table = try #require(city.tables["subjects"])
    let wanted = ["姓名", "机构代码", "职务", "任职日期", "离任日期"]
    let given = table.rows.indices.map { row in wanted.map { table[row, $0] } }
    let order = { (left: [String], right: [String]) in left.lexicographicallyPrecedes(right) }
    #expect(read.map { Array($0.prefix(5)) }.sorted(by: order) == given.sorted(by: order))
    #expect(!given.isEmpty)
  }

  /// Equal ledgers give equal bytes, wherever they lie and whenever they were made. The paths of the files they were
  /// read from are a part of them.
  @Test(arguments: Seeds.some(1))
  func equalLedgersGiveEqualBytes(seed: UInt64) throws {
    let city = try City(seed: seed)
    let ledgers = try ["first", "second"].map { name in
      let ledger = try city.filled(name)
      _ = try ledger.checked()
      return ledger
    }
    for format in ["csv", "json", "jsonl"] {
      for what in [
        ["findings"], ["strength", "--as-of", DemoCity.asOf],
        ["subjects", "--as-of", DemoCity.asOf],
      ] {
        let bytes = try ledgers.map {
          try Program.run(["export"] + what + ["--format", format], $0)
        }
        #expect(bytes[0] == bytes[1] && !bytes[0].isEmpty, "\(what) \(format)")
      }
    }
    let checks = try ledgers.map {
      try Program.run(["check", "--as-of", DemoCity.asOf, "--format", "json"], $0)
    }
    #expect(checks[0] == checks[1])
  }
}

/// The built tool, beside the tests.
private enum Program {
  /// - Returns: what it wrote to standard output.
  @discardableResult
  static func run(_ arguments: [String], _ ledger: Ledger) throws -> Data {
    let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    let process = Process()
    process.executableURL = tests.resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "bianzhi")
    process.arguments = arguments + ["--db", ledger.path, "--lang", "zh"]
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let output = ledger.path + ".out"
    try Data().write(to: URL(filePath: output))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    try process.run()
    process.waitUntilExit()
    try #require([0, 1, 2].contains(process.terminationStatus), "\(arguments)")
    return try Data(contentsOf: URL(filePath: output))
  }

  static func text(of file: String, _ encoding: String) throws -> String {
    let data = try Data(contentsOf: URL(filePath: file))
    guard encoding == "gb18030" else { return String(decoding: data, as: UTF8.self) }
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    return try #require(String(data: data, encoding: gb18030))
  }
}
