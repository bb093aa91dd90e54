import Foundation
import Testing

/// The two READMEs hold the same commands, and name every command of the tool.
@Suite("README") struct ReadmeTests {
  private static func text(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// The lines of blocks marked as shell.
  private static func commands(_ text: String) -> [String] {
    var (isInside, commands): (Bool, [String]) = (false, [])
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```sh"
      } else if isInside {
        commands.append(String(line.prefix { $0 != "#" }).trimmingCharacters(in: .whitespaces))
      }
    }
    return commands.filter { !$0.isEmpty }
  }

  @Test func bothLanguagesHaveTheSameCommands() throws {
    let english = Self.commands(try Self.text("README.md"))
    #expect(english.starts(with: ["make demo", "make test"]))
    #expect(english == Self.commands(try Self.text("README.zh.md")))
  }

  static let names = [
    "import", "check", "explain", "diff", "export", "subject", "imports", "undo", "status", "rule",
    "kind", "name", "person", "sql", "backup", "rejects", "demo", "finding", "verify", "trace",
    "plan", "step",
    "procedure", "ballot", "interview", "checklist", "window", "prevalence", "rate", "return",
    "blocked", "joint", "group", "meeting", "practice", "package",
  ]

  @Test(arguments: names, ["README.md", "README.zh.md"])
  func everyCommandIsNamed(name: String, file: String) throws {
    #expect(try Self.text(file).contains("bianzhi \(name)"))
  }
}
