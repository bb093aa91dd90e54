import BianzhiCore
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

@testable import BianzhiAudit

/// The queries that numbers of reports come from.
struct FigureQueryTests {
  @Test(arguments: FigureQuery.all.map(\.name)) func saysWhatItIs(name: String) throws {
    let query = try #require(FigureQuery.named(name))
    #expect(!query.title.zh.isEmpty && !query.title.en.isEmpty)
    #expect(query.sql.contains(" AS key"), "its first column is the key")
    let known = Set(FigureTable.all.map(\.name))
    #expect(Set(query.reads).isSubset(of: known))
  }

  /// On a ledger of leaders and organs, with one check and a plan.
  @Test func answersWithUniqueKeys() throws {
    let sample = try SampleLedger(["甲一,12,,局长,2004-01-01,,,部门"])
    try sample.store(
      "quotas.csv", "机构代码,编制类型,核定数,批准文号,生效日期", ["12,行政编制,2,青编〔2008〕1号,2008-01-01"])
    try sample.store(
      "roster.csv", "机构代码,姓名,编制类型,人员状态,身份证号",
      [
        "12,测试甲,行政编制,在岗,339901197001011003", "12,测试乙,行政编制,在岗,339901197001011011",
        "12,测试丙,行政编制,在岗,33990119700101102X",
      ],
      asOf: CalendarDay("2009-12-31"))
    var options = CheckOptions()
    options.asOf = CalendarDay("2009-12-31")
    _ = try sample.ledger.check(options)
    let scope = try sample.ledger.figureScope()
    try sample.ledger.figures(scope) { book in
      for query in FigureQuery.all {
        let rows = try #require(try book.rows(query.name))
        #expect(rows.hasUniqueKeys, "\(query.name)")
      }
      #expect(try book.rows("strength.total")?[key: "all"]?.number("over") == 1)
      #expect(try book.rows("findings.total")?[key: "all"]?.number("organs") == 1)
      #expect(try book.rows("no.such") == nil)
    }
  }

  /// What a table is filled for stands in the header; a table that is not named would be empty.
  @Test(arguments: FigureQuery.all.map(\.name)) func namesTheTablesItReads(name: String) throws {
    let query = try #require(FigureQuery.named(name))
    let owners: [(table: String, owner: String)] = [
      ("report_setting", "setting"), ("report_organ", "organs"), ("report_strength", "strength"),
      ("report_post", "posts"), ("report_finding", "findings"), ("report_plan", "plans"),
      ("report_leader", "plans"), ("report_prevalence", "prevalence"), ("report_rate", "rates"),
      ("report_followed", "rectification"), ("report_waiver", "waivers"),
      ("report_series", "series"), ("report_window", "windows"), ("report_step", "steps"),
      ("report_track", "steps"), ("report_joint", "steps"), ("report_asked", "asked"),
      ("report_finding_organ", "findings"), ("report_use_plan", "use_plans"),
    ]
    for (table, owner) in owners where query.sql.contains(table) {
      #expect(query.reads.contains(owner), "\(name) reads \(table)")
    }
  }
}
