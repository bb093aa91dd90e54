import BianzhiCore
import BianzhiImport
import Testing

/// Rows of registers that say that they were cancelled are kept, and counted by nobody.
@Suite("cancelled rows of registers") struct CancelledRowTests {
  static let texts: [(text: String, problem: String?)] = [
    ("", nil), ("正常", nil), ("已取消", "cancelled_row"), ("已撤回", "cancelled_row"),
    ("作废", "cancelled_row"), ("本条作废", "cancelled_row"), ("调动取消", "cancelled_row"),
    ("2010年3月5日已取消", "cancelled_row"), ("调出手续已撤销", "cancelled_row"),
    ("经研究，该调动已撤回", "cancelled_row"), ("误录", "cancelled_row"), ("未执行", "cancelled_row"),
    ("误录（重复）", "cancelled_row"), ("已撤销", "may_be_cancelled"), ("县里取消了他的调动", "may_be_cancelled"),
    ("机构撤销后转出", nil), ("因单位已撤销", nil), ("撤销处分", nil), ("未取消", nil),
  ]

  private static func row(_ note: String) -> [String] {
    [
      "机构代码,姓名,身份证号,变动类别,变动时间,备注", "A1,张一,\(Identity.number(1)),出编,2010-03-01,\(note)",
    ]
  }

  @Test(arguments: texts)
  func isToldAndMarked(text: String, problem: String?) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: Self.row(text))
    #expect(summary.problems == [problem.map { "\($0) 备注 1" }].compactMap(\.self))
    #expect(summary.sums == [1, 1, 0, 0, 0])
    let marked = try desk.rows("SELECT count(*) FROM movement WHERE note GLOB '已取消*'")
    #expect(marked == [problem == "cancelled_row" ? "1" : "0"])
  }

  @Test func theCancelledRowReplacesTheOneThatStood() throws {
    let desk = try Desk()
    try desk.take(lines: Self.row(""))
    #expect(try desk.take(lines: Self.row("已撤回")).sums == [1, 0, 1, 0, 0])
    #expect(try desk.rows("SELECT note FROM movement") == ["已取消（已撤回）"])
  }

  static let columns: [(heading: String, cell: String, isCancelled: Bool)] = [
    ("办理状态", "已取消", true), ("办理状态", "已办结", false), ("是否作废", "是", true), ("是否作废", "否", false),
    ("是否有效", "否", true), ("是否有效", "是", false), ("经办", "是", false),
  ]

  /// A column that no field reads says it as well.
  @Test(arguments: columns)
  func anUnreadColumn(heading: String, cell: String, isCancelled: Bool) throws {
    let desk = try Desk()
    let lines = { (cell: String) in
      [
        "机构代码,姓名,身份证号,变动类别,变动时间,\(heading)", "A1,张一,\(Identity.number(1)),出编,2010-03-01,\(cell)",
      ]
    }
    let summary = try desk.take(lines: lines(cell))
    #expect(summary.problems == (isCancelled ? ["cancelled_row \(heading) 1"] : []))
    let marked = try desk.rows("SELECT count(*) FROM movement WHERE note GLOB '已取消*'")
    #expect(marked == [isCancelled ? "1" : "0"])
  }

  /// A later table without a note in whose column the row stands again takes the mark away.
  @Test func whatStandsAgainIsNoMoreCancelled() throws {
    let desk = try Desk()
    let lines = { (cell: String) in
      [
        "机构代码,姓名,身份证号,变动类别,变动时间,办理状态", "A1,张一,\(Identity.number(1)),出编,2010-03-01,\(cell)",
      ]
    }
    try desk.take(lines: lines("已取消"))
    try desk.take(lines: lines("已办结"))
    #expect(try desk.rows("SELECT count(*) FROM movement WHERE note IS NULL") == ["1"])
  }

  @Test func loansAndPlansToo() throws {
    let desk = try Desk()
    let loan = try desk.take(lines: [
      "机构代码,借调单位,姓名,身份证号,借调开始时间,备注", "A1,乙局,张一,\(Identity.number(1)),2009-01-01,借调已取消",
    ])
    #expect(loan.problems.contains("cancelled_row 备注 1"))
    let plan = try desk.take(lines: [
      "机构代码,编制类型,用编计划数,批准文号,下达日期,备注", "A1,行政编制,2,甲编8号,2010-01-01,作废",
    ])
    #expect(plan.problems == ["cancelled_row 备注 1"])
  }
}
