import BianzhiCore
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

@Suite("status") struct StatusTests {
  @Test func countsWhatIsHeld() throws {
    let office = try Office()
    try office.organs("A1,石桥局,,政府工作部门,,", "A1N1,办公室,A1,内设机构,,")
    try office.quotas("A1,行政编制,1,,号,2009-01-01,", "A1,行政编制,2,,另号,2010-03,")
    try office.roster([Staff](1...3, "A1") + [Staff](4...4, "B1"))
    try office.roster([Staff](1...2, "A1"), day: "2010-09-30")
    try office.payroll([(1, "A1"), (2, "A1")])
    let status = try office.ledger.status()
    let holdings = try office.ledger.holdings().map { holding in
      let days = [holding.first, holding.last].map { $0?.description ?? "" }
      return "\(holding.kind.name) \(holding.rows) \(holding.organs) \(days.joined(separator: " "))"
    }
    #expect(
      holdings == [
        "organs 2 2  ", "quotas 2 1 2009-01-01 2010-03", "roster 6 2 2010-06-30 2010-09-30",
        "payroll 2 1 2010-06 2010-06",
      ])
    #expect(status.imports == 5 && status.runs == 0 && status.run == nil)
  }

  @Test func namesWhatTheNewestRunLeftOut() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1") + [Staff](3...5, "B1"))
    try office.check()
    let status = try office.ledger.status()
    #expect(status.runs == 1 && status.run?.number == 1)
    #expect(
      status.unchecked.map { "\($0.rule) \($0.reason.rawValue) \($0.organs) \($0.people)" } == [
        "person.place_incomplete column_often_blank 2 5", "quota.overrun no_approval 1 3",
        "quota.unapproved_kind no_approval 1 3",
      ])
    #expect(status.notRun.map(\.rule).contains("post.overrun"))
    #expect(
      status.notRun.filter { $0.outcome != .notApplicable }.map { "\($0.rule) \($0.reason)" }
        == ["person.exit_late nothing_to_judge", "quota.vacancy_idle nothing_to_judge"])
  }

  @Test func showsRowsHeldBack() throws {
    let office = try Office()
    let path = try office.folder.write(
      "bad.csv",
      "\(Staff.heading)\n\(Staff(1, "A1").line("2010-06-30"))\n1.23E+17,乙一,,A1,,行政编制,,,否,在岗,,2010-06-30\n"
    )
    var options = ImportOptions()
    options.quarantines = true
    let summary = try office.ledger.importTables([path], options: options)
    #expect(summary.rejectedRows == 1)
    let status = try office.ledger.status()
    #expect(status.held.map(\.rows) == [1])
    let result = try office.check()
    #expect(result.heldRows == 1 && result.isIncomplete(named: [], isStrict: false))
  }
}
