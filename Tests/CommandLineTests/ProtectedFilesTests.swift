import Foundation
import Glibc
import Testing

/// An output never takes the place of the ledger, an input or another database.
@Suite("outputs destroy nothing") struct ProtectedFilesTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write("in/organs.csv", Sample.organs)
    try desk.write("map.json", #"{"tables":[]}"#)
    try desk.write("old.csv", "old")
    try desk.run("import", "in/organs.csv")
    symlink("bianzhi.db", desk.file("link.db"))
    link(desk.ledger, desk.file("hard.db"))
    symlink("new.db", desk.file("dangling.db"))
    return desk
  }

  private static let refused: [[String]] = [
    ["sql", "SELECT 1", "-o", "bianzhi.db"], ["sql", "SELECT 1", "-o", "in/../bianzhi.db"],
    ["sql", "SELECT 1", "-o", "link.db"], ["sql", "SELECT 1", "-o", "hard.db"],
    ["export", "strength", "-o", "bianzhi.db"], ["kind", "list", "-o", "bianzhi.db"],
    ["finding", "ledger", "-o", "bianzhi.db"], ["status", "-o", "link.db-journal"],
    ["status", "-o", "bianzhi.db-journal"], ["status", "-o", "bianzhi.db-wal"],
    ["check", "--rules", "in", "-o", "in/organs.csv"], ["backup", "bianzhi.db"],
    [
      "package", "make", "--plan", "P1", "--office", "1", "--name", "甲", "--by", "甲", "--on",
      "2010-01-01", "-o", "hard.db",
    ],
    [
      "checklist", "make", "P1-1", "--by", "甲", "--on", "2010-01-01", "-o", "bianzhi.db",
      "--format", "csv",
    ],
    ["import", "in/organs.csv", "--save-map", "in/organs.csv"],
    ["import", "in", "--save-map", "in/organs.csv"],
    ["import", "in", "--save-map", "bianzhi.db"],
    ["import", "in", "--map", "map.json", "--save-map", "map.json"],
    ["import", "in", "--db", "new.db", "--save-map", "new.db"],
    ["import", "in", "--db", "new.db", "--save-map", "dangling.db"],
    ["rejects", "1", "-o", "bianzhi.db"],
  ]

  @Test("refused before anything runs", arguments: refused)
  func refuses(_ command: [String]) throws {
    let desk = try desk()
    let kept = ["bianzhi.db", "in/organs.csv", "map.json"]
    let before = try kept.map { try desk.bytes($0) }
    for language in ["zh", "en"] {
      let result = try desk.run(command + ["--lang", language])
      #expect(result.status == 64, "\(result.everything)")
      #expect(result.words.contains(language == "zh" ? "不能覆盖" : "must not be replaced"))
      #expect(try kept.map { try desk.bytes($0) } == before)
      #expect(!desk.exists("new.db"))
    }
  }

  @Test func anyDatabaseIsRefusedAndAnOldResultIsNot() throws {
    let desk = try desk()
    try FileManager.default.copyItem(atPath: desk.ledger, toPath: desk.file("other.db"))
    let before = try desk.bytes("other.db")
    for name in ["other.db", "other.db-journal"] {
      let result = try desk.run("kind", "list", "-o", name)
      #expect(result.status == 64 && result.words.contains(name), "\(result.everything)")
    }
    #expect(try desk.bytes("other.db") == before)
    #expect(try desk.run("kind", "list", "-o", "old.csv").status == 0)
    #expect(try desk.bytes("old.csv") != Data("old".utf8))
  }

  @Test func foldersPipesAndDevicesAreNamed() throws {
    let desk = try desk()
    #expect(mkfifo(desk.file("pipe"), 0o600) == 0)
    for name in ["in", "pipe", "/dev/zero", "none/x.csv"] {
      let result = try desk.run("check", "-o", name)
      #expect(result.status == 73 && result.words.contains(name), "\(result.everything)")
    }
    #expect(try desk.cell("SELECT count(*) FROM rule_run") == "0")
    #expect(try desk.run("kind", "list", "-o", "/dev/null").text.isEmpty)
    #expect(try desk.run("kind", "list", "-o", "/dev/stdout").text.contains("organs"))
  }

  @Test func everyPathOfACommandHasATypeThatIsProtected() throws {
    // A file named by a plain text would not be seen by the protection.
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/BianzhiCommand").standardizedFileURL.path
    let names = try #require(FileManager.default.subpaths(atPath: sources))
    for name in names where name.hasSuffix(".swift") && !name.contains("LedgerCommand") {
      let text = try String(contentsOfFile: sources + "/" + name, encoding: .utf8)
      for word in ["output", "saveMap", "map", "file", "evidence", "rules", "target", "sheet"] {
        for type in ["String", "String?", "[String] = []"] {
          #expect(!text.contains("var \(word): \(type)\n\n    @Opt"), "\(name): \(word)")
          #expect(!text.contains("\"file\"))\n    var \(word): \(type)\n"), "\(name): \(word)")
        }
      }
    }
  }
}
