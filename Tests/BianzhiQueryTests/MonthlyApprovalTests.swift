import BianzhiCore
import BianzhiQuery
import Testing

/// Documents of which only the month is told hold from its last day on; on a day of the month nothing is found that hangs on them.
@Suite("approvals dated by month") struct MonthlyApprovalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let quotas: [String]
    let people: Int
    var asOf = "2010-06-15"
    let found: [String]
    var unchecked: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "raised in the month",
      quotas: ["10,,石编〔2008〕1号,2008-01-01", "12,,石编〔2010〕2号,2010-06"],
      people: 11, found: [], unchecked: ["approval_by_month 1/11"]),
    Case(
      testDescription: "raised, and over all the same",
      quotas: ["10,,石编〔2008〕1号,2008-01-01", "12,,石编〔2010〕2号,2010-06"],
      people: 13, found: ["A1 行政编制 10/13"]),
    Case(
      testDescription: "on its last day",
      quotas: ["10,,石编〔2008〕1号,2008-01-01", "12,,石编〔2010〕2号,2010-06"],
      people: 11, asOf: "2010-06-30", found: []),
    Case(
      testDescription: "the month before",
      quotas: ["10,,石编〔2008〕1号,2008-01-01", "12,,石编〔2010〕2号,2010-06"],
      people: 11, asOf: "2010-05-31", found: ["A1 行政编制 10/11"]),
    Case(
      testDescription: "taken away in the month",
      quotas: ["12,,石编〔2008〕1号,2008-01-01", ",-2,石编〔2010〕2号,2010-06"],
      people: 11, found: [], unchecked: ["approval_by_month 1/11"]),
    Case(
      testDescription: "taken away, and nobody over",
      quotas: ["12,,石编〔2008〕1号,2008-01-01", ",-2,石编〔2010〕2号,2010-06"], people: 10, found: []),
    Case(
      testDescription: "the only approval", quotas: ["12,,石编〔2010〕2号,2010-06"], people: 11,
      found: [], unchecked: ["approval_by_month 1/11"]),
    Case(
      testDescription: "a later number of the same month",
      quotas: ["10,,石编〔2010〕1号,2010-01", "12,,石编〔2010〕2号,2010-01-15"], people: 11, found: []),
    Case(
      testDescription: "an earlier number of the same month",
      quotas: ["10,,石编〔2010〕3号,2010-01", "12,,石编〔2010〕2号,2010-01-15"], people: 11,
      found: ["A1 行政编制 10/11"]),
    Case(
      testDescription: "numbers of two series in one month",
      quotas: ["10,,石编〔2010〕1号,2010-01", "12,,石政办〔2010〕2号,2010-01-15"], people: 11, found: [],
      unchecked: ["approval_by_month 1/11"]),
    Case(
      testDescription: "another month",
      quotas: ["10,,石编〔2010〕1号,2010-01", "12,,石政办〔2010〕2号,2010-02-15"],
      people: 11, found: []),
  ]

  @Test(arguments: cases)
  func decideNothingInTheirMonth(item: Case) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.store(
      "机构代码,编制类型,核定数,增减数,批准文号,生效日期", item.quotas.map { "A1,行政编制,\($0)" })
    try office.roster([Staff](1...item.people, "A1"), day: "2010-05-31")
    let result = try office.check(item.asOf)
    #expect(try office.findings("quota.overrun", result).map(\.brief) == item.found)
    #expect(try office.unchecked("quota.overrun", result) == item.unchecked)
    #expect(try office.findings("quota.unapproved_kind", result).isEmpty)
  }

  @Test func theOtherNumberIsSaid() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,1,,号,2008-01-01,", "A1,行政编制,2,,石编〔2010〕2号,2010-06,")
    try office.roster([Staff](1...3, "A1"), day: "2010-05-31")
    let found = try #require(try office.findings("quota.overrun", office.check("2010-06-15")).first)
    #expect(FindingNote(found.note)?.wording.zh.contains("核定数为 2") == true)
  }

  @Test(arguments: [
    ("2010-06-15", [], ["approval_by_month 1/3"]), ("2010-05-31", ["A1 副科级/副职 2/3"], []),
  ])
  func postsToo(asOf: String, found: [String], unchecked: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.posts("A1,,,副科级,副职,2,号,2008-01-01", "A1,,,副科级,副职,3,石编〔2010〕2号,2010-06")
    try office.roster((1...3).map { Staff($0, "A1").leading("副局长", "副科级") }, day: "2010-05-31")
    let result = try office.check(asOf)
    #expect(try office.findings("post.overrun", result).map(\.brief) == found)
    #expect(try office.unchecked("post.overrun", result) == unchecked)
  }

  /// Three over; a waiver of the month lets as many be.
  @Test(arguments: [
    (3, "2010-06", Severity.hint, "month_waiver"), (3, "2010-05", .minor, "within_waiver"),
    (2, "2010-06", .major, "beyond"), (3, "2010-07", .major, ""),
  ])
  func aWaiverOfTheMonthMakesAHint(
    allowed: Int, since: String, severity: Severity, note: String
  ) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,1,,号,2008-01-01,")
    try office.roster([Staff](1...4, "A1"), day: "2010-05-31")
    let heading = "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,起始日期,有效期至"
    try office.store(
      heading, ["A1,超编,行政编制,\(allowed),石编〔2010〕9号,县编委,\(since),2010-12-31"])
    let found = try #require(try office.findings("quota.overrun", office.check("2010-06-15")).first)
    #expect(found.severity == severity)
    if note == "beyond" {
      #expect(!found.note.isEmpty)
    } else {
      #expect(found.note.hasPrefix(note))
    }
  }

  /// The form states 11 people; 12 may be in the month of the document.
  @Test(arguments: [
    ("2010-06", 11, [], 1), ("2010-06", 13, ["A1 行政编制 10/13"], 0), ("2010-06", 10, [], 0),
    ("2010-07", 11, ["A1 行政编制 10/11"], 0), ("2010-05", 11, [], 0),
  ])
  func aFormIsComparedWithBoth(raised: String, stated: Int, found: [String], open: Int) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,10,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,12,,石编〔2010〕2号,\(raised),")
    try office.store("机构代码,单位名称,行政编制实有人数,事业编制实有,数据日期", ["A1,一局,\(stated),,2010-05-31"])
    let result = try office.check("2010-06-15")
    #expect(try office.findings("quota.overrun_stated", result).map(\.brief) == found)
    let unchecked = try office.unchecked("quota.overrun_stated", result)
    #expect(unchecked.count { $0.hasPrefix("approval_by_month") } == open)
  }

  /// Ten of ten places and a plan for two; twelve may be in the month of the document.
  @Test(arguments: [
    ("2010-06", 2, [], ["approval_by_month 1/2"]), ("2010-06", 3, ["A1 行政编制 0/3"], []),
    ("2010-07", 2, ["A1 行政编制 0/2"], []), ("2010-05", 2, [], []),
  ])
  func aPlanIsComparedWithBoth(raised: String, planned: Int, found: [String], unchecked: [String])
    throws
  {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,10,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,12,,石编〔2010〕2号,\(raised),")
    try office.roster([Staff](1...10, "A1"), day: "2010-05-31")
    try office.store(
      "机构代码,编制类型,用编计划数,批准文号,下达日期", ["A1,行政编制,\(planned),石编办〔2010〕1号,2010-01-10"])
    let result = try office.check("2010-06-15")
    #expect(try office.findings("quota.pending_overcommit", result).map(\.brief) == found)
    #expect(try office.unchecked("quota.pending_overcommit", result) == unchecked)
  }

  /// A waiver of the month may let somebody stay on the day, or not.
  @Test(arguments: [
    ("2010-06", [Severity.hint]), ("2010-05", []), ("2010-06-15", []), ("2010-06-16", [.minor]),
    ("2010-07", [.minor]),
  ])
  func aWaiverOfTheMonthMayLetStay(since: String, found: [Severity]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,人员状态,数据日期",
      ["339906194902010014,何大明,A1,行政编制,在岗,2010-05-31"])
    try office.store(
      "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,起始日期,有效期至",
      ["A1,留任,何大明,1,石组〔2010〕1号,县委组织部,\(since),2010-12-31"])
    let sightings = try office.findings("person.retire_due", office.check("2010-06-15"))
    #expect(sightings.map(\.severity) == found)
    #expect(
      sightings.allSatisfy { $0.note.contains("waiver_by_month") == ($0.severity == .hint) })
  }

  /// Four of four places; a fifth is approved in the month of the entry.
  @Test(arguments: [
    ("2010-03", [], ["entry_not_compared 1/1"]), ("2010-02", [], []),
    ("2010-04", ["A1 行政编制 4/5"], []),
  ])
  func nobodyKnowsWhetherThereWasRoom(raised: String, found: [String], unchecked: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,4,,号,2008-01-01,", "A1,行政编制,5,,石编〔2010〕1号,\(raised),")
    try office.roster([Staff](1...4, "A1"), day: "2009-12-31")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["乙某,\(Staff.number(5)),A1,入编,2010-03-20,行政编制"])
    let rule = "quota.entry_when_full"
    let result = try office.check("2010-06-30", rules: [rule])
    #expect(try office.findings(rule, result).map { String($0.brief.prefix(15)).trimmed } == found)
    #expect(try office.unchecked(rule, result) == unchecked)
  }

  @Test(arguments: [
    ("2010-05", Severity.hint, "2010-05"), ("2010-03", .major, "2010-03"),
    ("2010-03-31", .major, "2010-03-31"),
  ])
  func theDayOfAnEndIsNotInvented(until: String, severity: Severity, told: String) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,\(until)")
    try office.roster([Staff](1...2, "A1"), day: "2010-06-30")
    let found = try #require(
      try office.findings("organ.not_removed", office.check("2010-07-31")).first)
    #expect(found.severity == severity && found.finding.part == told)
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").prefix(3).joined(separator: " ") }
}
