import BianzhiAudit
import BianzhiCore
import TestSupport
import Testing

/// The list as a whole: its day, its order, its rows.
@Suite("Selection of subjects") struct SubjectSelectionTests {
  @Test func withoutADayAndARosterItAsksForTheDay() throws {
    let sample = try SampleLedger(["甲一,12,,局长,2005-01-01,,,"])
    let error = #expect(throws: AuditError.self) { try sample.ledger.selectSubjects(asOf: nil) }
    #expect(error?.status == .usage)
    #expect(error?.wording.zh.contains("--as-of") == true)
    #expect(error?.wording.en.contains("--as-of") == true)
  }

  @Test func withoutADayItTakesTheNewestRoster() throws {
    let sample = try SampleLedger(["甲一,12,,局长,2005-06-30,,,"])
    let heading = "姓名,机构代码,编制类型,人员状态"
    try sample.store("a.csv", heading, ["乙二,12,行政编制,在岗"], asOf: CalendarDay("2010-06-30"))
    try sample.store("b.csv", heading, ["乙二,12,行政编制,在岗"], asOf: CalendarDay("2009-06-30"))
    let selection = try sample.ledger.selectSubjects(asOf: nil)
    #expect(selection.asOf == CalendarDay("2010-06-30"))
    #expect(selection.decisions.map(\.decision) == [.dueTenure])
  }

  @Test func standsInTheOrderOrganPostSinceName() throws {
    let sample = try SampleLedger([
      "丁,22,,局长,2006-01-01,,,", "乙,,青岭市水务局,b,2007-01,,,", "甲,12,,b,2007-01-05,,,",
      "丙,12,,b,2006-12-31,,,", "B,12,,a,2008-01-01,,,", "A,12,,a,2008-01-01,,,", "戊,12,,b,,,,部门",
    ])
    let names = try sample.select("2010-06-30").decisions.map(\.name)
    #expect(names == ["A", "B", "戊", "丙", "乙", "甲", "丁"])
  }

  @Test func readsOnlyRowsInForce() throws {
    let sample = try SampleLedger(["甲一,12,,局长,2005-06-30,,,"])
    #expect(try sample.select("2010-06-30").decisions.map(\.decision) == [.dueTenure])
    try sample.store(
      "subjects.csv", "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级", ["甲一,12,局长,2005-06-30,2010-03-01,提拔,"])
    try sample.store("organs.csv", "机构代码,机构名称,机构类别,层级", ["12,青岭市水利局,政府工作部门,市级"])
    let rows = try sample.select("2010-06-30").decisions
    #expect(rows.map(\.decision) == [.dueLeaving])
    #expect(rows.map(\.organName) == ["青岭市水利局"])
  }

  @Test func anEmptyListIsNoError() throws {
    let folder = try TemporaryFolder()
    let empty = try Ledger(creatingAt: folder.file("empty.db"))
    let selection = try empty.selectSubjects(asOf: CalendarDay("2010-06-30"))
    #expect(selection.decisions.isEmpty && selection.counts[.notYet] == 0)
  }
}
