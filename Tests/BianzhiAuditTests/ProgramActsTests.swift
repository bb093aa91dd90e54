import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import TestSupport
import Testing

/// The acts of the public interface, which programs do without the tool. Nobody had tried all of them.
@Suite("acts of programs") struct ProgramActsTests {
  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private func roster(_ sample: SampleLedger, _ people: Int, _ text: String) throws {
    let asOf = try day(text)
    try sample.store(
      "roster\(text).csv", "姓名,机构代码,编制类型,人员状态",
      (0..<people).map { "甲\($0),10,行政编制,在岗" }, asOf: asOf)
    var options = CheckOptions()
    options.asOf = asOf
    _ = try sample.ledger.check(options)
  }

  @Test func aFindingGoesFromItsConfirmationToItsEnd() throws {
    let sample = try SampleLedger([], organs: ["10,青岭市水务局,政府工作部门,市级"])
    let ledger = sample.ledger
    try sample.store(
      "quotas.csv", "机构代码,编制类型,核定数,批准文号,生效日期", ["10,行政编制,2,青编〔2008〕1号,2008-01-01"])
    try roster(sample, 3, "2009-12-31")
    try ledger.confirmFindings(["F1"], on: try day("2010-01-20"), by: "周甲")
    try ledger.planFindings(
      ["F1"], measure: "调出", owner: "吴乙", target: "≤2", deadline: try day("2010-03-31"),
      on: try day("2010-01-21"), by: "周甲")
    try ledger.submitFindings(["F1"], note: "已调出", on: try day("2010-03-01"), by: "吴乙")
    try roster(sample, 2, "2010-03-31")
    let end = try day("2010-04-01")
    #expect(throws: Refusal.self) { try ledger.acceptFindings(["F1"], on: end, by: "吴乙") }
    try ledger.acceptFindings(["F1"], on: end, by: "郑丙")
    let life = try sample.ledger.reading { try FindingLife.load(.rule(1), in: $0) }
    #expect(life.status == .accepted && life.closedBy == "郑丙")
  }

  @Test func aPlanIsDraftedAndApprovedBySomebodyElse() throws {
    let sample = try SampleLedger(["甲一,12,,局长,2003-01-01,,,"])
    let ledger = sample.ledger
    let drafted = try day("2010-01-05")
    let plan = try ledger.draftPlan(year: 2009, on: drafted, by: "周甲")
    #expect(throws: Refusal.self) {
      try ledger.approvePlan(plan, document: "青编办〔2010〕1号", on: drafted, by: "周甲")
    }
    try ledger.approvePlan(plan, document: "青编办〔2010〕1号", on: drafted, by: "郑丙")
    let approved = try sample.ledger.reading { try AuditPlan(plan, in: $0) }
    #expect(approved.approvedBy == "郑丙" && approved.approvedOn == drafted)
  }
}
