import Foundation
import Testing

/// 综合科（执法大队） may be one body with two names or two bodies: nobody is accused before that is asked.
@Suite("bodies with a second name in brackets") struct BracketedBodyTests {
  private func check(approved: String, _ leaders: [String]) throws -> (
    findings: [String], words: String
  ) {
    let desk = try Desk()
    let rows = leaders.enumerated().map { place, leader in
      "甲\(place),33990119800101\(["0013", "0021", "003X", "0048"][place]),岚汀县财政局,\(leader)"
    }
    try desk.take(
      [
        "o.csv": "机构名称,机构类别,批准文号\n岚汀县财政局,政府工作部门,岚编〔2009〕1号\n",
        "b.csv": "单位名称,内设机构,正职,副职,批准文号\n岚汀县财政局,\(approved),1,1,岚编〔2009〕1号\n",
        "r.csv": "姓名,身份证号,单位名称,科室,职务,编制类型\n" + rows.joined(separator: "\n") + "\n",
      ], "--as-of", "2010-06-30")
    let result = try desk.run("check")
    let found = CSVText.records(
      try desk.run("finding", "list", "--format", "csv", "--headers", "key").text)
    return (
      found.compactMap { $0["rule"] }.filter { $0.hasPrefix("post") }.sorted(), result.everything
    )
  }

  @Test func aHeadUnderEachNameIsAskedAbout() throws {
    let (findings, words) = try check(
      approved: "综合科（执法大队）", ["综合科,科长,行政编制", "执法大队,大队长,行政编制"])
    #expect(findings == [])
    #expect(words.contains("看不出是一个机构还是两个"), "\(words)")
  }

  /// Two heads under one name are one too many, whatever the brackets mean; so are they where the approval says that it is
  /// a plate.
  @Test(arguments: [
    ("综合科（执法大队）", ["综合科,科长,行政编制", "综合科,科长,行政编制"]),
    ("综合科（挂执法大队牌子）", ["综合科,科长,行政编制", "执法大队,大队长,行政编制"]),
  ])
  func twoHeadsOfOneBodyAreFound(approved: String, leaders: [String]) throws {
    let (findings, _) = try check(approved: approved, leaders)
    #expect(findings == ["post.overrun"])
  }

  @Test func oneHeadIsEnough() throws {
    let (findings, words) = try check(approved: "综合科（执法大队）", ["执法大队,大队长,行政编制"])
    #expect(findings == [] && !words.contains("看不出是一个机构还是两个"))
  }
}
