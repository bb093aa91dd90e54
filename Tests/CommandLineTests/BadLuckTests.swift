import Foundation
import Glibc
import TestSupport
import Testing

/// What a machine can do to an import: no room, no rights, another program at work.
@Suite("bad luck") struct BadLuckTests {
  private static let isRoot = geteuid() == 0
  private static let canChangeUser = !isRoot || OutsideTool.setpriv.isUsable

  /// Runs the tool with files limited to so many kilobytes; writing more fails, as on a full disk.
  private func run(_ desk: Desk, kilobytes: Int, _ arguments: [String]) throws -> Tool.Result {
    let command = "trap '' XFSZ; ulimit -f \(kilobytes * 2); exec \"$@\""
    return try desk.run(program: "/bin/sh", ["-c", command, "sh", Tool.path] + arguments)
  }

  @Test(arguments: [60, 300, 600])
  func noRoomForTheLedger(kilobytes: Int) throws {
    let desk = try Desk()
    try desk.overQuota()
    try desk.run("demo", "city", "--people", "20000")
    let before = try desk.contents()
    let result = try run(desk, kilobytes: kilobytes, ["import", "city", "--as-of", "2024-06-30"])
    #expect(result.status == 73, "\(result.everything)")
    #expect(result.words.contains("没有存入"), "\(result.words)")
    #expect(try desk.contents() == before)
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    #expect(try desk.run("import", "city", "--as-of", "2024-06-30").status == 0)
  }

  @Test func noRoomForANewLedger() throws {
    let desk = try Desk()
    try desk.write("x.csv", Sample.roster(0..<3))
    let result = try run(desk, kilobytes: 4, ["import", "x.csv", "--as-of", "2009-12-31"])
    #expect(result.status == 73, "\(result.everything)")
    #expect(result.words.contains(desk.ledger))
    #expect(try desk.run("import", "x.csv", "--as-of", "2009-12-31").status == 0)
  }

  @Test func noRoomForAnExport() throws {
    let desk = try Desk()
    try desk.run("demo", "city", "--people", "2000")
    try desk.run("import", "city", "--as-of", "2024-06-30")
    try desk.write("x.csv", "old")
    let result = try run(desk, kilobytes: 8, ["export", "strength", "-o", "x.csv"])
    #expect(result.status == 73, "\(result.everything)")
    #expect(result.words.contains("x.csv"))
    #expect(String(decoding: try desk.bytes("x.csv"), as: UTF8.self) == "old")
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path)
    #expect(!names.contains { $0.hasSuffix(".part") })
  }

  static let strangers: [(name: String, bytes: @Sendable () -> Data)] = [
    ("a letter", { Data("各位同事：请查收。这不是台账。\n".utf8) }),
    ("zeros", { Data(count: 5_000) }),
    ("half a head", { Data("SQLite for".utf8) }),
  ]

  @Test("a ledger that is none is left alone", arguments: strangers.indices)
  func noLedger(_ index: Int) throws {
    let desk = try Desk()
    let bytes = Self.strangers[index].bytes()
    try bytes.write(to: URL(filePath: desk.ledger))
    try desk.write("x.csv", Sample.roster(0..<3))
    for command in [["check"], ["status"], ["import", "x.csv", "--as-of", "2009-12-31"]] {
      let result = try desk.run(command)
      #expect(result.status == 65, "\(result.everything)")
      #expect(result.words.contains(desk.ledger) && result.words.contains("--db"))
      #expect(try desk.bytes() == bytes)
    }
  }

  @Test func anotherProgramsDatabase() throws {
    let desk = try Desk()
    try desk.overQuota()
    var bytes = try desk.bytes()
    bytes.replaceSubrange(68..<72, with: [0, 0, 0, 1])  // application_id
    try bytes.write(to: URL(filePath: desk.ledger))
    let result = try desk.run("check")
    #expect(result.status == 65, "\(result.everything)")
    #expect(try desk.bytes() == bytes)
  }

  @Test func aNewerLedger() throws {
    let desk = try Desk()
    try desk.overQuota()
    var bytes = try desk.bytes()
    bytes.replaceSubrange(60..<64, with: [0, 0, 3, 231])  // user_version 999
    try bytes.write(to: URL(filePath: desk.ledger))
    for command in [["check"], ["status"], ["import", "roster.csv", "--as-of", "2009-12-31"]] {
      let result = try desk.run(command)
      #expect(result.status == 77, "\(result.everything)")
      #expect(result.words.contains("999"))
      #expect(try desk.bytes() == bytes)
    }
  }

  @Test func aDamagedLedger() throws {
    let desk = try Desk()
    try desk.overQuota()
    var bytes = try desk.bytes()
    for place in 100..<bytes.count { bytes[place] = 0xA5 }
    try bytes.write(to: URL(filePath: desk.ledger))
    let result = try desk.run("check")
    #expect(result.status == 65, "\(result.everything)")
    #expect(result.words.contains(desk.ledger))
  }

  @Test func aFolderIsNoLedger() throws {
    let desk = try Desk()
    let result = try desk.run("check", "--db", desk.path)
    #expect(result.status == 65, "\(result.everything)")
  }

  /// Root may read everything, so there the tool is run as nobody.
  @Test(.enabled(if: canChangeUser, "as root this needs setpriv"))
  func noRightToRead() throws {
    let desk = try Desk()
    try desk.write("x.csv", Sample.roster(0..<3))
    chmod(desk.file("x.csv"), 0)
    chmod(desk.path, 0o777)
    let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", Tool.path]
    let run = { (arguments: [String]) in
      try Self.isRoot
        ? desk.run(program: OutsideTool.setpriv.command, nobody + arguments) : desk.run(arguments)
    }
    guard try run(["--version"]).status == 0 else {
      try Test.cancel("nobody cannot reach \(Tool.path)")
    }
    let result = try run(["import", "x.csv", "--as-of", "2009-12-31"])
    #expect(result.status == 66, "\(result.everything)")
    #expect(result.words.contains("x.csv") && result.words.contains("权限"))
    #expect(!desk.exists("bianzhi.db"))
    chmod(desk.file("x.csv"), 0o644)
    try desk.run("import", "x.csv", "--as-of", "2009-12-31")
    chmod(desk.ledger, 0)
    let closed = try run(["check"])
    #expect(closed.status == 66, "\(closed.everything)")
    #expect(closed.words.contains("权限"))
  }

  @Test func twoImportsAtOnce() throws {
    let desk = try Desk()
    try desk.atQuota()
    try desk.run("demo", "city", "--people", "5000")
    let alone = try Desk()
    try alone.atQuota()
    try alone.run("demo", "city", "--people", "5000")
    try alone.run("import", "city", "--as-of", "2024-06-30")
    let first = try desk.start("import", "city", "--as-of", "2024-06-30")
    let second = try desk.start("import", "city", "--as-of", "2024-06-30")
    let results = [try first.wait(), try second.wait()]
    #expect(results.contains { $0.status == 0 })
    #expect(
      results.allSatisfy { $0.status == 0 || $0.status == 75 }, "\(results.map(\.everything))")
    #expect(try desk.contents() == alone.contents())
    let imports = try desk.run("imports", "--format", "csv", "--headers", "key")
    let counts = CSVText.records(imports.text).filter { $0["file"]?.contains("roster") == true }
    #expect(counts.count == results.count { $0.status == 0 } + 1)
    #expect(counts.dropFirst(2).allSatisfy { $0["new"] == "0" && $0["changed"] == "0" })
  }
}
