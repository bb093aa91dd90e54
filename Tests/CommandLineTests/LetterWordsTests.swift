import Foundation
import Testing

/// What letters, sheets and papers for others say, and what they leave to the office's own page.
@Suite("words of letters and papers") struct LetterWordsTests {
  /// Whom it is for stands above all; how it was made stands behind. Where nothing is confirmed nothing is asked.
  @Test func aLetterSaysWhomItIsForAndAsksOnlyWhatIsConfirmed() throws {
    let words = ["feedback", Sample.first, "-o", "-", "--format", "md"]
    let confirmed = try LetterScenarioTests.text(words, on: try LetterScenarioTests.desk())
    let head = confirmed.components(separatedBy: "\n## ").first ?? ""
    #expect(head.contains("\n岚汀市环境保护局：\n") && !head.contains("次检查"), "\(head)")
    #expect(LetterScenarioTests.section("口径", of: confirmed).contains("次检查，截至"))
    #expect(confirmed.contains("整改要求") && confirmed.contains("发文单位"))
    let raised = try LetterScenarioTests.text(words, on: try Desk.withOneFinding())
    #expect(!raised.contains("整改要求") && raised.contains("本意见不要求整改"), "\(raised)")
    let english = try LetterScenarioTests.text(
      words + ["--lang", "en"], on: try Desk.withOneFinding())
    #expect(english.contains("nothing is asked to be put right"), "\(english)")
    #expect(!english.contains("What is asked"))
  }

  /// Words of the organ ledger are in the language of the letter.
  @Test func aLetterSpeaksOneLanguage() throws {
    let words = ["review", Sample.first, "-o", "-", "--format", "md"]
    let english = try LetterScenarioTests.text(
      words + ["--lang", "en"], on: try LetterScenarioTests.desk())
    #expect(english.contains("- category: government department"), "\(english)")
    #expect(english.contains("- tier: city"), "\(english)")
    let chinese = try LetterScenarioTests.text(words, on: try LetterScenarioTests.desk())
    #expect(chinese.contains("- 机构类别: 政府工作部门") && chinese.contains("- 层级: 市级"))
  }

  /// Acts are counted from 1 on, whatever numbers the ledger has for them.
  @Test func actsOfAClosingSheetAreNumberedByThemselves() throws {
    let text = try LetterScenarioTests.text(
      ["closing", "F1", "-o", "-", "--format", "md"], on: try LetterScenarioTests.desk())
    let acts = LetterScenarioTests.section("办理过程", of: text).split(separator: "\n").filter {
      $0.contains("2010-")
    }
    #expect(acts.map { $0.prefix(6) } == ["| 1 | ", "| 2 | "], "\(acts)")
  }

  /// A paper for the commission names leaders in an annex, and holds no command that it would have to type.
  @Test func theSummaryNamesLeadersBehind() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 2)], roster: Sample.roster(0..<3))
    _ = try desk.run("check", "--as-of", "2010-01-31")
    for language in ["zh", "en"] {
      let text = try LetterScenarioTests.text(
        ["summary", "-o", "-", "--format", "md", "--lang", language, "--year", "2010"], on: desk)
      let body = text.components(separatedBy: "\n## ").dropLast()
      #expect(!body.contains { $0.contains("bianzhi finding") || $0.contains("bianzhi check") })
      let annex = body.first { $0.contains("名单") && $0.contains("P1-1") }
      let english = body.first { $0.contains("by name") && $0.contains("P1-1") }
      #expect((language == "zh" ? annex : english) != nil, "\(text)")
    }
    let page = try LetterScenarioTests.text(
      ["-o", "-", "--format", "md", "--year", "2010"], on: desk)
    #expect(page.contains("bianzhi finding confirm F1"), "\(page)")
  }
}
