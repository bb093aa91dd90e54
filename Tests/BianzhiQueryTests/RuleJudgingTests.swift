import Testing

@testable import BianzhiQuery

/// What of a rule's text decides what it finds.
@Suite("judging texts of rules") struct RuleJudgingTests {
  private func text() throws -> String {
    try #require(Rule.builtIn.first { $0.id == "quota.overrun" }).text
  }

  /// Mended words of a rule made all findings of earlier checks "unchecked".
  @Test(arguments: ["令486:6", "花名册数出来的占编人数", "实有人员超出核定编制", "places"])
  func wordsForPeopleChangeNothing(words: String) throws {
    let text = try text()
    let other = text.replacing(words, with: "令486:7")
    #expect(text != other && Rule.judging(text) == Rule.judging(other))
  }

  /// So do the words of its remarks; their codes in the statement are what it finds.
  @Test func wordsOfRemarksChangeNothing() throws {
    let text = try #require(Rule.builtIn.first { $0.id == "person.loan_overdue" }).text
    for words in ["远超期限", "without a document"] {
      let other = text.replacing(words, with: "其他")
      #expect(text != other && Rule.judging(text) == Rule.judging(other))
    }
    let other = text.replacing("; remark loan_long", with: "; remark loan_near")
    #expect(text != other && Rule.judging(text) != Rule.judging(other))
  }

  @Test(arguments: ["approved > 0", "major", "always", "organ part", "quota_member"])
  func theRestDoes(words: String) throws {
    let text = try text()
    let other = text.replacing(words, with: "minor")
    #expect(text != other && Rule.judging(text) != Rule.judging(other))
  }
}
