import BianzhiCore
import BianzhiImport
import Testing

/// Days of approvals that were all refused as no days.
@Suite("days of approvals") struct ApprovalDayTests {
  @Test(arguments: [
    ("2010.03.05起", "2010-03-05"), ("2010年3月起执行", "2010-03"), ("2010-03-05起施行", "2010-03-05"),
    ("2010年3月5日起", "2010-03-05"),
  ])
  func beginnings(cell: String, day: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "单位名称,编制类型,核定数,批准文号,生效日期", "岚汀市财政局,行政编制,3,岚编〔2010〕1号,\(cell)",
    ])
    #expect(try desk.rows("SELECT effective FROM staffing_quota") == [day])
  }

  @Test(arguments: [
    ("2010.1", "day_ambiguous"), ("2010年", "year_only"), ("2010", "year_only"), ("", "missing"),
    ("去年起", "not_a_day"), ("03/04/2010", "not_a_day"),
  ])
  func refusedForWhatTheyAre(cell: String, problem: String) throws {
    for (header, cells) in [
      ("编制类型,核定数", "行政编制,3"), ("行政编制,事业编制", "3,1"),
    ] where header.hasPrefix("编制") || problem != "missing" {
      let desk = try Desk.withOrgans()
      let summary = try desk.take(lines: [
        "单位名称,\(header),批准文号,生效日期", "岚汀市财政局,\(cells),岚编〔2010〕1号,\(cell)",
      ])
      #expect(summary.problems == ["\(problem) 生效日期 1"])
    }
  }

  /// A list without a day is the organ's own statement, as a wide form is.
  @Test(arguments: [("编制类型,核定数", "行政编制,3"), ("编制性质,核定编制数", "行政编制,3")])
  func withoutAColumn(header: String, cells: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: ["单位名称,\(header)", "岚汀市财政局,\(cells)"])
    #expect(summary.files.map(\.kind) == ["form_lines"])
    #expect(try desk.approved == ["A1|行政编制|3"])
  }

  /// With documents it is one of approvals, which hold from a day.
  @Test func withDocumentsTheDayIsMissed() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(
      "x.csv", ["单位名称,编制类型,核定数,批准文号", "岚汀市财政局,行政编制,3,岚编〔2010〕1号"])
    let error = try desk.refusal([path])
    #expect(error?.wording.zh.contains("生效日期") == true)
  }
}
