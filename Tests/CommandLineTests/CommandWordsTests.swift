import Testing

/// What people type before and instead of commands, and endings that no format has.
@Suite("words of the command line") struct CommandWordsTests {
  @Test func anUnknownEndingIsRefused() throws {
    let desk = try Desk.withOneFinding()
    for name in ["x.nosuch", "x.cvs", "x.pdf", "x.xls"] {
      let result = try desk.run("export", "findings", "-o", name)
      #expect(result.status == 64 && result.words.contains(".xlsx"), "\(result.everything)")
      #expect(!desk.exists(name))
    }
    #expect(try desk.run("export", "findings", "-o", "x.cvs", "--format", "csv").status == 0)
    #expect(try desk.run("export", "findings", "-o", "findings").status == 0)
  }

  static let before: [[String]] = [
    ["--lang", "en", "status"], ["--lang=en", "status"], ["--quiet", "--lang", "en", "runs"],
    ["--lang", "en", "finding", "list"], ["--lang", "en", "--help"],
    ["--lang", "en", "help", "check"],
    ["--lang", "en", "sql", "SELECT 1"], ["--lang", "en"],
  ]

  @Test(arguments: before) func optionsBeforeTheCommand(words: [String]) throws {
    let desk = try Desk.withOneFinding()
    let result = try desk.run(words)
    #expect(result.status == 0, "\(result.everything)")
    #expect(!result.everything.contains("检查"), "\(result.everything)")
    let named = try desk.run(["--db", desk.ledger, "status"])
    #expect(named.status == 0)
  }

  @Test(arguments: [["help", "chek"], ["help", "finding", "clsoe"], ["help", "nosuch"]])
  func helpOfNoCommand(words: [String]) throws {
    let result = try Desk().run(words)
    #expect(result.status == 64 && result.words.contains("没有命令"), "\(result.everything)")
    #expect(try Desk().run("help", "check").status == 0)
    #expect(try Desk().run("help", "report", "leader").status == 0)
  }

  @Test func placeholdersSayWhatIsMeant() throws {
    let result = try Desk().run("report", "leader")
    #expect(result.words.contains("缺少 <审核对象>。"), "\(result.words)")
  }

  static let others: [(words: [String], meant: String)] = [
    (["finding", "close", "--help"], "finding accept"),
    (["finding", "close", "F1"], "finding accept"),
    (["finding", "clsoe", "F1"], "finding close"), (["finding", "submitt"], "finding submit"),
    (["finding", "销号", "F1"], "finding accept"), (["plan", "new", "2010"], "plan draft"),
    (["step", "finish", "P1-1", "11"], "step mark"),
  ]

  @Test(arguments: others.indices) func anotherWordForACommand(place: Int) throws {
    let (words, meant) = Self.others[place]
    let result = try Desk().run(words)
    #expect(result.status == 64, "\(result.everything)")
    // A misspelt word that is no command either is told as such.
    let isNear = meant != "finding close"
    #expect(
      result.words.contains(isNear ? "是不是 \(meant)？" : "没有命令 finding clsoe"), "\(result.words)")
  }

  static let statements: [(sql: String, zh: String, en: String)] = [
    ("SELECT foo FROM organ", "没有列 foo", "there is no column foo"),
    ("SELECT 1; SELECT 2", "一次只能执行一条语句", "one statement at a time"),
    ("SELECT (1, 2)", "多个值", "several values"),
    ("SELECT * FROM organ ORDER BY 99", "ORDER BY 的序号超出列数", "ORDER BY is beyond the columns"),
    ("SELECT name FROM organ HAVING 1", "HAVING", "HAVING"),
  ]

  @Test(arguments: statements.indices) func whatIsWrongWithAStatement(place: Int) throws {
    let desk = try Desk.withOneFinding()
    let (sql, zh, en) = Self.statements[place]
    let chinese = try desk.run("sql", sql, "--lang", "zh")
    #expect(chinese.status == 65 && chinese.words.contains(zh), "\(chinese.everything)")
    let english = try desk.run("sql", sql, "--lang", "en")
    #expect(english.status == 65 && english.words.contains(en), "\(english.everything)")
    #expect(!english.words.contains("Database.") && !chinese.words.contains("SQLite"))
  }
}
