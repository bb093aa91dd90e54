import BianzhiQuery
import Testing

/// Every rule says where its trouble may stand on when it shows a finding no more, or why it can stand nowhere.
@Suite("what a proof is looked at beside") struct BesideLookTests {
  @Test(arguments: Rule.builtIn.map(\.id)) func everyRuleSaysIt(id: String) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == id })
    #expect(rule.beside.isEmpty != rule.aloneBecause.isEmpty, "\(id)")
  }

  /// A finding of a person on a roster or pay list never stands alone, unless it is about how a cell is written.
  @Test func findingsOfPeopleAreLookedForBeside() {
    let alone = Rule.builtIn.filter { $0.identity.contains(.person) && $0.beside.isEmpty }
    #expect(alone.map(\.id) == ["data.logic"])
  }

  @Test(arguments: ["beside: nowhere", "beside:", "beside: none"]) func oddWordsAreRefused(
    line: String
  ) throws {
    let rule = try #require(Rule.builtIn.first { !$0.beside.isEmpty })
    let lines = rule.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix("-- beside:") ? "-- \(line)" : String($0)
    }
    #expect(throws: RuleError.self) {
      try Rule(text: lines.joined(separator: "\n"), file: "x.sql")
    }
  }
}
