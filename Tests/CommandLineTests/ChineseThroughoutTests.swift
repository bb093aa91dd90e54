import Foundation
import Testing

/// In the Chinese tool no sentence of a library is left in English.
@Suite("Chinese throughout") struct ChineseThroughoutTests {
  static let mistakes: [[String]] = [
    ["check", "--as-fo"], ["check", "-x"], ["check", "--as-of"], ["check", "extra"],
    ["check", "extra", "more"], ["check", "--strict=yes"], ["check", "--as-of", "x"],
    ["check", "--run", "x"], ["diff", "a", "b"], ["diff", "1"], ["explain"], ["undo"],
    ["undo", "x"], ["import"], ["finding", "confirm", "F1"], ["finding", "letter"], ["finding"],
    ["finding", "nonsense"], ["subject", "ahead"], ["export", "findings", "--headers", "fr"],
    ["plan", "add", "P1", "甲一"], ["step", "done", "P1-1"], ["check", "--format", "pdf"],
    ["check", "--", "--x"], ["--nonsense"], ["sql"], ["help", "nonsense"],
  ]

  /// Words that the parser's own sentences are made of; commands and options are no words of a sentence.
  private static let english = [
    "Error", "Usage", "Help:", "See ", "Unknown", "Unexpected", "invalid", "provide",
    "Missing", " argument", "The value ", "does not", "specified", "OVERVIEW", "OPTIONS",
    "information",
    "default", "values:", "Show", "SUBCOMMANDS", "subcommand",
  ]

  @Test("mistakes are answered in Chinese", arguments: mistakes)
  func mistake(_ command: [String]) throws {
    let result = try Desk().run(command)
    #expect([0, 64].contains(result.status), "\(result.everything)")
    for word in Self.english {
      #expect(!result.everything.contains(word), "\(word): \(result.everything)")
    }
  }

  @Test("help is Chinese and no wider than the terminal", arguments: CommandTree.all)
  func help(_ command: [String]) throws {
    let desk = try Desk()
    desk.environment["COLUMNS"] = "80"
    let help = try desk.run(command + ["--help"]).text
    for word in Self.english { #expect(!help.contains(word), "\(word): \(help)") }
    let names = help.matches(of: /<[a-z|=-]+>/).map { String($0.output) }
    #expect(names.isEmpty, "names of values in English: \(names)")
    #expect(help.contains("用法：bianzhi") && help.contains("选项："))
    for line in help.split(separator: "\n") {
      let width = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
      #expect(width <= 80 || line.contains("bianzhi "), "\(line)")
    }
  }

  static let statements: [(statement: String, words: String)] = [
    ("SELECT nonsense FROM staff", "没有列 nonsense"), ("SELECT * FROM nowhere", "没有表或视图 nowhere"),
    ("SELECT * FROM staff WHERE", "语句没有写完"), ("SELEC 1", "“SELEC”附近语法不对"),
    ("SELECT nofunction(1)", "没有函数 nofunction"), ("DELETE FROM staff", "不"),
  ]

  @Test("what SQLite says is said in Chinese", arguments: statements)
  func database(statement: String, words: String) throws {
    let desk = try Desk()
    try desk.overQuota()
    let result = try desk.run("sql", statement)
    #expect(result.status == 65 && result.words.contains(words), "\(result.words)")
    #expect(!result.words.contains("syntax error") && !result.words.contains("no such"))
  }
}
