import Foundation
import Glibc
import Testing

/// What stands at the ledger's path and is none, and inputs that are no files.
@Suite("no ledger, no list") struct NoLedgerTests {
  private static let places:
    [(name: String, status: Int32, make: @Sendable (Desk) throws -> Void)] = [
      ("pipe", 65, { _ = mkfifo($0.file("pipe"), 0o600) }),
      ("folder", 65, { _ = mkdir($0.file("folder"), 0o700) }),
      ("/dev/null", 65, { _ in }), ("/dev/zero", 65, { _ in }),
      ("empty", 65, { try $0.write("empty", "") }),
      ("dangling", 66, { _ = symlink("nowhere", $0.file("dangling")) }),
      ("version0", 65, { try patched($0, "version0", 60, [0, 0, 0, 0]) }),
      ("version-1", 65, { try patched($0, "version-1", 60, [255, 255, 255, 255]) }),
      ("foreign", 65, { try patched($0, "foreign", 68, [0, 0, 0, 0]) }),
      ("wal", 65, { try patched($0, "wal", 18, [2, 2]) }),
      ("short", 65, { try $0.bytes().prefix(60).write(to: URL(filePath: $0.file("short"))) }),
      ("half", 65, { try $0.bytes().prefix(40_960).write(to: URL(filePath: $0.file("half"))) }),
      (":memory:", 64, { _ in }), ("file:bianzhi.db", 64, { _ in }),
      ("file:x?mode=memory", 64, { _ in }),
    ]

  private static func patched(
    _ desk: Desk, _ name: String, _ offset: Int, _ bytes: [UInt8]
  ) throws {
    var data = try desk.bytes()
    data.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    try data.write(to: URL(filePath: desk.file(name)))
  }

  private func names(_ desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.path).sorted()
  }

  @Test("refused, named and left alone", arguments: places.indices)
  func refuses(_ index: Int) throws {
    let place = Self.places[index]
    let desk = try Desk()
    try desk.write("organs.csv", Sample.organs)
    try desk.run("import", "organs.csv")
    try place.make(desk)
    let (before, bytes) = (try names(desk), try? desk.bytes(place.name))
    for command in [["status"], ["check"], ["import", "organs.csv"]] {
      let result = try desk.run(command + ["--db", place.name])
      #expect(result.status == place.status, "\(result.everything)")
      #expect(result.words.contains(place.name))
      #expect(try names(desk) == before)
      #expect((try? desk.bytes(place.name)) == bytes || place.name == "/dev/zero")
    }
  }

  @Test func inputsThatAreNoFilesAreRefusedByName() throws {
    let desk = try Desk()
    #expect(mkfifo(desk.file("p.csv"), 0o600) == 0)
    try desk.write("organs.csv", Sample.organs)
    for name in ["p.csv", "/dev/zero", "/dev/null"] {
      for command in [
        ["import", name], ["import", "organs.csv", "--map", name],
      ] {
        let result = try desk.run(command)
        #expect(result.status == 65 && result.words.contains(name), "\(result.everything)")
        #expect(!desk.exists("bianzhi.db"))
      }
    }
    try desk.run("import", "organs.csv")
    let acting = ["--by", "甲", "--on", "2010-01-01"]
    for command in [
      ["finding", "import", "p.csv"] + acting, ["step", "import", "p.csv"] + acting,
      ["procedure", "load", "p.csv", "--name", "x", "--title", "y"] + acting,
      ["package", "import", "p.csv"] + acting, ["package", "show", "p.csv"],
      ["finding", "submit", "F1", "--evidence", "p.csv"] + acting,
      ["step", "mark", "P1-1", "1", "--evidence", "p.csv"] + acting,
    ] {
      let result = try desk.run(command)
      #expect(result.status == 65 && result.words.contains("p.csv"), "\(result.everything)")
    }
    try FileManager.default.createDirectory(
      atPath: desk.file("r"), withIntermediateDirectories: true)
    #expect(mkfifo(desk.file("r/x.sql"), 0o600) == 0)
    let rules = try desk.run("check", "--rules", "r", "--as-of", "2010-01-01")
    #expect(rules.status == 66 && rules.words.contains("r/x.sql"), "\(rules.everything)")
  }

  @Test func aFolderPassesOverWhatIsNoFile() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write("in/organs.csv", Sample.organs)
    #expect(mkfifo(desk.file("in/p.csv"), 0o600) == 0)
    symlink("/dev/zero", desk.file("in/zero.csv"))
    symlink("nowhere", desk.file("in/nowhere.csv"))
    let result = try desk.run("import", "in")
    #expect(result.status == 0, "\(result.everything)")
    for name in ["in/p.csv", "in/zero.csv", "in/nowhere.csv"] {
      #expect(result.text.contains(name))
    }
  }

  @Test func endlessStandardInputIsRefused() throws {
    let desk = try Desk()
    let zero = try desk.run(
      program: "/bin/sh", ["-c", "exec \"$0\" import - < /dev/zero", Tool.path])
    #expect(zero.status == 65 && zero.words.contains("-"), "\(zero.everything)")
    try desk.write("organs.csv", Sample.organs)
    try desk.run("import", "organs.csv")
    let sql = try desk.run(program: "/bin/sh", ["-c", "yes | \"$0\" sql -", Tool.path])
    #expect(sql.status == 65 && sql.words.contains("MiB"), "\(sql.everything)")
  }

  @Test func aLedgerIsItsOwnersWhateverTheUmask() throws {
    for mask in ["000", "022", "777"] {
      let desk = try Desk()
      try desk.write("organs.csv", Sample.organs)
      let command = "umask \(mask); \"$0\" import organs.csv && \"$0\" backup copy.db"
      let result = try desk.run(program: "/bin/sh", ["-c", command, Tool.path])
      #expect(result.status == 0, "\(result.everything)")
      #expect(try desk.mode(desk.ledger) == 0o600 && desk.mode(desk.file("copy.db")) == 0o600)
    }
  }
}
