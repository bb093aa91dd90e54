import Foundation
import Testing

/// "They are over, and the commission allowed it until then": steps of working off.
@Suite("scenario: waivers") struct WaiverScenarioTests {
  private static let heading = "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至"
  private static let steps = [
    "4,岚编〔2010〕3号,岚汀市编委,2010-06-30", "3,岚编〔2010〕3号,岚汀市编委,2010-12-31",
    "1,岚编〔2010〕3号,岚汀市编委,2011-06-30",
  ]

  /// 40 places and 44 people on each of these days.
  private func desk(
    _ waivers: [String] = steps.map { "\(Sample.first),超编,行政编制,\($0)" }, days: String...
  ) throws -> Desk {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas], "--as-of", "2009-12-31")
    if !waivers.isEmpty {
      try desk.take(["w.csv": ([Self.heading] + waivers).joined(separator: "\n") + "\n"])
    }
    for day in days {
      try desk.take(["\(day).csv": Sample.roster(0..<44)], "--as-of", day)
    }
    return desk
  }

  private func findings(_ desk: Desk, _ day: String) throws -> [String] {
    let check = try desk.run("check", "--as-of", day, "--format", "csv", "--headers", "key")
    #expect(check.status == 1, "\(check.everything)")
    return CSVText.records(check.text).map { row in
      ["finding", "rule", "severity", "expected", "actual", "excess", "is_policy"]
        .map { row[$0] ?? "" }.joined(separator: " ")
    }
  }

  @Test func withinTheStepItIsMinorAndByPolicy() throws {
    let desk = try desk(days: "2010-05-01")
    #expect(try findings(desk, "2010-05-01") == ["F1 quota.overrun minor 40 44 4 yes"])
    let check = try desk.run("check", "--as-of", "2010-05-01")
    #expect(check.words.contains("政策性超编、超配 1"), "\(check.words)")
    for language in ["zh", "en"] {
      let mild = try desk.run(
        "check", "--as-of", "2010-05-01", "--fail-on", "major", "--lang", language)
      #expect(mild.status == 0, "\(mild.everything)")
    }
    let told = try desk.run("explain", "F1").text
    for part in ["政策性超编", "允许超出 4 人", "2010-06-30", "岚编〔2010〕3号", "44 − 40 = 4", "例外"] {
      #expect(told.contains(part), "\(part) is missing in\n\(told)")
    }
    #expect(try desk.finding("F1")["is_policy"] == "yes")
    #expect(
      try desk.run("check", "--as-of", "2010-05-01", "--format", "json").text
        .contains("\"within_waivers\": 1"))
  }

  /// A unit that did what was approved was barred from every application once the finding was confirmed.
  @Test func withinItsStepItBlocksNobody() throws {
    let desk = try desk(days: "2010-05-01")
    _ = try findings(desk, "2010-05-01")
    try desk.done("finding", "confirm", "F1", "--by", "周甲", "--on", "2010-05-02")
    let blocked = { (day: String) in try desk.run("blocked", "--on", day).text.contains("F1") }
    #expect(try !blocked("2010-05-02") && !blocked("2010-06-30"))
    #expect(try blocked("2010-07-01"))
  }

  /// The last day of a step counts, the next one does not.
  @Test func theLastDayOfAStepCounts() throws {
    let desk = try desk(days: "2010-06-30", "2010-07-01")
    #expect(try findings(desk, "2010-06-30") == ["F1 quota.overrun minor 40 44 4 yes"])
    #expect(
      try findings(desk, "2010-07-01") == [
        "F2 quota.digest_overdue major 3 4 1 no", "F1 quota.overrun major 40 44 4 no",
      ])
  }

  @Test func aMissedStepIsSaid() throws {
    let desk = try desk(days: "2010-07-15")
    #expect(
      try findings(desk, "2010-07-15") == [
        "F1 quota.digest_overdue major 3 4 1 no", "F2 quota.overrun major 40 44 4 no",
      ])
    let digest = try desk.run("explain", "F1").text
    for part in ["阶段目标未完成", "2010-06-30", "岚编〔2010〕3号", "3", "例外"] {
      #expect(digest.contains(part), "\(part) is missing in\n\(digest)")
    }
    let over = try desk.run("explain", "F2").text
    #expect(over.contains("允许超出 3 人，至 2010-12-31"), "\(over)")
  }

  @Test func afterTheLastStepTheOrdinaryFindingIsBack() throws {
    let desk = try desk(days: "2010-05-01", "2011-07-01")
    #expect(try findings(desk, "2010-05-01") == ["F1 quota.overrun minor 40 44 4 yes"])
    #expect(
      try findings(desk, "2011-07-01") == [
        "F2 quota.digest_overdue major 0 4 4 no", "F1 quota.overrun major 40 44 4 no",
      ])
    #expect(try desk.run("explain", "F2").text.contains("消化期满仍超"))
    #expect(try !desk.run("explain", "F1").text.contains("允许超出"))
  }

  /// A waiver that lacks what makes it one allows nothing, and is named.
  @Test(arguments: [
    "4,岚编〔2010〕3号,,2010-12-31", "4,岚编〔2010〕3号,　,2010-12-31",
  ])
  func anIncompleteWaiverAllowsNothing(row: String) throws {
    let desk = try desk(["\(Sample.first),超编,行政编制,\(row)"], days: "2010-05-01")
    #expect(try findings(desk, "2010-05-01") == ["F1 quota.overrun major 40 44 4 no"])
    let check = try desk.run("check", "--as-of", "2010-05-01")
    #expect(check.words.contains("不生效"), "\(check.words)")
  }

  /// Words of kinds as people write them; what fits none is named.
  @Test(arguments: [
    ("行政", "超编", "yes"), ("公务员编制", "政策性超编", "yes"), ("", "超编", "yes"), ("行政编制", "", "yes"),
    ("事业编制", "超编", "no"), ("特设岗", "超编", "no"), ("行政编制", "留任", "no"),
  ])
  func kindsAreRead(kind: String, matter: String, isPolicy: String) throws {
    let desk = try desk(
      ["\(Sample.first),\(matter),\(kind),4,岚编〔2010〕3号,岚汀市编委,2010-12-31"], days: "2010-05-01")
    let found = try findings(desk, "2010-05-01")
    #expect(found.count == 1 && found[0].hasSuffix(" " + isPolicy), "\(found)")
    let words = try desk.run("check", "--as-of", "2010-05-01").words
    #expect(words.contains("对不上") == (isPolicy == "no" && matter != "留任"), "\(words)")
  }

  /// Without waivers nothing is different, and the rule on steps does not apply.
  @Test func withoutWaiversNothingIsDifferent() throws {
    let desk = try desk([], days: "2010-05-01")
    #expect(try findings(desk, "2010-05-01") == ["F1 quota.overrun major 40 44 4 no"])
    let words = try desk.run("check", "--as-of", "2010-05-01", "--verbose").words
    #expect(words.contains("quota.digest_overdue：不适用"), "\(words)")
  }
}
