import BianzhiCore
import BianzhiQuery
import Testing

/// Units of which only a name is known, and all of whose people another unit's roster has.
@Suite("units that are likely another one") struct LikelyOtherUnitTests {
  private static let roster = "身份证号,姓名,机构名称,编制类型,人员状态,数据日期"
  private static func rows(_ people: [Int], _ organ: String) -> [String] {
    people.map { "\(Staff.number($0)),甲\($0),\(organ),行政编制,在岗,2010-06-30" }
  }

  /// A ledger with 石桥局, whose roster has three people, and another list under a name that it does not have.
  private func office(_ others: [Int]) throws -> Office {
    let office = try Office()
    try office.organs("A1,石桥局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,3,,号,2009-01-01,")
    try office.store(Self.roster, Self.rows([1, 2, 3], "石桥局"))
    try office.store(Self.roster, Self.rows(others, "河湾小组"))
    return office
  }

  @Test func nobodyIsAccusedOfTwoPlaces() throws {
    let office = try office([1, 2])
    let result = try office.check()
    #expect(try office.findings("person.double_place", result).isEmpty)
    #expect(try office.unchecked("quota.overrun", result).contains("likely_other_unit 1/2"))
    #expect(result.isIncomplete)
  }

  @Test(arguments: [[1], [1, 9], [8, 9]])
  func othersAreJudged(people: [Int]) throws {
    let office = try office(people)
    let result = try office.check()
    let doubles = try office.findings("person.double_place", result).count
    #expect(doubles == people.count { $0 < 4 })
    let reasons = try office.unchecked("quota.overrun", result)
    #expect(!reasons.contains { $0.hasPrefix("likely_other_unit") })
  }

  @Test func aUnitWithApprovalsIsOne() throws {
    let office = try office([1, 2])
    try office.store("机构名称,编制类型,核定数,批准文号,生效日期", ["河湾小组,行政编制,2,号,2009-01-01"])
    #expect(try office.found("person.double_place").count == 2)
  }

  /// A run is judged again by what the ledger had then.
  @Test func laterApprovalsChangeNoEarlierRun() throws {
    let office = try office([1, 2])
    let run = try office.check().run
    try office.store("机构名称,编制类型,核定数,批准文号,生效日期", ["河湾小组,行政编制,2,号,2009-01-01"])
    #expect(try office.found("person.double_place").count == 2)
    let replay = try office.ledger.replay(run: run)
    #expect(replay.isSame)
  }
}
