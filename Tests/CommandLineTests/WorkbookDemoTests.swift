import Foundation
import Testing

/// An invented city as offices send it, and as six plain tables: the same findings and subjects.
@Suite("demo as workbooks") struct WorkbookDemoTests {
  private static let asOf = "2024-06-30"

  /// A ledger with a city imported and checked.
  private func desk(_ people: Int, _ seed: Int, _ style: String) throws -> Desk {
    let desk = try Desk()
    let demo = try desk.run(
      "demo", "city", "--people", "\(people)", "--seed", "\(seed)", "--as", style)
    try #require(demo.status == 0, "\(demo.everything)")
    let imported = try desk.run("import", "city", "--as-of", Self.asOf)
    try #require(imported.status == 0, "\(imported.everything)")
    let check = try desk.run("check")
    #expect(check.status == 1, "\(check.words)")
    return desk
  }

  private func findings(_ desk: Desk) throws -> String {
    let reveal = ["--headers", "key", "--reveal", "--reason", "与六张表核对"]
    return try desk.run(["export", "findings"] + reveal).text
  }

  private func subjects(_ desk: Desk) throws -> String {
    try desk.run(
      "subject", "select", "--as-of", Self.asOf, "--format", "csv", "--headers", "key"
    ).text
  }

  /// The columns of the contract; the chain behind them also tells which kinds of table were there.
  private static let columns = [
    "finding", "rule", "severity", "status", "organ_code", "organ_name", "part", "expected",
    "actual", "excess", "person_id", "person_name", "as_of", "run", "documents", "basis", "message",
  ]

  @Test(arguments: [(600, 1), (3_000, 7)])
  func sameFindingsAndSubjectsAsThePlainTables(people: Int, seed: Int) throws {
    let plain = try desk(people, seed, "csv")
    let offices = try desk(people, seed, "workbooks")
    let truth = try DemoTruth(offices.bytes("city/truth.json"))
    let found = try findings(offices)
    #expect(DemoTruth.rows(found, DemoTruth.findingKeys) == truth.findingRows)
    #expect(
      DemoTruth.rows(try findings(plain), Self.columns) == DemoTruth.rows(found, Self.columns))
    let selected = try subjects(offices)
    #expect(DemoTruth.rows(selected, DemoTruth.subjectKeys) == truth.subjectRows)
    #expect(try subjects(plain) == selected)
  }

  @Test func importingThemAgainChangesNothing() throws {
    let desk = try desk(600, 1, "workbooks")
    let (contents, found) = (try desk.contents(), try findings(desk))
    let again = try desk.run("import", "city", "--as-of", Self.asOf)
    #expect(again.status == 0, "\(again.everything)")
    #expect(try desk.contents() == contents)
    try desk.run("check")
    let keys = DemoTruth.findingKeys + ["finding"]
    let foundAgain = try findings(desk)
    #expect(DemoTruth.rows(foundAgain, keys) == DemoTruth.rows(found, keys))
  }

  /// Imports of hundreds of files failed at random as "database disk image is malformed", or never ended,
  /// when several ran at once.
  @Test(arguments: ["workbooks", "csv"])
  func importsAtTheSameTimeAreWholeAndEqual(style: String) throws {
    let desk = try Desk()
    let demo = try desk.run("demo", "city", "--people", "1500", "--as", style)
    try #require(demo.status == 0, "\(demo.everything)")
    let ledgers = (1...6).map { "\($0).db" }
    let running = try ledgers.map {
      try desk.start("import", "city", "--as-of", Self.asOf, "--db", $0)
    }
    for one in running {
      let result = try one.wait(180)
      #expect(result.status == 0, "\(result.everything)")
    }
    let contents = try ledgers.map { try desk.contents(of: $0) }
    #expect(contents[0].contains { $0.split(separator: "\n").count > 1_500 })
    #expect(contents.allSatisfy { $0 == contents[0] })
  }

  @Test func anUnknownStyleIsAMistakeOfUse() throws {
    let desk = try Desk()
    let demo = try desk.run("demo", "city", "--as", "paper")
    #expect(demo.status == 64)
    #expect(demo.words.contains("paper"))
    #expect(!desk.exists("city"))
  }
}
