import Foundation
import Glibc
import Testing

/// Several programs at one ledger that is not there yet, and copies of one that is.
@Suite("new ledgers and copies") struct NewLedgerTests {
  private func leftovers(_ desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.path).filter { $0.hasSuffix(".part") }
  }

  @Test func aDryRunLeavesTheLedgerThatAnotherProgramMade() throws {
    let desk = try Desk()
    try desk.run("demo", "city", "--people", "3000")
    let trial = try desk.start("import", "city", "--as-of", "2024-06-30", "--dry-run")
    let real = try desk.run("import", "city/organs.csv")
    #expect(real.status == 0, "\(real.everything)")
    #expect(try trial.wait().status == 0)
    #expect(try desk.cell("SELECT count(*) > 100 FROM organ") == "1")
    #expect(try leftovers(desk).isEmpty)
  }

  @Test func aDryRunOrAFailureMakesNothing() throws {
    let desk = try Desk()
    try desk.write("organs.csv", Sample.organs)
    try desk.write("bad.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n1,行政编制,多,甲,2009-01-01\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path).sorted()
    #expect(try desk.run("import", "organs.csv", "--dry-run").status == 0)
    #expect(try desk.run("import", "bad.csv").status == 65)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path).sorted() == names)
  }

  @Test func severalImportsMakeOneLedger() throws {
    let desk = try Desk()
    try desk.write("organs.csv", Sample.organs)
    let running = try (0..<5).map { _ in try desk.start("import", "organs.csv") }
    let statuses = try running.map { try $0.wait().status }
    #expect(statuses.contains(0) && statuses.allSatisfy { $0 == 0 || $0 == 75 }, "\(statuses)")
    #expect(try desk.cell("SELECT count(*) FROM organ") == "4")
    let imports = CSVText.rows(try desk.run("imports", "--format", "csv").text).dropFirst()
    #expect(imports.count == statuses.count { $0 == 0 })
    #expect(try leftovers(desk).isEmpty)
  }

  @Test func whatAKilledImportLeftIsNamedAndCleared() throws {
    let desk = try Desk()
    try desk.run("demo", "city", "--people", "5000")
    let running = try desk.start("import", "city", "--as-of", "2024-06-30")
    for _ in 0..<4_000 where try leftovers(desk).isEmpty { usleep(500) }
    running.send(SIGKILL)
    guard try running.wait().status == -SIGKILL else { return }
    #expect(try leftovers(desk).count == 1 && !desk.exists("bianzhi.db"))
    let left = try #require(try leftovers(desk).first)
    try FileManager.default.moveItem(atPath: desk.file(left), toPath: desk.file("aside"))
    try desk.run("import", "city/organs.csv")
    try FileManager.default.moveItem(atPath: desk.file("aside"), toPath: desk.file(left))
    #expect(try desk.run("status").words.contains(left))
    #expect(try desk.run("backup", "copy.db").status == 0)
    #expect(try leftovers(desk).isEmpty)
  }

  @Test func aBackupIsACheckedCopyAndReplacesNothing() throws {
    let desk = try Desk()
    try desk.overQuota()
    let result = try desk.run("backup", "copy.db")
    #expect(result.status == 0 && result.text.contains("copy.db"), "\(result.everything)")
    let contents = try desk.contents()
    let ledger = try desk.bytes()
    try desk.write("note.txt", "old")
    #expect(try desk.run("backup", "note.txt").status == 73)
    #expect(try desk.run("backup", "copy.db").status == 64)
    #expect(try desk.run("backup", "none/copy.db").status == 73)
    #expect(try desk.bytes("note.txt") == Data("old".utf8))
    #expect(try desk.bytes() == ledger)
    desk.environment["BIANZHI_DB"] = desk.file("copy.db")
    #expect(try desk.contents() == contents)
    #expect(try desk.run("check").status == 1)
  }
}
