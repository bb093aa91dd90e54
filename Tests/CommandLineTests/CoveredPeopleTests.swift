import Foundation
import Testing

/// An end covers the people it was given for: others in the same number are not covered.
@Suite("ends cover people") struct CoveredPeopleTests {
  private static func ended(_ end: String) throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    if end.hasPrefix("long-term") {
      try desk.act(
        "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
        on: "2010-01-21")
    }
    try desk.act(end, by: "郑丙", on: "2010-02-01")
    return desk
  }

  /// One of 41 goes, another one comes: 41 again, and not those of whom somebody said that they may stay.
  @Test(arguments: BoundedEndTests.ends) func anotherPersonInTheSameNumberReturns(end: String)
    throws
  {
    let desk = try Self.ended(end)
    try desk.take(["r.csv": Sample.roster(1..<42)], "--as-of", "2010-12-31")
    try desk.run("check", "--as-of", "2010-12-31")
    let after = try desk.finding("F1")
    #expect(after["status"] == "confirmed" && after["rebounds"] == "1", "\(end): \(after)")
    // A void is over with any newer list that shows the finding, whoever makes it.
    if !end.hasPrefix("void") {
      #expect(try desk.run("trace", "F1").everything.contains("不在涵盖之内"))
    }
    #expect(try desk.broken().isEmpty)
  }

  /// The same people in another order, one of them without a number, and fewer of them, are covered.
  @Test func theSamePeopleStayCovered() throws {
    let desk = try Self.ended(BoundedEndTests.ends[1])
    var rows = (0..<41).reversed().map { Sample.Row(serial: $0) }
    rows[7].number = ""
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2010-06-30")
    try desk.run("check", "--as-of", "2010-06-30")
    #expect(try desk.finding("F1")["status"] == "exempt")
    #expect(try desk.broken().isEmpty)
  }

  /// Leaders: two deputies too many, of whom one is replaced.
  @Test func anotherLeaderInTheSameNumberReturns() throws {
    let desk = try Desk()
    let leaders = { (serials: [Int]) in
      Sample.roster(
        serials.map { Sample.Row(serial: $0, post: "副局长", rank: "副处级", isLeader: "是") }
          + (10..<20).map { Sample.Row(serial: $0) })
    }
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)]),
      "p.csv": "机构代码,职务层次,正副职,核定职数,批准文号,生效日期\n"
        + "\(Sample.first),副处级,副职,2,岚编〔2008〕9号,2008-07-01\n",
    ])
    try desk.take(["r.csv": leaders([0, 1, 2])], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "post.overrun")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "exempt F1 --reason 高配 --document 8号 --approver 冯丁", by: "周甲", on: "2010-02-01")
    try desk.take(["s.csv": leaders([0, 1, 2])], "--as-of", "2010-03-31")
    try desk.run("check")
    #expect(try desk.finding("F1")["status"] == "exempt")
    try desk.take(["t.csv": leaders([0, 1, 3])], "--as-of", "2010-06-30")
    try desk.run("check")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }
}
