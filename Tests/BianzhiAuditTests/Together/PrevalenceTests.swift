import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import Testing

@Suite("prevalence") struct PrevalenceTests {
  private func rows(
    _ sample: AuditSample, by grouping: AuditGrouping = .year, on day: String = "2010-12-31",
    _ change: (inout PrevalenceThresholds) -> Void = { _ in }
  ) throws -> [PrevalenceRow] {
    var thresholds = PrevalenceThresholds()
    change(&thresholds)
    return try sample.ledger.prevalence(by: grouping, on: AuditSample.day(day), thresholds).rows
  }

  @Test func fiveOfTwelveAreWidespread() throws {
    let sample = try AuditSample(AuditSample.units(1...12, left: "2010-03-01"))
    try sample.review(2010, 1...12)
    for number in 1...5 { try sample.confirm(number, on: "2010-07-01") }
    // Twice in one unit is one unit.
    try sample.confirm(5, on: "2010-07-02")
    let row = try #require(try rows(sample).first)
    #expect((row.period, row.rule) == (2010, "hand"))
    #expect(row.share == Share(5, of: 12))
    #expect(row.share.decimal == "0.417")
    #expect(row.classes == [.widespread])
    #expect(row.organs.count == 5)
    #expect(try rows(sample) { $0.widespread = 417 }.first?.classes == [.none])
    #expect(try rows(sample) { $0.least = 6 }.first?.classes == [.none])
    #expect(try rows(sample) { $0.small = 13 }.first?.classes == [.tooFew])
    #expect(throws: RuleError.self, "before any audit a run is needed") {
      try rows(sample, on: "2010-06-29")
    }
  }

  @Test func fewUnitsHaveNoClass() throws {
    let sample = try AuditSample(AuditSample.units(1...4, left: "2010-03-01"))
    try sample.review(2010, 1...4)
    for number in 1...4 { try sample.confirm(number, on: "2010-07-01") }
    let row = try #require(try rows(sample).first)
    #expect(row.share == Share(4, of: 4))
    #expect(row.classes == [.tooFew])
  }

  @Test func risingOverThreeYearsIsTrending() throws {
    let sample = try AuditSample(
      AuditSample.units(1...5, left: "2008-03-01") + AuditSample.units(6...10, left: "2009-03-01")
        + AuditSample.units(11...15, left: "2010-03-01"))
    try sample.review(2008, 1...5)
    try sample.confirm(1, on: "2008-07-01")
    try sample.review(2009, 6...10)
    for number in 6...7 { try sample.confirm(number, on: "2009-07-01") }
    try sample.review(2010, 11...15)
    for number in 11...13 { try sample.confirm(number, on: "2010-07-01") }
    let found = try rows(sample)
    #expect(found.map(\.period) == [2008, 2009, 2010])
    #expect(found.map(\.classes) == [[.none], [.none], [.widespread, .trending]])
    #expect(found.last?.trend.map(\.decimal) == ["0.200", "0.400", "0.600"])
  }

  @Test func oneSystemWithMostCasesIsTrending() throws {
    let sample = try AuditSample(
      AuditSample.units(1...8, left: "2010-03-01")
        + AuditSample.units(9...12, left: "2010-03-01", category: "事业单位"))
    try sample.review(2010, 1...12)
    for number in 9...11 { try sample.confirm(number, on: "2010-07-01", article: 1) }
    let row = try #require(try rows(sample).first)
    #expect(row.rule == "hand:1")
    #expect(row.classes == [.trending])
    let systems = try rows(sample, by: .system)
    #expect(systems.map(\.group.code) == ["事业单位"])
    #expect(systems.map(\.share) == [Share(3, of: 4)])
  }

  @Test func aNewProblemOfFewIsEmerging() throws {
    let sample = try AuditSample(AuditSample.units(1...11, left: "2010-03-01"))
    try sample.review(2010, 1...11)
    try sample.confirm(1, on: "2010-07-01")
    #expect(try rows(sample).first?.classes == [.emerging])
    #expect(try rows(sample, on: "2011-07-01").first?.classes == [.none])
  }

  @Test func onlyConfirmedFindingsThatStandCount() throws {
    let sample = try AuditSample(AuditSample.units(1...6, left: "2010-03-01"))
    try sample.review(2010, 1...6)
    let name = try sample.confirm(1, on: "2010-07-01")
    try sample.act("2010-07-01") { desk in
      _ = try desk.begin(
        RaiseFinding(organ: AuditSample.code(2), title: "未确认", severity: .minor))
    }
    let before = try sample.ledger.prevalence(by: .year, on: AuditSample.day("2010-12-31"))
    #expect(before.rows.first?.share == Share(1, of: 6))
    #expect(before.unconfirmed == 1 && before.run == nil)
    let void = VoidFinding(reason: "误报", EndExtent(approver: "冯丁"))
    try sample.act("2010-08-01") { try $0.write(void, of: name) }
    #expect(try rows(sample).isEmpty)
  }

  /// An organ audited twice: each finding belongs to the audit it was confirmed in.
  @Test func aFindingBelongsToOneAudit() throws {
    let sample = try AuditSample(AuditSample.units(1...5, left: "2008-03-01"))
    try sample.review(2008, 1...5)
    try sample.confirm(1, on: "2008-07-01")
    try sample.review(2010, 1...5)
    for number in 2...3 { try sample.confirm(number, on: "2010-07-01") }
    #expect(try rows(sample).map(\.share) == [Share(1, of: 5), Share(2, of: 5)])
  }
}
