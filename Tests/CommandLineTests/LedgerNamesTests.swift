import Foundation
import Glibc
import Testing

/// SQLite knows a journal by its name alone, so the names of ledgers matter.
@Suite("names of ledger files") struct LedgerNamesTests {
  private func desk(_ ledger: String = "x.db") throws -> Desk {
    let desk = try Desk(ledger: ledger)
    try desk.take(["organs.csv": Sample.organs])
    return desk
  }

  /// A ledger x.db-journal was destroyed as soon as somebody opened x.db.
  @Test(arguments: ["-journal", "-wal", "-shm"])
  func aLedgerIsNeverTakenForAJournal(ending: String) throws {
    let desk = try desk()
    for arguments in [["import", "organs.csv", "--db"], ["backup"]] {
      let result = try desk.run(arguments + ["y.db" + ending])
      #expect(result.status == 64 && result.words.contains("y.db" + ending), "\(result.everything)")
    }
    #expect(!desk.exists("y.db" + ending))
    let before = try desk.bytes()
    try before.write(to: URL(filePath: desk.file("y.db" + ending)))
    try before.write(to: URL(filePath: desk.file("x.db" + ending)))
    for arguments in [
      ["import", "organs.csv", "--db", "y.db"], ["status", "--db", "y.db" + ending], ["status"],
      ["import", "organs.csv"], ["backup", "y.db"],
    ] {
      for language in ["zh", "en"] {
        let result = try desk.run(arguments + ["--lang", language])
        #expect(result.status == 64 && result.words.contains(ending), "\(result.everything)")
      }
    }
    for name in ["x.db", "x.db" + ending, "y.db" + ending] {
      #expect(try desk.bytes(name) == before)
    }
    #expect(!desk.exists("y.db"))
  }

  /// A write through one name left its journal where the other name did not see it.
  @Test func aLedgerOfTwoNamesIsReadAndNotWritten() throws {
    let desk = try desk()
    #expect(link(desk.ledger, desk.file("other.db")) == 0)
    for name in ["x.db", "other.db"] {
      let before = try desk.bytes(name)
      #expect(try desk.run("status", "--db", name).status == 0)
      let result = try desk.run("import", "organs.csv", "--db", name, "--lang", "en")
      #expect(result.status == 73 && result.words.contains("hard link"), "\(result.everything)")
      #expect(result.words.contains(name == "x.db" ? "other.db" : "x.db"))
      #expect(try desk.bytes(name) == before)
    }
    unlink(desk.file("other.db"))
    #expect(try desk.run("kind", "list").status == 0)
    try desk.write("more.csv", Sample.organs + "\n")
    #expect(try desk.run("import", "more.csv").status != 73)
  }

  @Test(arguments: ["x.db-journal", "other.db-journal"])
  func aJournalUnderOneOfTheNamesIsHeeded(journal: String) throws {
    let desk = try desk()
    #expect(link(desk.ledger, desk.file("other.db")) == 0)
    try desk.write(journal, "begun")
    for name in ["x.db", "other.db"] {
      let result = try desk.run("status", "--db", name, "--lang", "en")
      #expect(result.status == 73 && result.words.contains("cut short"), "\(result.everything)")
    }
    #expect(try desk.bytes(journal) == Data("begun".utf8))
  }

  @Test func aNameInAnotherFolderLeavesItInDoubt() throws {
    let desk = try desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("far"), withIntermediateDirectories: true)
    #expect(link(desk.ledger, desk.file("far/other.db")) == 0)
    let result = try desk.run("status", "--lang", "en")
    #expect(result.status == 73 && result.words.contains("find -samefile"), "\(result.everything)")
    #expect(!result.words.contains("backup"))
  }

  /// What is torn by a journal elsewhere was called damaged, and a backup was asked for.
  @Test func damageOfAFileOfTwoNamesNamesTheOther() throws {
    let desk = try desk()
    #expect(link(desk.ledger, desk.file("other.db")) == 0)
    let file = try #require(FileHandle(forWritingAtPath: desk.ledger))
    try file.seek(toOffset: 4096)
    let size = try desk.bytes().count
    try file.write(contentsOf: Data(repeating: 0xA5, count: size - 4096))
    try file.close()
    let result = try desk.run("imports", "--lang", "en")
    #expect(result.status == 73 && result.words.contains("other.db"), "\(result.everything)")
    #expect(!result.words.contains("backup"))
  }
}
