import Foundation
import Testing

/// What is out of the ordinary of a plan's days and approvals stays to be seen.
@Suite("days and approvals of a plan") struct PlanDaysTests {
  private func desk(draft: [String] = []) throws -> Desk {
    try AuditDesk.make(
      AuditDesk.one + AuditDesk.two,
      quotas: [(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9)],
      roster: Sample.roster(0..<5), on: "2010-02-10", draft: draft)
  }

  @Test func stepsBeforeTheApprovalAreTold() throws {
    let desk = try desk()
    try desk.write("steps.csv", "编号,步骤,日期,情况说明\nP1-1,1,2010-01-02,x\nP1-1,2,2010-01-07,x\n")
    try desk.done("step", "import", "steps.csv", "--by", "周甲", "--on", "2010-03-01")
    for language in ["zh", "en"] {
      let status = try desk.run("plan", "status", "P1", "--lang", language).words
      #expect(status.contains("P1-1 1 2010-01-02") && !status.contains("P1-1 2"), "\(status)")
    }
    #expect(try desk.run("trace", "P1-1").everything.contains("早于计划批准日"))
    #expect(try desk.broken().isEmpty)
  }

  @Test func olderListsThatArePermittedAreTold() throws {
    let status = try desk(draft: ["--data-days", "300"]).run("plan", "status", "P1").words
    #expect(status.contains("300") && status.contains("--data-days"), "\(status)")
    #expect(try !desk().run("plan", "status", "P1").words.contains("--data-days"))
  }

  /// An approval is corrected although the plan was changed since; the changes stay counted.
  @Test func anApprovalOfAChangedPlanIsCorrected() throws {
    let desk = try desk()
    let set = ["plan", "set", "P1-2", "--demand", "deferred", "--reason", "缓", "--by", "周甲"]
    #expect(
      try desk.run(set + ["--approver", "郑丙", "--on", "2010-03-01"]).status == 0)
    let back = try desk.run(
      "withdraw", "P1", "--reason", "文号写错", "--approver", "冯丁", "--by", "周甲", "--on",
      "2010-03-02")
    #expect(back.status == 0, "\(back.everything)")
    // While it is withdrawn the plan is not open to changes that nobody answers for.
    let free = try desk.run(
      "plan", "set", "P1-1", "--demand", "out", "--reason", "缓", "--by", "周甲", "--on",
      "2010-03-02")
    #expect(free.status == 77, "\(free.everything)")
    try desk.done(
      "plan", "approve", "P1", "--document", "岚编办〔2010〕2号", "--by", "郑丙", "--on", "2010-03-03")
    #expect(try AuditDesk.total(desk)["changed"] == "1")
    let status = try desk.run("plan", "status", "P1").words
    #expect(status.contains("已撤回") && status.contains("文号写错"), "\(status)")
    #expect(try desk.broken().isEmpty)
  }

  /// Neither the draft nor what was changed goes with a withdrawal.
  @Test func aDraftThatWasChangedAfterItsApprovalIsNotTakenBack() throws {
    let desk = try desk()
    try desk.done(
      "plan", "set", "P1-2", "--demand", "deferred", "--reason", "缓", "--by", "周甲", "--approver",
      "郑丙", "--on", "2010-03-01")
    let options = ["--reason", "重来", "--approver", "冯丁", "--by", "周甲", "--on", "2010-03-02"]
    #expect(try desk.run(["withdraw", "P1"] + options).status == 0)
    let draft = try desk.run(["withdraw", "P1"] + options)
    #expect(draft.status == 77 && draft.words.contains("P1-2"), "\(draft.everything)")
    #expect(try AuditDesk.total(desk)["changed"] == "1")
  }
}
