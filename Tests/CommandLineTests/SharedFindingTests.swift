import Foundation
import Testing

/// Findings that rest on several organs, and what else a check warns of, stand on page and review.
@Suite("page and review say what the check says") struct SharedFindingTests {
  private static func report(_ desk: Desk, _ words: String...) throws -> String {
    let result = try desk.run(["report"] + words + ["-o", "-", "--format", "md"])
    try #require(result.status == 0, "\(result.everything)")
    return result.text.replacing(#/<!--.*?-->/#, with: "")
  }

  /// One person on places of two organs: each of them has the finding.
  @Test func aFindingOfTwoOrgansStandsInBothReviews() throws {
    let desk = try Desk()
    let quotas = Sample.quotas([(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 4)])
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": quotas, "c.csv": Sample.roster(0..<3),
        "d.csv": Sample.roster(2..<5, organ: Sample.second),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    for organ in [Sample.first, Sample.second] {
      let review = try Self.report(desk, "review", organ)
      #expect(review.contains("- 发现问题数: 1") && review.contains("| F1 |"), "\(review)")
      #expect(review.contains("发现问题的 1，"), "\(review)")
    }
    #expect(try Self.report(desk).contains("涉及 2 个单位"))
  }

  /// Only one of two units handed in for June.
  @Test func aUnitWithoutANewListIsNamed() throws {
    let desk = try Desk()
    let quotas = Sample.quotas([(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 4)])
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": quotas, "c.csv": Sample.roster(0..<3),
        "d.csv": Sample.roster(5..<8, organ: Sample.second),
      ], "--as-of", "2010-03-31")
    _ = try desk.run("check")
    let march = try Self.report(desk)
    #expect(!march.contains("不能说明它们现在的情况"), "\(march)")
    try desk.take(["e.csv": Sample.roster(5..<8, organ: Sample.second)], "--as-of", "2010-06-30")
    #expect(try desk.run("check").status == 2)
    let page = try Self.report(desk)
    #expect(page.contains("1 个机构本期没有交花名册") && page.contains("岚汀市环境保护局（2010-03-31）"), "\(page)")
    #expect(try Self.report(desk, "review", Sample.first).contains("按 2010-03-31 的花名册"))
    #expect(try !Self.report(desk, "review", Sample.second).contains("本期没有交花名册"))
    let names = try desk.run("export", "names", Sample.first)
    #expect(names.words.contains("（2010-03-31）"), "\(names.words)")
  }

  @Test func aWordThatNobodyKnowsStandsOnThePage() throws {
    let desk = try Desk()
    var rows = (0..<3).map { Sample.Row(serial: $0) }
    rows[0].state = "神游"
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
        "c.csv": Sample.roster(rows),
      ], "--as-of", "2009-12-31")
    _ = try desk.run("check")
    #expect(try Self.report(desk).contains("| 人员状态 | 神游 | 1 | 照计 |"))
  }

  /// A run of one rule names those that it left out.
  @Test func rulesThatWereLeftOutAreNamed() throws {
    let desk = try Desk.withOneFinding()
    _ = try desk.run("check", "--rule", "post.overrun")
    let page = try Self.report(desk)
    #expect(page.contains("没有运行的还有") && page.contains("实有人员超出核定编制"), "\(page)")
    _ = try desk.run("check")
    #expect(try !Self.report(desk).contains("没有运行的还有"))
  }

  /// What people did later is in the state: no page can be of an earlier day.
  @Test func aDayBeforeTheNewestActIsRefused() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let earlier = try desk.run("report", "--on", "2010-01-19", "-o", "r.md")
    #expect(earlier.status == 64 && earlier.words.contains("2010-01-20"), "\(earlier.everything)")
    #expect(!desk.exists("r.md"))
    for day in ["2010-01-20", "2010-03-01"] {
      #expect(try desk.run("report", "--on", day, "-o", "r.md").status == 0)
    }
    #expect(try desk.run("rate", "--on", "2010-01-19").status == 64)
  }

  /// The parts of the sentence are the whole: what is confirmed and has no result yet is among them.
  @Test func theSentenceOnRectificationAddsUp() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    #expect(
      try Self.report(desk).contains("跟踪的问题 1 个：待核实 0（其中数据已不再显示的 0），已确认、尚无整改结果 1，"))
  }

  /// Somebody with two posts in one organ holds one place.
  @Test func twoPostsOfOnePersonAreOnePlace() throws {
    let desk = try Desk()
    var rows = (0..<3).map { Sample.Row(serial: $0) }
    rows.append(Sample.Row(serial: 0, body: "办公室", post: "主任"))
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
        "c.csv": Sample.roster(rows),
      ], "--as-of", "2009-12-31")
    _ = try desk.run("check")
    let names = try desk.run("export", "names", "--as-of", "2009-12-31")
    #expect(names.words.contains("占编 3 人"), "\(names.words)")
  }
}
