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

  @Test(arguments: ["approved > 0", "major", "always", "organ part", "quota_member"])
  func theRestDoes(words: String) throws {
    let text = try text()
    let other = text.replacing(words, with: "minor")
    #expect(text != other && Rule.judging(text) != Rule.judging(other))
  }
}
