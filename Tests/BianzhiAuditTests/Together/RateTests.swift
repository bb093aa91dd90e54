import BianzhiAudit
import BianzhiCore
import Testing

@Suite("rectification rate and blocked units") struct RateTests {
  static let shares: [(part: Int, whole: Int, decimal: String?, percent: String?)] = [
    (5, 12, "0.417", "41.7"), (0, 7, "0.000", "0.0"), (7, 7, "1.000", "100.0"), (0, 0, nil, nil),
    (1, 16, "0.063", "6.3"), (47, 48, "0.979", "97.9"), (1, 2000, "0.001", "0.1"),
  ]

  @Test("shares are rounded half up", arguments: shares)
  func share(part: Int, whole: Int, decimal: String?, percent: String?) {
    let share = Share(part, of: whole)
    #expect(share.decimal == decimal)
    #expect(share.percent == percent)
  }

  @Test func rateOfAllAndOfThoseDue() throws {
    let sample = try AuditSample(AuditSample.units(1...6, left: "2010-03-01"))
    let names = try (1...6).map { try sample.confirm($0, on: "2010-01-20") }
    try sample.settle(names[0], deadline: "2010-03-31")
    try sample.settle(names[1], deadline: "2010-06-30")
    try sample.settle(names[2], deadline: "2010-06-30")
    try sample.plan(names[3], deadline: "2010-06-30")
    let exempt = ExemptFinding(
      reason: "政策原因", EndExtent(document: "岚编〔2010〕3号", approver: "冯丁"))
    try sample.act("2010-02-02") { try $0.write(exempt, of: names[4]) }
    let void = VoidFinding(reason: "政策原因", EndExtent(approver: "冯丁"))
    try sample.act("2010-02-02") { try $0.write(void, of: names[5]) }
    let day = try AuditSample.day("2010-04-01")
    let rate = try #require(try sample.ledger.rectificationRates(by: .all, on: day).first)
    #expect((rate.confirmed, rate.accepted, rate.exempt, rate.void) == (6, 3, 1, 1))
    #expect(rate.rate == Share(3, of: 4) && rate.rate.percent == "75.0")
    #expect(rate.dueRate == Share(1, of: 1) && rate.overdue == 0)
    let later = try AuditSample.day("2010-07-10")
    let groups = try sample.ledger.rectificationRates(by: .organ, on: later)
    #expect(groups.count == 7 && groups.last?.group == .all)
    #expect(groups.last?.dueRate == Share(3, of: 4) && groups.last?.overdue == 1)
    #expect(groups.dropLast().reduce(0) { $0 + $1.confirmed } == 6)
  }

  @Test func acceptanceUnblocks() throws {
    let sample = try AuditSample(AuditSample.units(1...2, left: "2010-03-01"))
    let names = try (1...2).map { try sample.confirm($0, on: "2010-01-20") }
    let blocked = { (day: String) in
      try sample.ledger.blockedOrgans(on: AuditSample.day(day))
    }
    #expect(try blocked("2010-01-31").map(\.organCode) == [1, 2].map(AuditSample.code))
    try sample.settle(names[0], deadline: "2010-03-31")
    try sample.plan(names[1], deadline: "2010-03-31")
    let left = try blocked("2010-04-02")
    #expect(left.map(\.organCode) == [AuditSample.code(2)])
    #expect(left.first?.reasons.map(\.status) == [.planned])
    #expect(left.first?.overdue == 1)
  }
}
