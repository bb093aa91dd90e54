import BianzhiCore
import BianzhiImport
import Foundation
import TestSupport
import Testing

@Suite("views that other programs read") struct ContractViewTests {
  static let views: [(view: String, rows: Int)] = [
    ("organ", 2), ("staffing_quota", 1), ("leader_post", 1), ("roster", 1), ("staff", 10),
    ("payroll", 2), ("subject", 1), ("finding", 0), ("rule_run", 0),
  ]

  /// Asks the plain program of the system, which knows nothing of ours.
  private func ask(_ desk: Desk, _ sql: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: OutsideTool.sqlite3.command)
    process.arguments = ["-readonly", desk.ledger.path, sql]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(sql)")
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  @Test(.enabled(if: OutsideTool.sqlite3.isUsable, "needs sqlite3"))
  func aStockProgramReadsThem() throws {
    let desk = try Desk()
    for (index, pair) in UndoTests.pairs.enumerated() {
      try desk.write("in/\(index).csv", pair.before)
    }
    try desk.take([desk.folder.file("in")])
    for (view, rows) in Self.views {
      #expect(try ask(desk, "SELECT count(*) FROM (SELECT * FROM \(view))") == "\(rows)", "\(view)")
    }
    #expect(try ask(desk, "PRAGMA integrity_check") == "ok")
    #expect(try !ask(desk, "SELECT * FROM staff").contains(Identity.number(1)))
  }

  @Test func theyAreReadThroughTheLedgerToo() throws {
    let desk = try Desk()
    for (index, pair) in UndoTests.pairs.enumerated() {
      try desk.write("in/\(index).csv", pair.before)
    }
    try desk.take([desk.folder.file("in")])
    for (view, rows) in Self.views {
      #expect(try desk.rows("SELECT * FROM \(view)").count == rows, "\(view)")
    }
    let person = try #require(PersonNumber(Identity.number(1)))
    for view in ["staff", "payroll"] {
      #expect(
        try desk.count("SELECT count(*) FROM \(view) WHERE person_id = '\(person.masked)'") == 1)
    }
    let place = "\(desk.folder.file("in"))/3.csv"
    #expect(
      try desk.rows("SELECT source_file, source_row, import FROM subject") == ["\(place)|2|1"])
  }
}
