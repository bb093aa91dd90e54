import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Testing

/// Organs that a rule has nothing to judge by are named with a reason, and are none that it checked.
@Suite("not checked is no clean result") struct NotCheckedTests {
  @Test func peopleWithoutNumbersHaveNoRightOnes() throws {
    let office = try Office()
    try office.roster([
      Staff(1, "A1"), Staff(2, "B1"), Staff(nil, "B1"), Staff(nil, "C1"),
      Staff(nil, "C1").with(\.name, "丙二"),
    ])
    let result = try office.check()
    let outcome = try office.outcome("data.id_invalid", result)
    #expect(outcome.checked == 2 && outcome.unchecked == 1)
    #expect(
      try office.unchecked("data.id_invalid", result)
        == ["no_numbers 1/2", "some_without_number 1/1"])
  }

  /// A rule that is not core leaves the check complete, unless somebody asks for it by name.
  @Test func aRosterWithoutAnyNumber() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,")
    try office.roster([Staff(nil, "A1"), Staff(nil, "A1").with(\.name, "甲二")])
    let result = try office.check(rules: ["quota.overrun", "data.id_invalid"])
    #expect(try office.outcome("data.id_invalid", result).kind == .notRun)
    #expect(!result.isIncomplete(named: [], isStrict: false))
    #expect(result.isIncomplete(named: ["data.id_invalid"], isStrict: false))
  }

  @Test func placesOfUnclearQuotasAreNotCalledTaken() throws {
    let office = try Office()
    try office.organs(
      "A1,一局,,政府工作部门,2005-01-01,", "B1,二局,,政府工作部门,2005-01-01,",
      "C1,三局,,政府工作部门,2005-01-01,", "D1,四局,,政府工作部门,2005-01-01,",
      "E1,五局,,政府工作部门,2005-01-01,", "F1,六局,,政府工作部门,2005-01-01,")
    try office.quotas(
      "A1,行政编制,5,,号,2005-01-01,", "C1,行政编制,9,,号,2005-01-01,D1",
      "E1,行政编制,9,,号,2005-01-01,", "F1,行政编制,3,,号,2005-01-01,")
    for day in ["2008-06-30", "2010-06-30"] {
      try office.roster(
        [Staff](1...3, "A1") + [Staff](11...12, "B1") + [Staff](21...22, "C1")
          + [Staff](31...32, "D1") + [Staff](41...42, "E1") + [Staff](51...52, "F1")
          + [Staff(49, "E1").with(\.kind, ""), Staff(59, "F1").with(\.kind, "")],
        day: day, missing: .stay)
    }
    let result = try office.check(rules: ["quota.vacancy_idle"])
    #expect(try office.findings("quota.vacancy_idle", result).map(\.organCode) == ["A1"])
    // Of F1 no two places are free, whoever the one without a kind is.
    let outcome = try office.outcome("quota.vacancy_idle", result)
    #expect(outcome.checked == 2 && outcome.unchecked == 3)
    #expect(
      try office.unchecked("quota.vacancy_idle", result)
        == ["no_approval 1/2", "no_kind 1/1", "quota_shared 2/0"])
  }

  /// Of a shared quota that is full no place is free, whosever it is; places of another kind are an organ's own.
  @Test(arguments: [(4, [], []), (5, [], []), (9, [], ["quota_shared 2/0"]), (4, ["工勤编制"], [])])
  func ofAFullSharedQuotaNothingIsFree(
    places: Int, idle: [String], unchecked: [String]
  ) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,", "B1,二局,,政府工作部门,2005-01-01,")
    try office.quotas("A1,行政编制,\(places),,号,2005-01-01,B1", "A1,工勤编制,1,,号,2005-01-01,")
    for kind in idle { try office.quotas("B1,\(kind),3,,号,2005-01-01,") }
    for day in ["2008-06-30", "2010-06-30"] {
      try office.roster(
        [Staff](1...2, "A1") + [Staff](11...12, "B1"), day: day, missing: .stay)
    }
    let result = try office.check(rules: ["quota.vacancy_idle"])
    #expect(
      try office.findings("quota.vacancy_idle", result).map(\.brief)
        == idle.map { "B1 \($0) 3/0" })
    #expect(try office.unchecked("quota.vacancy_idle", result) == unchecked)
    let outcome = try office.outcome("quota.vacancy_idle", result)
    #expect(outcome.unchecked == (unchecked.isEmpty ? 0 : 2))
  }

  @Test func codesWithoutNamesAreComparedWithNothing() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,", "B1,二局,,政府工作部门,2005-01-01,")
    try office.store(
      "姓名,机构代码,机构名称,编制类型,人员状态,数据日期",
      ["甲,A1,一局,行政编制,在岗,2010-06-30", "乙,B1,,行政编制,在岗,2010-06-30"])
    let result = try office.check(rules: ["organ.name_mismatch"])
    let outcome = try office.outcome("organ.name_mismatch", result)
    #expect(outcome.checked == 1 && outcome.unchecked == 0 && result.findings == 0)
  }
}
