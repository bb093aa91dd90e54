import BianzhiImport
import TestSupport
import Testing

/// Lists of loans of which a column of its own tells who has come back.
@Suite("loans that are over") struct LoanEndTests {
  /// What is stored of one loan with these columns and cells, and what is said of them.
  private func loan(
    _ headings: String, _ cells: String
  ) throws -> (until: [String], note: [String], file: ImportSummary.File) {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "姓名,身份证号,派出单位,借调单位,借调起始时间,\(headings)",
      "甲一,\(Identity.number(1)),岚汀市财政局,岚汀市水务局,2009-01-05,\(cells)",
    ])
    let file = try #require(summary.files.first)
    return (
      try desk.rows("SELECT until FROM loan_row"), try desk.rows("SELECT note FROM loan_row"), file
    )
  }

  private func until(_ heading: String, _ cell: String) throws -> [String] {
    try loan(heading, cell).until
  }

  @Test(arguments: [
    ("是否已返回", "是", "是否已返回：是"), ("是否归还", "√", "是否归还：√"), ("归岗情况", "已归岗", "已归岗"),
    ("状态", "已结束", "已结束"), ("是否返岗", "2009年9月已返回", "200909"), ("是否归队", "2009-09-30", "20090930"),
  ])
  func theColumnTellsIt(heading: String, cell: String, kept: String) throws {
    let loan = try loan(heading, cell)
    #expect(loan.until == [kept])
    #expect(loan.file.unknown.isEmpty)
  }

  /// They were said to be kept, and were not.
  @Test(arguments: [
    ("返回时间", "另行通知"), ("返回时间", "待定"), ("是否已返回", "见文件"), ("归岗情况", "另文"),
    ("是否归队", "期满后归队"),
  ])
  func wordsThatNobodyCanReadAreKept(heading: String, cell: String) throws {
    let loan = try loan(heading, cell)
    #expect(loan.until == ["∅"])
    #expect(loan.note == ["\(heading)：\(cell)"])
    #expect(
      loan.file.issues.entries.keys.map { "\($0.problem.rawValue) \($0.column)" }
        == ["return_unread \(heading)"])
    #expect(loan.file.unknown.isEmpty)
  }

  @Test(arguments: [
    ("2010-12-31,否", "20101231", "计划返回时间：2010-12-31"),
    ("2010-03-31,是", "20100331", "返回时间：2010-03-31"),
    ("2010年3月底,", "201003", "返回时间：2010-03"),
  ])
  func aDayBesideAnAnswer(cells: String, until: String, note: String) throws {
    let loan = try loan("返回时间,是否已返回", cells)
    #expect(loan.until == [until])
    #expect(loan.note == [note])
  }

  /// Two columns that say the contrary end nothing.
  @Test func aReturnThatAnotherColumnDenies() throws {
    let loan = try loan("是否已返回,归岗情况", "否,已归岗")
    #expect(loan.until == ["∅"])
    #expect(loan.note == ["归岗情况：已归岗（另一列写未返回）"])
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
