import Foundation
import Testing

/// How the commands of the audit end.
@Suite("exit status of the audit") struct AuditExitTests {
  private static let act = ["--by", "周甲", "--on", "2010-01-20"]

  /// A command on a ledger with F1, and with the act's person and day.
  private static func acting(_ status: Int32, _ words: String...) -> ExitCase {
    ExitCase(status, words.joined(separator: " ")) { desk in
      try desk.overQuota()
      try desk.run("check")
      return try desk.run(words + act)
    }
  }

  static let cases: [ExitCase] = [
    acting(0, "finding", "confirm", "F1"),
    acting(77, "finding", "accept", "F1"),
    acting(66, "finding", "confirm", "F2"),
    acting(0, "plan", "draft", "2009"),
    acting(66, "plan", "approve", "P1", "--document", "1"),
    acting(66, "step", "mark", "P1-1", "1", "--note", "会议"),
    acting(66, "joint", "open", "P1-1"),
    acting(66, "joint", "open", "7"),
    acting(64, "joint", "result", "P1-1", "money", "--office", "局", "--result", "好"),
    acting(0, "group", "set", "冯丁", "--office", "局", "--role", "head"),
    acting(64, "group", "set", "冯丁", "--office", "局", "--role", "chief"),
    acting(66, "group", "leave", "冯丁"),
    acting(66, "meeting", "case", "M1", "--text", "超编"),
    acting(66, "meeting", "done", "M1", "--note", "好"),
    acting(
      66, "practice", "add", "--sort", "rule", "--title", "会签", "--text", "先核", "--from", "F9"),
    acting(66, "package", "import", "none.json"),
    acting(65, "package", "import", "roster.csv"),
    acting(
      66, "package", "make", "--plan", "P1", "--office", "1", "--name", "x", "-o", "x.json"),
    acting(
      64, "package", "make", "--plan", "P1", "--office", "1/2", "--name", "x", "-o", "x.json"),
    .over(0, "verify"),
    .over(0, "package", "review"),
    .over(0, "group", "list"),
    .over(66, "joint", "show", "P1-1"),
    .bare(66, "verify"),
    .bare(66, "meeting", "list"),
  ]

  @Test("commands end as they should", arguments: cases)
  func ends(_ example: ExitCase) throws {
    let result = try example.run(Desk())
    #expect(result.status == example.status, "\(result.everything)")
  }

  static let acts: [[String]] = [
    ["finding", "confirm", "F1"], ["plan", "draft", "2009"], ["group", "leave", "冯丁"],
    ["meeting", "hold", "--sort", "joint", "--topic", "超编", "--attending", "局"],
  ]

  /// Nobody acts without name and day, and a blank name is no name.
  @Test("acts have a person and a day", arguments: acts)
  func namesAreNeeded(_ words: [String]) throws {
    let desk = try Desk()
    try desk.overQuota()
    try desk.run("check")
    let before = try desk.run("trace").text
    for some in [["--by", "周甲"], ["--on", "2010-01-20"], ["--by", " ", "--on", "2010-01-20"]] {
      #expect(try desk.run(words + some).status == 64, "\(some)")
    }
    #expect(try desk.run("trace").text == before)
  }

  /// What the program wrote about findings lies in the folder, and is no table to import.
  @Test func aLedgerOfFindingsIsNotImported() throws {
    let desk = try Desk()
    try desk.overQuota()
    try desk.run("check")
    for (file, headers) in [("a.csv", "zh"), ("b.xlsx", "zh"), ("c.csv", "key")] {
      let written = try desk.run("finding", "ledger", "-o", file, "--headers", headers)
      #expect(written.status == 0, "\(written.everything)")
    }
    let people = try desk.cell("SELECT count(*) FROM staff")
    let again = try desk.run("import", desk.path, "--as-of", "2009-12-31")
    #expect(again.status == 0, "\(again.everything)")
    #expect(try desk.cell("SELECT count(*) FROM staff") == people)
  }
}
