import BianzhiCore
import BianzhiQuery
import Testing

/// A rule judges an organ only if its roster tells what the rule needs.
@Suite("telling rosters") struct TellingRosterTests {
  /// An office with one organ, its approvals, and a roster of these columns.
  private static func office(
    _ heading: String, _ rows: [String], posts: [String] = ["A1,,,,正职,1", "A1,,,,副职,3"]
  ) throws -> Office {
    let office = try Office()
    try office.organs("A1,江海市财政局,,政府工作部门,2009-01-01,", "A1-1,办公室,A1,内设机构,2009-01-01,")
    try office.quotas("A1,行政编制,20,,号,2009-01-01,")
    try office.store(
      "机构代码,职数范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期", posts.map { $0 + ",号,2009-01-01" })
    try office.store(
      "姓名,身份证号,机构代码,数据日期," + heading,
      rows.enumerated().map {
        "甲\($0.offset),\(Staff.number($0.offset + 1)),A1,2010-06-30,\($0.element)"
      })
    return office
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let heading: String
    /// The head, each of the seven deputies, and a clerk.
    let head, deputy, clerk: String
    var byTitle = 0
  }

  static let cases: [Case] = [
    .init(
      testDescription: "是否领导职务 and the title", heading: "编制类型,职务,是否领导职务",
      head: "行政编制,局长,是", deputy: "行政编制,副局长,是", clerk: "行政编制,科员,否"),
    .init(
      testDescription: "是否领导职务 of leaders only", heading: "编制类型,职务,是否领导职务",
      head: "行政编制,局长,是", deputy: "行政编制,副局长,是", clerk: "行政编制,科员,"),
    .init(
      testDescription: "the title alone", heading: "编制类型,现任职务",
      head: "行政编制,党组书记、局长", deputy: "行政编制,副局长", clerk: "行政编制,科员", byTitle: 7),
    .init(
      testDescription: "成员类别", heading: "编制类型,成员类别",
      head: "行政编制,正职", deputy: "行政编制,副职", clerk: "行政编制,"),
    .init(
      testDescription: "正副职", heading: "编制类型,职务,正副职",
      head: "行政编制,局长,正职", deputy: "行政编制,副局长,副职", clerk: "行政编制,科员,"),
    .init(
      testDescription: "职务层次 of leaders", heading: "编制类型,职务层次",
      head: "行政编制,乡科级正职", deputy: "行政编制,乡科级副职", clerk: "行政编制,科员"),
    .init(
      testDescription: "领导职务 by its name", heading: "编制类型,领导职务",
      head: "行政编制,局长", deputy: "行政编制,副局长", clerk: "行政编制,无"),
  ]

  @Test(arguments: cases)
  func leadersAreCountedFromWhateverSaysSo(_ item: Case) throws {
    // Where the rank is told, posts of any rank are approved all the same.
    let office = try Self.office(
      item.heading,
      [item.head] + Array(repeating: item.deputy, count: 7) + [item.clerk, item.clerk])
    let result = try office.check()
    let found = try office.findings("post.overrun", result)
    #expect(found.map(\.brief) == ["A1 副职 3/7"])
    let finding = try #require(found.first)
    #expect((FindingNote(finding.note)?.byTitle ?? 0) == item.byTitle)
    let rule = result.outcomes.first { $0.rule.id == "post.overrun" }?.rule
    #expect(finding.message(rule, .zh).contains("据职务名称") == (item.byTitle > 0))
    let explained = try office.ledger.explain("\(finding.name)")
    #expect(explained.persons == 7)
    #expect(explained.counted.allSatisfy { ($0.reason == "by_title") == (item.byTitle > 0) })
  }

  @Test func aRosterThatTellsNoLeadersIsNotClean() throws {
    let office = try Self.office("编制类型", ["行政编制", "行政编制"])
    let result = try office.check()
    #expect(try office.unchecked("post.overrun", result) == ["no_leaders 1/2"])
    #expect(try office.outcome("post.overrun", result).kind == .notRun)
  }

  @Test func amongOthersItMakesTheCheckIncomplete() throws {
    let office = try Self.office("编制类型", ["行政编制", "行政编制"])
    try office.posts("B1,,,,正职,1,号,2009-01-01")
    try office.roster([Staff(50, "B1").leading("局长", "")])
    let result = try office.check()
    let outcome = try office.outcome("post.overrun", result)
    #expect(outcome.checked == 1 && outcome.unchecked == 1)
    #expect(result.isIncomplete(named: [], isStrict: false))
    let unit = try #require(
      office.ledger.unchecked(run: result.run).first { $0.reason == .noLeaders }?.units.first)
    #expect(unit.code == "A1" && unit.name == "江海市财政局" && unit.people == 2)
  }

  @Test func headsOfInnerBodiesAreNoLeadersOfTheOrgan() throws {
    let rows = ["行政编制,局长", "行政编制,预算科科长", "行政编制,办公室主任", "行政编制,科员"]
    let office = try Self.office("编制类型,职务", rows, posts: ["A1,,,,正职,1"])
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).isEmpty)
    #expect(try office.unchecked("post.overrun", result) == ["scope_unsaid 1/2"])
    let both = try Self.office(
      "编制类型,职务", rows, posts: ["A1,班子,,,正职,1", "A1,内设机构,,,正职,1"])
    #expect(try both.found("post.overrun") == ["A1 正职（内设机构） 1/2"])
  }

  @Test func leadersWithoutARankArePutWhereOnlyOnePartIs() throws {
    let one = try Self.office("编制类型,职务", ["行政编制,局长", "行政编制,局长"], posts: ["A1,,,正科级,正职,1"])
    #expect(try one.found("post.overrun") == ["A1 正科级/正职 1/2"])
    let two = try Self.office(
      "编制类型,职务", ["行政编制,局长", "行政编制,局长"],
      posts: ["A1,,,正科级,正职,1", "A1,,,正处级,正职,1"])
    let result = try two.check()
    #expect(try two.findings("post.overrun", result).isEmpty)
    #expect(try two.unchecked("post.overrun", result) == ["no_rank 1/2"])
  }

  @Test func aRosterWithoutBodiesSaysNothingOfBodies() throws {
    let office = try Self.office("编制类型,职务", ["行政编制,局长"])
    let result = try office.check()
    #expect(try office.unchecked("organ.unapproved_body", result) == ["no_bodies 1/1"])
  }

  @Test func aRosterWithoutKindsIsNoVacancy() throws {
    let office = try Self.office("人员状态,职务", ["在岗,局长", "在岗,科员"])
    let result = try office.check()
    #expect(try office.unchecked("quota.overrun", result) == ["no_kinds 1/2"])
    var rows: [StrengthRow] = []
    try office.ledger.eachStrength(asOf: nil, run: result.run) { _ in
    } _: {
      rows.append($0)
    }
    let row = try #require(rows.first)
    #expect(row.approved == 20 && row.actual == nil && row.vacant == nil && row.over == nil)
    #expect(row.reason == "no_kinds")
  }

  @Test func someWithoutKindLeaveTheVacancyOpen() throws {
    let office = try Self.office("编制类型", ["行政编制", ""])
    let result = try office.check()
    #expect(try office.unchecked("quota.overrun", result) == ["no_kind 1/1"])
    var rows: [StrengthRow] = []
    try office.ledger.eachStrength(asOf: nil, run: result.run) { _ in
    } _: {
      rows.append($0)
    }
    #expect(rows.first?.actual == 1 && rows.first?.over == 0 && rows.first?.vacant == nil)
  }

  @Test func anOrganWithoutARosterIsNamed() throws {
    let office = try Self.office("编制类型,职务", ["行政编制,局长"])
    try office.organs("C1,江海市教育局,,政府工作部门,2009-01-01,")
    try office.quotas("C1,行政编制,5,,号,2009-01-01,")
    let result = try office.check()
    let groups = try office.ledger.unchecked(run: result.run)
    #expect(UncheckedOrgans.withoutRoster(groups).map(\.name) == ["江海市教育局"])
    // It has no roster that could have been judged: listed, and no cause of 2.
    #expect(try office.outcome("quota.overrun", result).unchecked == 0)
    #expect(result.isIncomplete(named: [], isStrict: true))
  }

  @Test func anAbolishedOrganIsNotMissed() throws {
    let office = try Self.office("编制类型,职务", ["行政编制,局长"])
    try office.organs("C1,江海市教育局,,政府工作部门,2009-01-01,2010-01-01")
    try office.quotas("C1,行政编制,5,,号,2009-01-01,")
    let groups = try office.ledger.unchecked(run: try office.check().run)
    #expect(UncheckedOrgans.withoutRoster(groups).isEmpty)
  }

  @Test func withoutStatesNobodyIsKnownToHaveLeft() throws {
    let office = try Self.office("编制类型", ["行政编制"])
    try office.payroll([(1, "A1")])
    #expect(
      try office.unchecked("pay.after_leaving", try office.check()).contains("no_states 1/0"))
  }
}
