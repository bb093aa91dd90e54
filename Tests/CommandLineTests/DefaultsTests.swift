import Testing

/// Options that are not given: the environment, then `bianzhi.conf` beside the ledger.
@Suite("defaults of options") struct DefaultsTests {
  @Test("who acts: the option, then the environment, then the file")
  func person() throws {
    let desk = try Desk.withOneFinding()
    #expect(try desk.run("finding", "confirm", "F1", "--on", "2010-01-20").status == 64)
    try desk.write("bianzhi.conf", "# 本机\n\nby = 周甲\n")
    #expect(try desk.run("finding", "confirm", "F1", "--on", "2010-01-20").status == 0)
    desk.environment["BIANZHI_BY"] = "吴乙"
    #expect(
      try desk.run("finding", "notify", "F1", "--document", "函1号", "--on", "2010-01-21").status == 0
    )
    let trace = try desk.run("trace", "F1", "--format", "csv").text
    #expect(trace.contains("周甲") && trace.contains("吴乙"))
  }

  @Test("language: the option, then the environment, then the file, then the locale")
  func language() throws {
    let desk = try Desk()
    desk.environment["LANG"] = "zh_CN.UTF-8"
    try desk.write("bianzhi.conf", "lang = en\n")
    #expect(try desk.run("status").words.contains("no such ledger"))
    desk.environment["BIANZHI_LANG"] = "zh"
    #expect(!(try desk.run("status").words.contains("no such ledger")))
    #expect(try desk.run("status", "--lang", "en").words.contains("no such ledger"))
  }

  @Test("the file in the working folder names the ledger where nothing else does")
  func ledger() throws {
    let desk = try Desk()
    try desk.overQuota()
    desk.environment["BIANZHI_DB"] = ""
    try desk.write("bianzhi.conf", "db = elsewhere.db\n")
    let result = try desk.run("status")
    #expect(result.status == 66 && result.words.contains("elsewhere.db"))
    #expect(try desk.run("status", "--db", "bianzhi.db").status == 0)
  }

  static let lines: [(text: String, line: Int)] = [
    ("by = 周甲\ncolour = red\n", 2), ("nonsense\n", 1), ("# x\n\nby =\n", 3),
  ]

  @Test("a line that is not known is refused with its number", arguments: lines)
  func unknownLine(text: String, line: Int) throws {
    let desk = try Desk()
    try desk.write("bianzhi.conf", text)
    let result = try desk.run("status")
    #expect(result.status == 65 && result.words.contains("第 \(line) 行"), "\(result.words)")
    #expect(try desk.run("--help").status == 0, "help is there all the same")
  }

  @Test func quietLeavesTheResult() throws {
    let desk = try Desk()
    try desk.overQuota()
    let result = try desk.run("check", "--quiet")
    #expect(result.status == 1 && result.text.contains("F1"))
    let lines = result.words.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("警告：") }, "\(result.words)")
  }
}
