import BianzhiImport
import BianzhiQuery
import Testing

/// Approvals of which only the month is told, in the rules beside those on overrun: where the two numbers that may be approved
/// give two answers, the organ is named as not checked.
@Suite("approvals dated by month, further rules") struct MonthlyDoubtTests {
  /// What a rule found of A1 in the month of the documents, and what it says of their month.
  private func told(_ rule: String, _ office: Office) throws -> [String] {
    let result = try office.check("2010-06-15", rules: [rule])
    return try office.findings(rule, result).map(\.brief)
      + office.unchecked(rule, result).filter { $0.hasPrefix("approval_by_month") }
  }

  /// Seven people on contracts; their number is raised or lowered.
  @Test(arguments: [
    (5, 10, "2010-06", ["approval_by_month 1/7"]), (10, 5, "2010-06", ["approval_by_month 1/7"]),
    (4, 5, "2010-06", ["A1 编外 4/7"]), (6, 5, "2010-06", ["A1 编外 6/7"]), (8, 7, "2010-06", []),
    (10, 5, "2010-05", ["A1 编外 5/7"]), (10, 5, "2010-07", []), (5, 10, "2010-05", []),
  ])
  func peopleOffQuota(before: Int, after: Int, since: String, says: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas(
      "A1,行政编制,3,,石编〔2008〕1号,2008-01-01,", "A1,编外,\(before),,石编〔2008〕1号,2008-01-01,",
      "A1,编外,\(after),,石编〔2010〕2号,\(since),")
    try office.roster(
      [Staff](1...7, "A1", kind: "编外") + [Staff](11...11, "A1"), day: "2010-05-31")
    #expect(try told("person.offbook_over", office) == says)
  }

  /// Three tenths of the quota of all kinds, which is lowered: of nine people six are left.
  @Test(arguments: [
    (5, []), (7, ["approval_by_month 1/7"]), (10, ["A1 编外 9/10"]),
  ])
  func peopleOffQuotaByAShare(people: Int, says: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas(
      "A1,行政编制,30,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,20,,石编〔2010〕2号,2010-06,")
    try office.roster(
      [Staff](1...people, "A1", kind: "编外") + [Staff](21...21, "A1"), day: "2010-05-31")
    #expect(try told("person.offbook_over", office) == says)
  }

  /// Administrative places of an institution, from the month on.
  @Test(arguments: [
    ("2010-06", ["approval_by_month 1/0"]), ("2010-05", ["A1 行政编制 2/0"]), ("2010-07", []),
  ])
  func kindsOfOrgans(since: String, says: [String]) throws {
    let office = try Office()
    try office.organs("A1,一站,,公益一类事业单位,2005-01-01,")
    try office.quotas(
      "A1,全额拨款事业编制,5,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,2,,石编〔2010〕2号,\(since),")
    try office.roster([Staff](1...3, "A1", kind: "全额拨款事业编制"), day: "2010-05-31")
    let found = try told("mix.kind_organ", office)
    #expect(found.map { $0.prefix(7) } == says.map { $0.prefix(7) })
  }

  /// Four people of ten places, of which the document leaves four or eight.
  @Test(arguments: [
    (4, "2010-06", ["approval_by_month 1/4"]), (8, "2010-06", ["A1 行政编制 10/4"]),
    (4, "2010-07", ["A1 行政编制 10/4"]), (4, "2010-05", []),
  ])
  func idlePlaces(after: Int, since: String, says: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas(
      "A1,行政编制,10,,石编〔2005〕1号,2005-01-01,", "A1,行政编制,\(after),,石编〔2010〕2号,\(since),")
    for day in ["2008-05-31", "2010-05-31"] {
      try office.roster([Staff](1...4, "A1"), day: day, missing: .stay)
    }
    #expect(try told("quota.vacancy_idle", office) == says)
  }

  private static let formHeading = "机构代码,单位名称,行政编制核定,工勤编制核定,行政编制实有人数,数据日期"

  /// The form of the day states what the documents of another day or of the month approve.
  @Test(arguments: [
    (10, "2010-06", ["approval_by_month 1/0"]), (11, "2010-06", ["approval_by_month 1/0"]),
    (12, "2010-06", ["approval_by_month 1/0"]), (13, "2010-06", ["A1 行政编制 10/13"]),
    (9, "2010-06", ["A1 行政编制 10/9"]), (10, "2010-05", ["A1 行政编制 12/10"]),
    (12, "2010-07", ["A1 行政编制 10/12"]), (10, "2010-07", []), (12, "2010-05", []),
  ])
  func formsBesideDocuments(stated: Int, since: String, says: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas(
      "A1,行政编制,10,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,12,,石编〔2010〕2号,\(since),")
    try office.store(Self.formHeading, ["A1,一局,\(stated),,9,2010-06-15"])
    #expect(try told("data.stated_approved", office) == says)
  }

  /// Of the second kind a document of the month alone speaks, or of both.
  @Test(arguments: [
    (3, "2010-06", ["approval_by_month 1/0"]), (4, "2010-06", ["A1 工勤编制 0/4"]),
    (3, "2010-05", []), (3, "2010-07", ["A1 工勤编制 0/3"]),
  ])
  func formsBesideTheFirstDocumentOfAKind(stated: Int, since: String, says: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas(
      "A1,行政编制,10,,石编〔2008〕1号,2008-01-01,", "A1,工勤编制,3,,石编〔2010〕2号,\(since),")
    try office.store(Self.formHeading, ["A1,一局,10,\(stated),9,2010-06-15"])
    #expect(try told("data.stated_approved", office) == says)
  }

  @Test(arguments: [("2010-06", "approval_by_month 1/0"), ("2010-07", "no_approval 1/0")])
  func formsBesideTheOnlyDocument(since: String, unchecked: String) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas("A1,行政编制,12,,石编〔2010〕2号,\(since),")
    try office.store(Self.formHeading, ["A1,一局,12,,9,2010-06-15"])
    let rule = "data.stated_approved"
    let result = try office.check("2010-06-15", rules: [rule])
    #expect(try office.findings(rule, result).isEmpty)
    #expect(try office.unchecked(rule, result) == [unchecked])
  }

  /// The first place of a kind is approved in the month of the entry.
  @Test(arguments: [
    ("2010-03", [], ["entry_not_compared 1/1"]), ("2010-02", [], []),
    ("2010-04", ["A1 工勤编制 0/1"], []),
  ])
  func entriesBesideTheFirstDocumentOfAKind(
    since: String, found: [String], unchecked: [String]
  ) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas("A1,行政编制,4,,号,2008-01-01,", "A1,工勤编制,1,,石编〔2010〕1号,\(since),")
    try office.roster([Staff](1...2, "A1"), day: "2009-12-31")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["乙某,\(Staff.number(5)),A1,入编,2010-03-20,工勤编制"])
    let rule = "quota.entry_when_full"
    let result = try office.check("2010-06-30", rules: [rule])
    #expect(
      try office.findings(rule, result).map { $0.brief.split(separator: " ").prefix(3) }
        == found.map { $0.split(separator: " ")[...] })
    #expect(try office.unchecked(rule, result) == unchecked)
  }

  /// Four people; a step of two passed and one may still be over, of a number that is raised or lowered.
  @Test(arguments: [
    (2, 3, "2010-05", []), (2, 3, "2010-06", ["step_not_compared 1/0"]),
    (2, 3, "2010-07", ["A1 行政编制 1/2"]), (3, 2, "2010-05", ["A1 行政编制 1/2"]),
    (3, 2, "2010-06", ["step_not_compared 1/0"]), (3, 2, "2010-07", []),
    (1, 2, "2010-06", ["A1 行政编制 1/3"]), (4, 3, "2010-06", ["step_not_compared 1/0"]),
  ])
  func stepsOfWaivers(before: Int, after: Int, since: String, says: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas(
      "A1,行政编制,\(before),,石编〔2008〕1号,2008-01-01,",
      "A1,行政编制,\(after),,石编〔2010〕2号,\(since),")
    try office.store(
      "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,起始日期,有效期至",
      [(2, "2010-05-31"), (1, "2010-12-31")].map {
        "A1,超编,行政编制,\($0.0),石编〔2009〕9号,县编委,2009-01-01,\($0.1)"
      })
    try office.roster([Staff](1...4, "A1"), day: "2010-05-31")
    let rule = "quota.digest_overdue"
    let result = try office.check("2010-06-15", rules: [rule])
    let found = try office.findings(rule, result).map(\.brief)
    #expect(try found + office.unchecked(rule, result) == says)
  }

  /// Nobody heads the bureau; the post of its head is done away with.
  @Test(arguments: [
    ("2010-06", ["approval_by_month 1/0"]), ("2010-05", []), ("2010-07", ["A1"]),
  ])
  func headsOfOrgans(since: String, says: [String]) throws {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,机构类别,机构规格,批准日期", ["A1,甲县水务局,政府工作部门,正科级,2005-01-01"])
    try office.posts(
      "A1,,,正科级,正职,1,石编〔2005〕1号,2005-01-01", "A1,,,正科级,正职,0,石编〔2010〕2号,\(since)",
      "A1,,,副科级,副职,2,石编〔2005〕1号,2005-01-01")
    for day in ["2008-05-31", "2010-05-31"] {
      try office.store(
        "姓名,身份证号,机构代码,编制类型,职务,职务层次,数据日期",
        [1, 2].map { "甲\($0),\(Staff.number($0)),A1,行政编制,副局长,乡科级副职,\(day)" })
    }
    let found = try told("post.head_missing", office)
    #expect(found.map { $0.hasPrefix("A1") ? "A1" : $0 } == says)
  }
}
