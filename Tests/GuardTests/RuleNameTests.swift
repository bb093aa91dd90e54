import BianzhiQuery
import TestSupport
import Testing

/// One more rule is one more file: nothing in the program knows a rule or a family by its name.
@Suite("names of rules") struct RuleNameTests {
  /// Where a text of Swift begins with a family and a dot. The invented city states by name what it planted, and a
  /// help page shows one rule as its example.
  @Test func standInNoSwiftFile() throws {
    let families = Set(Rule.builtIn.map(\.family))
    let files = try Repository.files(under: "Sources", ending: ".swift")
      .filter { !$0.contains("BianzhiDemo/") }
    try #require(!families.isEmpty && files.count > 100)
    let named = try files.filter { file in
      let lines = try Repository.text(file).split(separator: "\n")
        .filter { !$0.contains("example: ") }
      return families.contains { family in lines.contains { $0.contains("\"\(family).") } }
    }
    #expect(named == [])
  }
}
