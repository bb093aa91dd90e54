import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import TestSupport
import Testing

/// Which organs a leader answers for, and which findings stop the end of an audit.
@Suite("Scope of a plan's leader") struct PlanScopeTests {
  private static let heading = "机构代码,机构名称,上级机构代码,机构类别,层级,所属地区"
  private static let organs = [
    "339910000100,漪浦区委,,党委,县级,漪浦区", "339910000200,漪浦区政府,,政府,县级,",
    "339910000300,漪浦区教育局,339910000200,政府工作部门,县级,漪浦区",
    "339910000301,办公室,339910000300,内设机构,县级,漪浦区",
    "339910000310,漪浦一中,339910000300,事业单位,县级,漪浦区",
    "339910000311,漪浦一中分校,339910000310,事业单位,县级,", "339910000400,稻陂镇,,乡镇街道,乡级,漪浦区",
    "339910000410,稻陂镇农技站,339910000400,事业单位,乡级,漪浦区",
    "339910000500,稻陂镇党委,,党委,乡级,漪浦区", "339911000100,荻洲县政府,,政府,县级,荻洲县",
    "A1,无码县政府,,政府,县级,",
  ]

  static let scopes: [(code: String, organs: [String])] = [
    (
      "339910000100",
      [
        "339910000100", "339910000300", "339910000310", "339910000400", "339910000410",
        "339910000500",
      ]
    ),
    (
      "339910000200",
      [
        "339910000100", "339910000200", "339910000300", "339910000310", "339910000311",
        "339910000400", "339910000410", "339910000500",
      ]
    ),
    ("339910000300", ["339910000300", "339910000310", "339910000311"]),
    ("339910000400", ["339910000400", "339910000410"]), ("339910000500", ["339910000500"]),
    ("339911000100", ["339911000100"]), ("A1", ["A1"]), ("不在台账", ["不在台账"]),
  ]

  @Test("own, below, or the territory", arguments: scopes)
  func scope(_ code: String, _ organs: [String]) throws {
    let sample = try SampleLedger(["甲一,12,,局长,2003-01-01,,,"])
    try sample.store("more.csv", Self.heading, Self.organs)
    let found = try sample.ledger.reading { try PlanScope.organs(of: code, in: $0) }
    #expect(found == organs)
  }

  @Test func theScopeIsKeptAsDraftedAndChangedByHand() throws {
    let sample = try SampleLedger(["甲一,,漪浦区教育局,局长,2003-01-01,,,"])
    try sample.store("more.csv", Self.heading, Self.organs)
    let day = try #require(CalendarDay("2010-01-05"))
    let plan = try sample.ledger.draftPlan(year: 2009, on: day, by: "周甲")
    let name = PlanSubjectName(plan: plan, number: 1)
    var change = SetSubject()
    (change.scopeAdd, change.scopeDrop) = (["339910000400"], ["339910000311"])
    let wanted = change
    try sample.ledger.act(on: day, by: "周甲") { try $0.write(wanted, of: name) }
    let scope = try sample.ledger.reading { try PlanSubject.scope(name, in: $0) }
    #expect(scope == ["339910000300", "339910000310", "339910000400"])
    let subject = try sample.ledger.reading { try PlanSubject.load(name, in: $0) }
    #expect(subject.level == .county && subject.region == "漪浦区" && subject.demand == .must)
  }
}
