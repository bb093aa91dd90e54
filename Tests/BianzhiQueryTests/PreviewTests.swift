import BianzhiCore
import BianzhiQuery
import GRDB
import Testing

/// A look at a day that leaves nothing behind.
@Suite("preview of a day") struct PreviewTests {
  private func office() throws -> Office {
    let office = try Office()
    try office.organs("A1,甲局,,政府工作部门,2005-01-01,", "A2,乙局,,政府工作部门,2005-01-01,")
    try office.quotas("A1,行政编制,1,,石编〔2008〕12号,2008-07-01,")
    try office.roster(
      [Staff(1, "A1"), Staff(2, "A1"), Staff(3, "A1"), Staff(3, "A2")], day: "2009-12-31")
    return office
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  @Test func saysWhatACheckSaysAndStoresNothing() throws {
    let office = try office()
    let preview = try office.ledger.preview(asOf: day("2009-12-31"))
    let runs = try office.ledger.reading {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM run_row")
    }
    #expect(runs == 0)
    var options = CheckOptions()
    options.asOf = try day("2009-12-31")
    _ = try office.ledger.runRules(options)
    let found = try office.ledger.findings()
    #expect(!found.isEmpty)
    let key = { (rule: String, organ: String, part: String, actual: Int?) in
      "\(rule) \(organ) \(part) \(actual ?? -1)"
    }
    #expect(
      Set(preview.offenders.map { key($0.rule, $0.organCode, $0.part, $0.actual) })
        == Set(found.map { key($0.rule, $0.organCode, $0.part, $0.actual) }))
    let over = try #require(preview.offenders.first { $0.rule == "quota.overrun" })
    #expect(over.size == 2 && over.identity.person == 0)
    let double = try #require(preview.offenders.first { $0.rule == "person.double_place" })
    #expect(double.identity.organCode.isEmpty && double.identity.person != 0)
  }

  @Test func silenceOfWhatWasNotJudgedIsNotClean() throws {
    let office = try office()
    let on = try office.ledger.preview(asOf: day("2009-12-31"))
    #expect(on.whyNotJudged("quota.overrun", organ: "A1") == nil)
    #expect(on.whyNotJudged("quota.overrun", organ: "A2") == "no_approval")
    #expect(on.whyNotJudged("quota.overrun", organ: "A3") == "no_roster")
    #expect(on.whyNotJudged("pay.unpaid", organ: "A1") == "not_applicable")
    #expect(on.withoutRoster(["A1", "A2", "A3"]) == 1)
    let before = try office.ledger.preview(asOf: day("2009-06-30"))
    #expect(before.offenders.isEmpty)
    #expect(before.whyNotJudged("quota.overrun", organ: "A1") != nil)
    #expect(before.withoutRoster(["A1", "A2"]) == 2)
  }
}
