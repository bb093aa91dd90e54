import Foundation
import Testing

/// "Is the environment bureau over quota at year end?", and quotas that are mixed.
@Suite("scenario: quotas") struct QuotaScenarioTests {
  /// 38 places from July 2008, two more from August 2009.
  static let quotas = """
    机构代码,编制类型,核定数,增减数,批准文号,生效日期
    339901000100,行政编制,38,,岚编〔2008〕12号,2008-07-01
    339901000100,行政编制,,+2,岚编〔2009〕5号,2009-08-01

    """

  /// 43 rows: 41 count, one retired in November, one is here on loan.
  static let yearEnd: String = {
    var rows = (0..<43).map { Sample.Row(serial: $0) }
    rows[11].state = "退休"
    rows[11].leftOn = "2009-11-30"
    rows[20].state = "借入"
    return Sample.roster(rows)
  }()

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": Self.quotas, "mid.csv": Sample.roster(0..<40)],
      "--as-of", "2009-07-31")
    try desk.take(["end.csv": Self.yearEnd], "--as-of", "2009-12-31")
    return desk
  }

  @Test func isOverByOneAtYearEnd() throws {
    let desk = try desk()
    let check = try desk.run(
      "check", "--as-of", "2009-12-31", "--format", "csv", "--headers", "key")
    #expect(check.status == 1, "\(check.everything)")
    #expect(check.words.contains("占编") && check.words.contains("2009-12-31"))
    let found = CSVText.records(check.text)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding["rule"] == "quota.overrun")
    #expect(finding["part"] == "行政编制")
    #expect(["expected", "actual", "excess"].map { finding[$0] } == ["40", "41", "1"])
    #expect(finding["documents"] == "岚编〔2008〕12号; 岚编〔2009〕5号")
    let basis = try #require(finding["basis"])
    #expect(basis.contains("486") && basis.contains("第六条") && basis.contains("厅字〔2007〕2号"))
  }

  @Test func isExplainedRowByRow() throws {
    let desk = try desk()
    try desk.run("check", "--as-of", "2009-12-31")
    let explained = try desk.json("explain", "F1", "--headers", "key")
    let evidence = try explained.rows("evidence")
    let byKind = Dictionary(grouping: evidence) { $0["kind"] ?? "" }
    #expect(byKind["counted"]?.count == 41)
    #expect(byKind["approval"]?.compactMap { $0["name"] } == ["岚编〔2008〕12号", "岚编〔2009〕5号"])
    let leftOut = (byKind["left_out"] ?? []).map { [$0["name"], $0["reason"], $0["row"]] }
    #expect(leftOut == [["测试11", "退休", "13"], ["测试20", "借入", "22"]])
    #expect(evidence.count == 45)
    let text = try desk.run("explain", "F1").text
    for part in ["占编", "2009-12-31", "38", "40", "41", "第六条", "第四部分", "end.csv"] {
      #expect(text.contains(part), "\(part) is missing in\n\(text)")
    }
  }

  @Test func expectsThirtyEightInJuly() throws {
    let desk = try desk()
    let check = try desk.run(
      "check", "--as-of", "2009-07-31", "--format", "csv", "--headers", "key")
    let finding = try #require(CSVText.records(check.text).first)
    #expect(["expected", "actual", "excess"].map { finding[$0] } == ["38", "40", "2"])
    #expect(finding["documents"] == "岚编〔2008〕12号")
  }

  @Test func withoutADayTheNewestIsJudged() throws {
    let desk = try desk()
    let check = try desk.json("check")
    #expect(check.text("as_of") == "2009-12-31")
    #expect(check.text("calibre") == "standard")
  }

  @Test func mixedUseIsOneFindingAndDoesNotHideVacancies() throws {
    let desk = try Desk()
    let rows =
      (0..<17).map { Sample.Row(serial: $0) }
      + (17..<20).map { Sample.Row(serial: $0, kind: "事业编制") }
    try desk.take(
      [
        "a.csv": Sample.organs, "c.csv": Sample.roster(rows),
        "b.csv": Sample.quotas([(Sample.first, "行政编制", 20), (Sample.first, "事业编制", 0)]),
      ], "--as-of", "2009-12-31")
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    #expect(check.status == 1)
    let found = CSVText.records(check.text)
    #expect(found.map { $0["rule"] } == ["quota.unapproved_kind"])
    let finding = try #require(found.first)
    #expect(["expected", "actual", "excess"].map { finding[$0] } == ["0", "3", "3"])
    #expect(finding["basis"]?.contains("第十五条") == true)
    let strength = CSVText.records(
      try desk.run("export", "strength", "--headers", "key").text)
    let administrative = try #require(strength.first { $0["quota_kind"] == "行政编制" })
    #expect(
      ["approved", "actual", "over", "vacant"].map { administrative[$0] }
        == ["20", "17", "0", "3"])
    #expect(administrative["calibre"] == "standard")
    #expect(administrative["data_day"] == "2009-12-31")
  }
}
