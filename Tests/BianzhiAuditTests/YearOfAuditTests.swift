import BianzhiAudit
import BianzhiCore
import Testing

/// Who must be audited in a year: one of each sort, as of its last day.
@Suite("Who must be audited this year") struct YearOfAuditTests {
  private static let subjects = [
    "沈立,20,,区委书记,2006-11-15,,,县级",
    "顾安,21,,区长,2007-02-01,,,县级",
    "陶远,12,,局长,2004-06-01,,,部门",
    "许明,13,,部长,2005-03-01,,,部门",
    "戴平,22,,局长,2003-04-02,2009-09-20,退休,部门",
    "吕森,30,,镇党委书记,2006-12-31,,,乡级",
    "方舟,33,,办事处主任,2007-08-01,,,乡级",
    "钱慧,16,,主席,2003-01-10,,,部门",
    "骆文,12,,副局长,2001-05-08,,,部门",
    "祝川,30,,镇长,2006-02-01,2009-03-01,交流,乡级",
    "祝川,31,,镇长,2009-03-01,,,乡级",
  ]

  private static let expected = [
    "12 副局长 out_of_scope -", "12 局长 due_tenure 2009-06-01", "13 部长 not_yet 2010-03-01",
    "16 主席 to_decide -", "20 区委书记 due_tenure 2009-11-15", "21 区长 not_yet 2010-02-01",
    "22 局长 due_leaving 2009-09-20", "30 镇党委书记 due_tenure 2009-12-31",
    "30 镇长 due_leaving 2009-03-01", "31 镇长 not_yet 2012-03-01", "33 办事处主任 not_yet 2010-08-01",
  ]

  @Test func decidesEachPost() throws {
    let selection = try SampleLedger(Self.subjects).select("2009-12-31")
    let lines = selection.decisions.map {
      "\($0.organCode) \($0.post) \($0.decision.rawValue) \($0.dueOn?.description ?? "-")"
    }
    #expect(lines == Self.expected)
    #expect(
      selection.counts == [.dueLeaving: 2, .dueTenure: 3, .notYet: 4, .toDecide: 1, .outOfScope: 1])
  }

  @Test func tiersComeFromTheOrganWhereTheRowsSayNone() throws {
    let bare = Self.subjects.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map { $0.dropLast().joined(separator: ",") + "," }
    let (told, found) = (
      try SampleLedger(Self.subjects).select("2009-12-31"),
      try SampleLedger(bare).select("2009-12-31")
    )
    #expect(told.decisions.map(\.decision) == found.decisions.map(\.decision))
    #expect(told.decisions.map(\.tier) == found.decisions.map(\.tier))
  }

  @Test func reasonsNameYearsAndDays() throws {
    let rows = try SampleLedger(Self.subjects).select("2009-12-31").decisions
    func reason(_ name: String) throws -> Wording {
      try #require(rows.first { $0.name == name }).reason
    }
    #expect(try reason("陶远").zh == "部门，任职满 5 年：2004-06-01 起，至 2009-06-01 满 5 年")
    #expect(
      try reason("陶远").en
        == "department, 5 years in one post: since 2004-06-01, reached on 2009-06-01")
    #expect(try reason("顾安").zh == "县级，任职未满 3 年：2007-02-01 起，至 2010-02-01 满 3 年")
    #expect(try reason("戴平").zh == "离任应审：2009-09-20 离任（退休）")
    #expect(try reason("钱慧").zh == "群团主要负责人，2003-01-10 起：规则未规定任职年限，由人决定")
    #expect(try reason("骆文").zh.hasPrefix("副职"))
  }
}
