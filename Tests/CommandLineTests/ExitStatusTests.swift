import Foundation
import Glibc
import Testing

/// Every exit status, with the commands that give it; 70 is our fault and cannot be asked for.
@Suite("exit status") struct ExitStatusTests {
  static let done: [ExitCase] = [
    .over(0, "check", "--fail-on", "critical"),
    .over(0, "status"),
    .over(0, "export", "strength"),
    .bare(0, "--version"),
    .bare(0, "rule", "list"),
    ExitCase(0, "check at the quota; rules without their tables do not apply") { desk in
      try desk.atQuota()
      return try desk.run("check")
    },
  ]

  static let findings: [ExitCase] = [
    .over(1, "check"),
    .over(1, "check", "--fail-on", "major"),
    .over(1, "check", "--fail-on", "hint"),
    .over(1, "check", "--rule", "quota.overrun"),
    .over(1, "check", "--format", "json"),
  ]

  static let incomplete: [ExitCase] = [
    .over(2, "check", "--rule", "pay.unpaid"),
    .over(2, "check", "--strict"),
    .over(2, "check", "--rule", "quota.overrun", "--rule", "post.overrun"),
    .over(2, "check", "--as-of", "2015-01-01"),
    ExitCase(2, "rows held back") { desk in
      try desk.withHeldRow()
      return try desk.run("check")
    },
    ExitCase(2, "rows held back, whatever is asked") { desk in
      try desk.withHeldRow()
      return try desk.run("check", "--rule", "quota.overrun", "--fail-on", "critical")
    },
    ExitCase(2, "an organ unchecked by a rule that ran for others, over findings") { desk in
      try desk.overQuota()
      try desk.take(
        ["second.csv": Sample.roster(10..<12, organ: Sample.second)], "--as-of", "2009-12-31")
      return try desk.run("check")
    },
    ExitCase(2, "a rule that fails") { desk in
      try desk.overQuota()
      try desk.ownRule("quota.own", "SELECT organ, '' AS part FROM no_such_table")
      return try desk.run("check", "--rules", "own")
    },
    ExitCase(2, "no rule ran") { desk in
      try desk.take(
        ["roster.csv": "姓名,机构代码,编制类型\n测试,\(Sample.first),行政编制\n"], "--as-of", "2009-12-31")
      return try desk.run("check")
    },
  ]

  static let usage: [ExitCase] = [
    .bare(64, "chekc"),
    .bare(64, "check", "--no-such-option"),
    .bare(64, "check", "--as-of", "2010-02-30"),
    .bare(64, "import"),
    .bare(64, "import", "x.csv", "--replace", "--add"),
    .bare(64, "check", "--format", "pdf"),
    .bare(64, "check", "--fail-on", "bad"),
    .over(64, "check", "--calibre", "nobody"),
    .over(64, "import", "roster.csv"),
    .over(64, "import", "roster.csv", "--as-of", "2009-12-31", "--kind", "people"),
    .over(64, "import", "roster.csv", "--as-of", "2009-12-31", "--encoding", "big5"),
    .over(64, "person", "123"),
  ]

  static let badInput: [ExitCase] = [
    .over(65, "sql", "DELETE FROM staff"),
    .over(65, "sql", "SELECT * FROM no_such_table"),
    ExitCase(65, "a row that cannot be read") { desk in
      try desk.write("quotas.csv", Sample.quotas([]) + "\(Sample.first),行政编制,多,x,2008-07-01\n")
      return try desk.run("import", "quotas.csv")
    },
    ExitCase(65, "a table of no known kind") { desk in
      try desk.write("x.csv", "甲,乙\n1,2\n")
      return try desk.run("import", "x.csv")
    },
    ExitCase(65, "a ledger that is none") { desk in
      try desk.write("bianzhi.db", "This is a letter, not a ledger.")
      return try desk.run("check")
    },
  ]

  static let notFound: [ExitCase] = [
    .bare(66, "check"),
    .bare(66, "import", "none.csv", "--as-of", "2009-12-31"),
    .bare(66, "status"),
    .over(66, "explain", "F99"),
    .over(66, "explain", "X"),
    .over(66, "export", "findings"),
    .over(66, "export", "findings", "--run", "9"),
    .over(66, "check", "--rule", "quota.none"),
    .over(66, "check", "--rules", "none"),
    .over(66, "diff", "1", "2"),
    .over(66, "undo", "9"),
    .over(66, "rule", "show", "quota.none"),
  ]

  static let cannotWrite: [ExitCase] = [
    .over(73, "check", "-o", "none/findings.csv"),
    .over(73, "check", "-o", "."),
    .over(73, "demo", "roster.csv"),
    ExitCase(73, "the ledger's folder is missing") { desk in
      try desk.write("roster.csv", Sample.roster(0..<1))
      return try desk.run(
        "import", "roster.csv", "--as-of", "2009-12-31", "--db", desk.file("no/x.db"))
    },
    ExitCase(73, "standard output is full") { desk in
      try desk.overQuota()
      let command = "exec \"$1\" export strength > /dev/full"
      return try desk.run(program: "/bin/sh", ["-c", command, "sh", Tool.path])
    },
    ExitCase(73, "demo would overwrite") { desk in
      try desk.run("demo", "city", "--people", "300")
      return try desk.run("demo", "city", "--people", "300")
    },
  ]

  static let refused: [ExitCase] = [
    .over(77, "check", "--reveal"),
    .over(77, "check", "--reveal", "--reason", " "),
    .over(77, "sql", "SELECT * FROM staff_row"),
    .over(77, "sql", "SELECT * FROM staff", "--reveal"),
    ExitCase(77, "an undo of an undone import") { desk in
      try desk.overQuota()
      try desk.run("undo", "1")
      return try desk.run("undo", "1")
    },
    ExitCase(77, "an undo of an undo") { desk in
      try desk.overQuota()
      try desk.run("undo", "1")
      return try desk.run("undo", "2")
    },
  ]

  @Test(
    arguments: [
      done, findings, incomplete, usage, badInput, notFound, cannotWrite, refused,
    ].joined())
  func endsWith(_ example: ExitCase) throws {
    let result = try example.run(Desk())
    #expect(result.status == example.status, "\(result.everything)")
    if result.status >= 64 {
      #expect(!result.words.isEmpty, "a failure says why on standard error")
      #expect(result.text.isEmpty || example.name.hasPrefix("a row"), "\(result.text)")
    }
  }

  @Test(
    "75: another program holds the ledger",
    arguments: [
      ["check"], ["status"], ["import", "roster.csv", "--as-of", "2009-12-31"], ["undo", "1"],
    ])
  func locked(_ command: [String]) throws {
    let desk = try Desk()
    try desk.overQuota()
    let before = try desk.bytes()
    let lock = try LockedFile(desk.ledger)
    let result = try desk.run(command)
    withExtendedLifetime(lock) {}
    #expect(result.status == 75, "\(result.everything)")
    #expect(result.words.contains(desk.ledger))
    #expect(try desk.bytes() == before)
  }

  @Test("130: Ctrl-C, and the ledger is as before")
  func interrupted() throws {
    let desk = try Desk()
    try desk.overQuota()
    let before = try desk.contents()
    let running = try desk.start("import", "-", "--as-of", "2009-12-31")
    // More than a pipe holds: once this is written, the program is reading.
    running.give(Data(Sample.roster(0..<999).utf8))
    running.give(Data(String(repeating: "\n", count: 200_000).utf8))
    running.send(SIGINT)
    let result = try running.wait()
    running.endInput()
    #expect(result.status == 130)
    #expect(!result.words.isEmpty)
    #expect(try desk.contents() == before)
  }
}
