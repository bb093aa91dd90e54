import Foundation
import Testing

/// "What became of them, by which document, with how many people?"
@Suite("scenario: an organ's history") struct OrganHistoryTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas])
    try desk.take(["r1.csv": Sample.roster(0..<39)], "--as-of", "2009-07-31")
    try desk.take(["r2.csv": Sample.roster(0..<42)], "--as-of", "2009-12-31")
    return desk
  }

  private func lines(_ desk: Desk, _ organ: String = Sample.first) throws -> [String] {
    let result = try desk.run(
      "history", organ, "--format", "csv", "--headers", "key")
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text).map { row in
      ["day", "sort", "change", "total", "approved", "document"].map { row[$0] ?? "" }
        .joined(separator: " ").trimmingCharacters(in: .whitespaces)
    }
  }

  @Test func documentsPeopleAndFindingsStandAlongTime() throws {
    let desk = try desk()
    try desk.run("check", "--as-of", "2009-07-31")
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(
      try lines(desk) == [
        "2005-01-10 organ    岚编〔2005〕1号", "2008-07-01 quota  38  岚编〔2008〕12号",
        "2009-07-31 roster  39 38 岚编〔2008〕12号", "2009-07-31 finding  39 38 岚编〔2008〕12号",
        "2009-08-01 quota 2 40  岚编〔2009〕5号", "2009-12-31 roster 3 42 40 岚编〔2008〕12号; 岚编〔2009〕5号",
      ])
    let told = try desk.run("history", Sample.first).text
    #expect(told.contains("F1") && told.contains("最近见于 2009-12-31"), "\(told)")
    #expect(!told.contains(Sample.person(0)))
  }

  /// Changes without a total are no total of 0.
  @Test func changesAloneGiveNoTotal() throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": """
      机构代码,编制类型,核定数,增减数,批准文号,生效日期
      339901000100,行政编制,,+2,岚编〔2009〕5号,2009-08-01

      """,
    ])
    let told = try lines(desk)
    #expect(told.contains("2009-08-01 quota 2   岚编〔2009〕5号"), "\(told)")
    let result = try desk.run("history", Sample.first)
    #expect(result.text.contains("不知核定总数") && result.words.contains("没有它的花名册"))
  }

  @Test func registersAndReformsAreTold() throws {
    let desk = try desk()
    try desk.take([
      "m.csv": """
      姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号
      测试90,\(Sample.person(90)),\(Sample.first),入编,2009-10,行政编制,考录,

      """
    ])
    try desk.done(
      "organ", "reform", Sample.first, Sample.second, "--from", "2010-03-01", "--document",
      "岚编〔2010〕9号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-03-02")
    let told = try lines(desk)
    #expect(told.contains("2009-10 entered 1"), "\(told)")
    #expect(told.last == "2010-03-01 organ    岚编〔2010〕9号", "\(told)")
    #expect(try lines(desk, Sample.second).contains("2010-03-01 organ    岚编〔2010〕9号"))
  }
}
