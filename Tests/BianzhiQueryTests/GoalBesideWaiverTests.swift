import BianzhiCore
import BianzhiQuery
import Testing

/// A goal of one document beside what another one allows.
@Suite("goals beside waivers") struct GoalBesideWaiverTests {
  /// Two may be over until the end of September by one document; by another one person is to be left at the end of a day.
  @Test(arguments: [
    (3, "2010-12-31", Severity.major, "beyond_waiver 2 2010-09-30"),
    (2, "2010-12-31", .minor, "within_waiver 2 2010-09-30"),
    (2, "2010-06-30", .major, "beyond_waiver 1"), (1, "2010-06-30", .minor, "within_waiver 1"),
    (2, "2010-05-31", .major, "beyond_waiver 1"),
  ])
  func neverAddUp(over: Int, goal: String, severity: Severity, note: String) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,5,,号,2008-01-01,")
    try office.roster([Staff](1...(5 + over), "A1"))
    try office.store(
      "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至",
      ["A1,超编,行政编制,2,石编〔2009〕1号,县编委,2010-09-30"])
    try office.store(
      "机构代码,例外事项,编制类型,阶段目标,批准文号,批准机关,完成时限",
      ["A1,超编,行政编制,1,石编〔2009〕2号,县编委,\(goal)"])
    let found = try #require(try office.findings("quota.overrun", office.check()).first)
    #expect(found.severity == severity)
    #expect(found.note.hasPrefix(note), "\(found.note)")
  }

  /// A goal leaves more than another document allows: the further permission makes nothing worse.
  @Test(arguments: [
    (4, "2010-03-31", Severity.minor, "within_waiver 4"),
    (5, "2010-03-31", .major, "beyond_waiver 4"),
    (4, "2010-12-01", .minor, "within_waiver 4"), (5, "2010-12-01", .major, "before_goal"),
  ])
  func aGoalMayLeaveMore(over: Int, goal: String, severity: Severity, note: String) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,5,,号,2008-01-01,")
    try office.roster([Staff](1...(5 + over), "A1"))
    try office.store(
      "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至",
      ["A1,超编,行政编制,1,石编〔2009〕1号,县编委,2012-12-31"])
    try office.store(
      "机构代码,例外事项,编制类型,阶段目标,批准文号,批准机关,完成时限",
      [
        "A1,超编,行政编制,4,石编〔2009〕2号,县编委,\(goal)",
        "A1,超编,行政编制,0,石编〔2009〕2号,县编委,2010-12-31",
      ])
    let found = try #require(try office.findings("quota.overrun", office.check()).first)
    #expect(found.severity == severity)
    #expect(found.note.hasPrefix(note), "\(found.note)")
    #expect(try office.found("quota.digest_overdue").isEmpty == (goal > "2010-06-30" || over == 4))
  }
}
