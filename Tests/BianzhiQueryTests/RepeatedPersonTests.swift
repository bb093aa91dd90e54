import BianzhiCore
import BianzhiQuery
import Testing

/// People with several rows in one roster.
@Suite("repeated persons") struct RepeatedPersonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rows: [Staff]
    /// Against a quota of 1 行政 and 1 工勤.
    var over: [String] = []
  }

  static let cases = [
    Case(testDescription: "two rows", rows: [Staff(1, "A1"), Staff(1, "A1")]),
    Case(
      testDescription: "two rows and somebody else",
      rows: [Staff(1, "A1"), Staff(1, "A1"), Staff(2, "A1")],
      over: ["A1 行政编制 1/2"]),
    Case(
      testDescription: "two kinds: once for each",
      rows: [Staff(1, "A1"), Staff(1, "A1").with(\.kind, "工勤编制")]),
    Case(
      testDescription: "one row left, one counted",
      rows: [Staff(1, "A1").with(\.state, "退休"), Staff(1, "A1")]),
    Case(
      testDescription: "no number, same name and birth: one person",
      rows: [
        Staff(nil, "A1").with(\.name, "乙一").with(\.birth, "1980-02-03"),
        Staff(nil, "A1").with(\.name, "乙一").with(\.birth, "1980-02-03"),
      ]),
    Case(
      testDescription: "no number, same name and another birth: two people",
      rows: [
        Staff(nil, "A1").with(\.name, "乙一").with(\.birth, "1980-02-03"),
        Staff(nil, "A1").with(\.name, "乙一").with(\.birth, "1981-02-03"),
      ], over: ["A1 行政编制 1/2"]),
    Case(
      testDescription: "no number and no birth: every row is a person",
      rows: [Staff(nil, "A1").with(\.name, "乙一"), Staff(nil, "A1").with(\.name, "乙一")],
      over: ["A1 行政编制 1/2"]),
    Case(
      testDescription: "one row with a number, one of the same name without: two people",
      rows: [Staff(1, "A1").with(\.name, "乙一"), Staff(nil, "A1").with(\.name, "乙一")],
      over: ["A1 行政编制 1/2"]),
    Case(
      testDescription: "nameless twins beside others: the evidence counts persons",
      rows: [
        Staff(nil, "A1").with(\.name, "乙一").with(\.birth, "1980-02-03"),
        Staff(nil, "A1").with(\.name, "乙一").with(\.birth, "1980-02-03"), Staff(1, "A1"),
        Staff(2, "A1"),
      ], over: ["A1 行政编制 1/3"]),
  ]

  @Test(arguments: cases)
  func countOnce(_ item: Case) throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,", "A1,工勤编制,1,,号,2009-01-01,")
    try office.roster(item.rows)
    #expect(try office.found("quota.overrun") == item.over)
    for finding in try office.ledger.findings() where finding.rule == "quota.overrun" {
      #expect(try office.ledger.explain("\(finding.name)").persons == finding.actual)
    }
  }

  /// The sums of a roster are kept while rows come and go; the second row makes it repeat.
  @Test func aSecondRowAddedLaterCountsOnce() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff(1, "A1")])
    try office.roster([Staff(1, "A1"), Staff(1, "A1").with(\.post, "出纳")])
    #expect(try office.found("quota.overrun") == [])
    try office.roster([Staff(1, "A1"), Staff(2, "A1")])
    #expect(try office.found("quota.overrun") == ["A1 行政编制 1/2"])
  }

  /// 党组书记 and 局长 of one person are one principal: a title beside another fills no second post.
  @Test func twoTitlesOfOnePersonCountOnceForEachRankAndRole() throws {
    let office = try Office()
    try office.posts("A1,,,副科级,副职,1,号,2009-01-01")
    try office.roster([
      Staff(1, "A1").leading("副局长", "副科级"), Staff(1, "A1").leading("副书记", "副科级"),
    ])
    #expect(try office.found("post.overrun") == [])
    try office.roster([
      Staff(1, "A1").leading("副局长", "副科级"), Staff(1, "A1").leading("副书记", "副科级"),
      Staff(2, "A1").leading("副局长", "副科级"),
    ])
    #expect(try office.found("post.overrun") == ["A1 副科级/副职 1/2"])
  }
}
