import Foundation
import TestSupport
import Testing

/// Every command has a case in `fixtures/golden` that compares what it says: a new command needs one.
@Suite("a golden case for every command") struct GoldenCaseTests {
  /// Commands that have no case, and why: none, while none needs a person at a terminal or a browser.
  static let exceptions: [String: String] = [:]

  /// The words behind `bianzhi` wherever the compared line of a case, its last one, runs the program.
  static let compared: [[String]] = {
    let folder = Repository.root.appending(path: "fixtures/golden")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.flatMap { name in
      let file = folder.appending(path: "\(name)/command")
      return runs(in: (try? String(contentsOf: file, encoding: .utf8)) ?? "")
    }
  }()

  /// What the last line of a text runs: the plain words that follow each `bianzhi`, up to an option or a value.
  static func runs(in text: String) -> [[String]] {
    let last = text.split(separator: "\n").last ?? ""
    return last.matches(of: #/(?:^|[\s'({])bianzhi((?: [a-z][a-z-]*)+)/#).map { match in
      match.1.split(separator: " ").map(String.init)
    }
  }

  @Test(arguments: CommandTree.leaves) func hasACase(command: [String]) {
    let name = command.joined(separator: " ")
    let has = Self.compared.contains { $0.starts(with: command) }
    #expect(
      has != (Self.exceptions[name] != nil),
      "no case of fixtures/golden ends with bianzhi \(name): write one, record it with make golden")
  }

  @Test func theExceptionsAreCommands() {
    let names = Set(CommandTree.leaves.map { $0.joined(separator: " ") })
    #expect(names.count > 150)
    #expect(Set(Self.exceptions.keys).isSubset(of: names))
  }

  static let lines: [(text: String, runs: [[String]])] = [
    ("bianzhi check\nbianzhi rule show quota.overrun\n", [["rule", "show", "quota"]]),
    (
      "bianzhi plan draft 2010 --by Zhou && bianzhi plan show P1",
      [["plan", "draft"], ["plan", "show"]]
    ),
    ("script -qec 'stty cols 80; bianzhi finding list' /dev/null", [["finding", "list"]]),
    ("cat bianzhi.db && notbianzhi check && bianzhi --help", []),
    ("bianzhi window P1-1\nls", []),
  ]

  @Test(arguments: lines.indices) func readsTheComparedLine(place: Int) {
    #expect(Self.runs(in: Self.lines[place].text) == Self.lines[place].runs)
  }
}
