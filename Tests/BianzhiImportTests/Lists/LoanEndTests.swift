import TestSupport
import Testing

/// Lists of loans of which a column of its own tells who has come back.
@Suite("loans that are over") struct LoanEndTests {
  private func until(_ heading: String, _ cell: String) throws -> [String] {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "姓名,身份证号,派出单位,借调单位,借调起始时间,\(heading)",
      "甲一,\(Identity.number(1)),岚汀市财政局,岚汀市水务局,2009-01-05,\(cell)",
    ])
    return try desk.rows("SELECT until FROM loan_row")
  }

  @Test(arguments: [
    ("是否已返回", "是", "是否已返回：是"), ("是否归还", "√", "是否归还：√"), ("归岗情况", "已归岗", "已归岗"),
    ("状态", "已结束", "已结束"), ("是否返岗", "2009年9月已返回", "200909"), ("是否归队", "2009-09-30", "20090930"),
  ])
  func theColumnTellsIt(heading: String, cell: String, kept: String) throws {
    #expect(try until(heading, cell) == [kept])
  }

  @Test(arguments: [
    ("是否已返回", "否"), ("是否超期未返回", "是"), ("状态", "借调中"), ("是否到期", "是"), ("归岗情况", "未归岗"),
  ])
  func othersGoOn(heading: String, cell: String) throws {
    #expect(try until(heading, cell) == ["∅"])
  }

  @Test(arguments: ["借调到何单位", "抽调到何单位", "借往何单位"])
  func theBorrowerMayBeAskedFor(heading: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "姓名,身份证号,派出单位,\(heading),借调时间,期限",
      "甲一,\(Identity.number(1)),岚汀市财政局,岚汀市水务局,2009-01-05,一年",
    ])
    #expect(try desk.rows("SELECT since, until FROM loan_row") == ["20090105|20100104"])
  }

  /// Nobody knows which month is meant, of the last day as of the first.
  @Test func aMonthThatMayBeTenIsKeptAsItStands() throws {
    #expect(try until("借调截止时间", "2010.1") == ["2010.1"])
    #expect(try until("借调截止时间", "2010.01") == ["201001"])
  }
}
