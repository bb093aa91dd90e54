import Foundation
import TestSupport
import Testing

/// Help, languages, colour, and what is said to a mistyped word.
@Suite("help and language") struct LanguageTests {
  @Test("every command has help with an example in both languages", arguments: CommandTree.all)
  func hasHelp(_ command: [String]) throws {
    let desk = try Desk()
    let chinese = try desk.run(command + ["--help"])
    #expect(chinese.status == 0)
    #expect(
      chinese.text.contains("例：")
        && chinese.text.contains("bianzhi " + command.joined(separator: " ")))
    desk.environment["LANG"] = "en_US.UTF-8"
    let english = try desk.run(command + ["--help"])
    #expect(english.status == 0)
    #expect(english.text.contains("EXAMPLE: ") || english.text.contains("EXAMPLE:\n"))
    #expect(!english.text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!chinese.text.contains("EXAMPLE"))
    #expect(chinese.words.isEmpty && english.words.isEmpty)
    #expect(!desk.exists("bianzhi.db"))
  }

  /// The list is the program's own; a few of its commands show that it is walked to the leaves.
  @Test func everyCommandIsTried() throws {
    #expect(CommandTree.all.count > 100)
    for command in [[], ["check"], ["export", "strength"], ["finding", "accept"]] {
      #expect(CommandTree.all.contains(command))
    }
  }

  static let mistyped: [(arguments: [String], meant: String)] = [
    (["chekc"], "check"), (["imprt", "x"], "import"), (["expotr"], "export"),
    (["stauts"], "status"),
    (["check", "--as-fo", "2010-01-01"], "--as-of"),
    (["import", "x", "--quarantin"], "--quarantine"),
  ]

  @Test("a mistyped word is answered with the right one", arguments: mistyped)
  func suggests(arguments: [String], meant: String) throws {
    let result = try Desk().run(arguments)
    #expect(result.status == 64)
    #expect(result.words.contains(meant), "\(result.words)")
    #expect(result.text.isEmpty)
  }

  @Test func version() throws {
    let result = try Desk().run("--version")
    #expect(result.status == 0)
    #expect(result.text.wholeMatch(of: #/[0-9]+\.[0-9]+\.[0-9]+\n/#) != nil, "\(result.text)")
  }

  static let locales: [(environment: [String: String], arguments: [String], isChinese: Bool)] = [
    ([:], [], true), (["LANG": "C"], [], true), (["LANG": "POSIX"], [], true),
    (["LANG": "C.UTF-8"], [], true), (["LANG": "zh_CN.UTF-8"], [], true),
    (["LANG": "en_US.UTF-8"], [], false), (["LANG": "de_DE.UTF-8"], [], false),
    (["LANG": "en_US.UTF-8", "LC_ALL": "C"], [], true),
    (["LANG": "C", "LC_ALL": "en_US.UTF-8"], [], false),
    (["LANG": "C", "LC_MESSAGES": "en_US.UTF-8"], [], false), (["LANG": ""], [], true),
    (["LANG": "en_US.UTF-8"], ["--lang", "zh"], true), ([:], ["--lang", "en"], false),
    ([:], ["--lang=en"], false),
  ]

  @Test("the language is --lang, else the locale's", arguments: locales)
  func speaks(environment: [String: String], arguments: [String], isChinese: Bool) throws {
    let desk = try Desk()
    desk.environment = environment
    let result = try desk.run(["status"] + arguments)
    #expect(result.status == 66)
    let han = result.words.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    #expect(han == isChinese, "\(result.words)")
  }

  @Test func aLanguageThatIsNoneIsRefused() throws {
    #expect(try Desk().run("status", "--lang", "fr").status == 64)
  }

  @Test("no colour and no bars where nobody looks", arguments: [nil, "1", ""])
  func hasNoColour(_ value: String?) throws {
    let desk = try Desk()
    desk.environment["NO_COLOR"] = value
    desk.environment["TERM"] = "xterm-256color"
    try desk.overQuota()
    for command in [["check"], ["status"], ["import", "roster.csv", "--as-of", "2009-12-31"]] {
      let result = try desk.run(command)
      #expect(!result.everything.contains("\u{1B}"))
      #expect(!result.everything.contains("\r"))
    }
  }

  @Test(
    "on a terminal NO_COLOR takes the colour away",
    .enabled(if: OutsideTool.script.isUsable, "needs script(1)"))
  func noColourOnATerminal() throws {
    let desk = try Desk()
    desk.environment["TERM"] = "xterm-256color"
    try desk.overQuota()
    let command = ["-qec", "'\(Tool.path)' check", "/dev/null"]
    let coloured = try desk.run(program: OutsideTool.script.command, command)
    #expect(coloured.text.contains("\u{1B}["), "\(coloured.text)")
    desk.environment["NO_COLOR"] = "1"
    let plain = try desk.run(program: OutsideTool.script.command, command)
    #expect(!plain.text.contains("\u{1B}["), "\(plain.text)")
    #expect(plain.text.contains("F1"))
  }

  @Test func tablesAreAlignedByWidth() throws {
    let desk = try Desk()
    try desk.overQuota()
    let lines = try desk.run("sql", "SELECT '编制' AS a, 1 AS b UNION ALL SELECT 'xy', 2").text
      .split(separator: "\n").suffix(2)
    #expect(lines.first == "编制  1")
    #expect(lines.last == "xy    2")
  }
}
