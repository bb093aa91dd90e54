import Foundation
import Testing

/// Words of approval name nobody who gave it.
@Suite("words of approval are nobody") struct ApproverWordsTests {
  static let nobody = [
    "已批准", "同意", "会议通过", "领导", "经局党组会研究同意", "市委常委会审议通过", "局长已批准", "张局长同意", "原则同意", "岚编〔2010〕8号",
    "〔2010〕8号文件", "班子集体研究决定", "agreed", "approved by the leaders", "OK", "会议纪要",
  ]

  @Test(arguments: nobody) func approvesNothing(_ approver: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let result = try desk.run(
      "finding", "void", "F1", "--reason", "误", "--approver", approver, "--by", "周甲", "--on",
      "2010-01-21")
    #expect(result.status == 77, "\(approver): \(result.everything)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  @Test(arguments: ["冯丁", "冯丁已批准", "组织部冯丁同意", "高通", "Feng Ding"])
  func aNameIsANameStill(_ approver: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let result = try desk.run(
      "finding", "void", "F1", "--reason", "误", "--approver", approver, "--by", "周甲", "--on",
      "2010-01-21")
    #expect(result.status == 0, "\(approver): \(result.everything)")
  }

  /// The unit that was audited neither puts it right nor accepts it as such.
  @Test(arguments: ["岚汀市环境保护局", "环境保护局", Sample.first, "已同意"])
  func theUnitItselfIsNobody(_ unit: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let plan = { (owner: String) in
      try desk.run(
        "finding", "plan", "F1", "--measure", "调出", "--owner", owner, "--target", "≤40",
        "--deadline", "2010-03-31", "--by", "周甲", "--on", "2010-02-01")
    }
    let refused = try plan(unit)
    #expect(refused.status == 77, "\(refused.everything)")
    #expect(try plan("吴乙").status == 0)
    try desk.act("submit F1 --note 已办", by: "吴乙", on: "2010-03-25")
    try desk.checkRoster(40, on: "2010-04-10")
    let accepted = try desk.run("finding", "accept", "F1", "--by", unit, "--on", "2010-04-15")
    #expect(accepted.status == 77, "\(accepted.everything)")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
  }
}
