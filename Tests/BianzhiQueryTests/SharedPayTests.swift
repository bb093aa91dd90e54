import BianzhiCore
import BianzhiQuery
import Testing

/// People whom two payers pay, one of which pays few others.
@Suite("pay that two payers may share") struct SharedPayTests {
  /// 甲1 and 甲2 are paid by both; further people by one payer or the other.
  private static func severities(
    _ own: Int, _ others: Int, amounts: (String, String)
  ) throws -> Set<Severity> {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,")
    try office.roster((1...9).map { Staff($0, $0 < 6 ? "A1" : "A2") })
    let rows = (1...(2 + own)).map { "\(Staff.number($0)),甲\($0),A1,2010-06,\(amounts.0)" }
    let beside = ([1, 2] + (0..<others).map { 6 + $0 }).map {
      "\(Staff.number($0)),甲\($0),A2,2010-06,\(amounts.1)"
    }
    try office.store("身份证号,姓名,发放单位代码,月份,应发金额", rows + beside)
    return Set(try office.findings("pay.double", office.check()).map(\.severity))
  }

  @Test func equalAmountsOfAShortListAreNoShares() throws {
    #expect(try Self.severities(0, 4, amounts: ("6100.50", "6100.50")) == [.critical])
  }

  @Test func otherAmountsMayBe() throws {
    #expect(try Self.severities(0, 4, amounts: ("1200", "6100.50")) == [.hint])
  }

  @Test func listsOfTheSamePeopleMayBe() throws {
    #expect(try Self.severities(0, 0, amounts: ("6100.50", "6100.50")) == [.hint])
  }
}
