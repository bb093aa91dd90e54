import BianzhiImport
import Testing

/// Notices of changes: the number before, the change, the number after.
@Suite("notices of changes") struct ChangeNoticeTests {
  private func quotas(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT kind, people, change FROM staffing_quota ORDER BY kind")
  }

  @Test(arguments: [
    ("调整前编制数,增减数（+、-）,调整后编制数", "20,-2,18", "18|-2"), ("原编制数,核增,核减,调整后编制数", "20,,2,18", "18|-2"),
    ("原编制数,增减编制数,调整后编制", "20,+3,23", "23|3"), ("原核定数,调整后核定数", "20,18", "18|-2"),
    ("调整前,增减数（增为+，减为-）", "20,-2", "18|-2"), ("核增编制数,核减编制数", "3,1", "∅|2"),
    ("变动前编制数,变动数,变动后编制数", "0,5,5", "5|5"),
  ])
  func twoTellTheThird(headings: String, cells: String, numbers: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位,编制类型,\(headings),文号,发文日期", "岚汀市财政局,行政编制,\(cells),岚编〔2009〕7号,2009-03-10",
    ])
    #expect(summary.isStored && summary.problems == [] && summary.files[0].unknown == [])
    #expect(try quotas(desk) == ["行政编制|\(numbers)"])
  }

  /// A notice that writes its changes in words was refused as holding no numbers.
  @Test(arguments: [
    ("增减情况", "核增1名", "∅|1"), ("增减情况", "收回2名", "∅|-2"), ("增减数", "核减 3 人", "∅|-3"),
    ("增减情况", "增加十二名", "∅|12"), ("核增,核减", "核增3名,", "∅|3"), ("核增,核减", ",核减1名", "∅|-1"),
    ("原编制数,增减情况", "20,减少2名", "18|-2"),
  ])
  func aChangeMayBeWrittenInWords(headings: String, cells: String, numbers: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位,编制类型,\(headings),文号,发文日期", "岚汀市财政局,行政编制,\(cells),岚编〔2009〕7号,2009-03-10",
    ])
    #expect(summary.isStored && summary.problems == [] && summary.files[0].unknown == [])
    #expect(try quotas(desk) == ["行政编制|\(numbers)"])
  }

  /// Which way people went, or what a number became, is no change that could be added.
  @Test(arguments: ["连人带编划转1名", "增加到12名", "核增", "核增1名、核减2名"])
  func otherWordsAreNoChange(cell: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位,编制类型,增减情况,文号,发文日期", "岚汀市财政局,行政编制,\(cell),岚编〔2009〕7号,2009-03-10",
    ]) { $0.quarantines = true }
    #expect(summary.problems == ["not_a_count 增减情况 1"])
    #expect(try quotas(desk) == [])
  }

  @Test(arguments: [
    ("原编制数,核增,核减,调整后编制数", "20,3,,24", "原编制数"), ("调整前编制数,增减数,调整后编制数", "20,-2,19", "调整前编制数"),
  ])
  func numbersThatDoNotAgreeAreTold(headings: String, cells: String, column: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位,编制类型,\(headings),文号,发文日期", "岚汀市财政局,行政编制,\(cells),岚编〔2009〕7号,2009-03-10",
    ])
    #expect(summary.isStored && summary.problems == ["change_differs \(column) 1"])
  }

  @Test func postsToo() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位,正副职,原职数,增减职数,调整后职数,批文,批复日期", "岚汀市财政局,副职,2,1,3,岚编〔2009〕7号,2009-03-10",
    ])
    #expect(summary.isStored && summary.problems == [] && summary.files[0].unknown == [])
    #expect(
      try desk.rows("SELECT role, people, change, document FROM leader_post")
        == ["副职|3|1|岚编〔2009〕7号"])
  }

  /// A table of approvals of 2009 fought a form of 2010, and the approvals of all units were left out.
  @Test(arguments: ["批准文号,批准时间", "批文,批复日期"])
  func approvalsHaveNoDataDay(headings: String) throws {
    let desk = try Desk.withOrgans()
    let approved = try desk.write(
      "编制.csv",
      [
        "编制核定情况一览表", "截至2009年12月31日", "单位名称,行政编制,工勤编制,\(headings)",
        "岚汀市财政局,13,1,岚编〔2009〕20号,2009-04-05", "岚汀市水务局,10,1,岚编〔2009〕21号,2009-04-05",
      ])
    let form = try desk.write(
      "财政局.csv",
      [
        "岚汀市财政局情况表", "截止日期：2010年6月30日", "单位名称,行政编制数,行政实有数,工勤编制数,工勤实有数",
        "岚汀市财政局,13,12,1,1",
      ])
    for asOf in [true, false] {
      let summary = try desk.take([approved, form]) { if !asOf { $0.asOf = nil } }
      #expect(summary.isStored && summary.problems == [])
    }
    #expect(
      try desk.rows("SELECT people FROM staffing_quota WHERE organ_code = 'A2' ORDER BY 1")
        == ["1", "10"])
  }

  @Test func approvalsWithoutADayHoldFromTheDayOfTheirTable() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "编制核定情况一览表", "截至2009年12月31日", "单位名称,行政编制,工勤编制", "岚汀市财政局,13,1",
    ])
    #expect(try desk.rows("SELECT DISTINCT effective FROM staffing_quota") == ["2009-12-31"])
  }
}
