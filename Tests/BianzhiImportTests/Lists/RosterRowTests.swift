import BianzhiCore
import BianzhiImport
import Testing

@Suite("roster rows") struct RosterRowTests {
  static let header = "机构代码,姓名,身份证号,编制类型,职务,职务层次,正副职,是否领导职务,人员状态,内设机构,备注"
  static let person = Identity.number(7)

  @Test func textsAreKeptBesideTheWordsTheyWereReadAs() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [Self.header, "A1,张一,\(Self.person),行政,副局长,副科,,是,在编在岗,办公室,"])
    #expect(summary.problems == [])
    let columns =
      "quota_kind_recorded, quota_kind, rank_recorded, rank, role, is_leader, state, body"
    #expect(
      try desk.rows("SELECT \(columns) FROM staff") == ["行政|行政编制|副科|副科级|副职|是|在岗|办公室"])
  }

  @Test func unknownWordsAreKeptAndSaid() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      Self.header, "A1,张一,\(Self.person),驻村编制,干事,九品,,否,云游,办公室,",
      "A1,李二,\(Identity.number(8)),驻村编制,干事,,,否,云游,办公室,",
    ])
    #expect(summary.isStored)
    #expect(
      Set(summary.problems) == [
        "unknown_word 编制类型 2", "unknown_word 职务层次 1", "unknown_word 人员状态 2",
      ])
    #expect(try desk.rows("SELECT DISTINCT quota_kind, state FROM staff") == ["驻村编制|云游"])
    #expect(try desk.rows("SELECT kinds FROM roster_sum").allSatisfy { $0.hasSuffix(",2]]") })
  }

  @Test func aRowWithoutKindIsSaid() throws {
    let summary = try Desk().take(lines: [Self.header, "A1,张一,\(Self.person),—,,,,,,,"])
    #expect(summary.problems == ["no_kind 编制类型 1"])
    #expect(summary.isStored)
  }

  @Test(arguments: ["=1+1", "+86", "-", "@甲", "-3"])
  func theApostropheBeforeAFormulaIsTakenOff(text: String) throws {
    let desk = try Desk()
    try desk.take(lines: [Self.header, "A1,张一,\(Self.person),行政编制,,,,,在岗,,'\(text)"])
    #expect(try desk.rows("SELECT note FROM staff_row") == [text])
  }

  @Test func oneApostropheBeforeATextGoesAndQuotesStay() throws {
    let desk = try Desk()
    try desk.take(lines: [
      Self.header, "A1,'张一,\(Self.person),行政编制,,,,,在岗,,''=1",
      "A1,李二,,行政编制,,,,,在岗,,'十三五'规划",
    ])
    #expect(
      try desk.rows("SELECT name, note FROM staff_row ORDER BY line") == ["张一|'=1", "李二|'十三五'规划"])
  }

  @Test func theDataDayMayBeAColumn() throws {
    let desk = try Desk()
    let lines = [
      "机构代码,姓名,身份证号,编制类型,数据日期", "A1,张一,\(Self.person),行政编制,2010年6月30日",
      "A1,张一,\(Self.person),行政编制,2010-12-31", "A1,李二,\(Identity.number(8)),行政编制,",
    ]
    let bad = try desk.take(lines: lines) { $0.asOf = nil }
    #expect(bad.problems == ["no_data_day  1"] && bad.sums == [3, 2, 0, 0, 1])
    try desk.take(lines: lines) { $0.asOf = CalendarDay("2011-01-01") }
    #expect(
      try desk.rows("SELECT day, people FROM roster ORDER BY 1")
        == ["2010-06-30|1", "2010-12-31|1", "2011-01-01|1"])
    let month = try desk.take(lines: [lines[0], "A1,王三,\(Identity.number(9)),行政编制,2010-06"])
    #expect(month.problems == ["not_a_day 数据日期 1"])
  }

  @Test func aRosterWithoutAnyDayIsRefused() throws {
    let desk = try Desk()
    let error = #expect(throws: ImportError.self) {
      try desk.take(lines: ["机构代码,姓名,编制类型", "A1,张一,行政编制"]) { $0.asOf = nil }
    }
    guard case .noDataDay? = error else { return unexpected(error) }
    #expect(error?.status == .usage)
  }

  @Test func aPersonWithTwoRowsIsMarked() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      Self.header, "A1,张一,\(Self.person),行政编制,局长,正科级,,是,在岗,,",
      "A1,张一,\(Self.person),行政编制,书记,正科级,,是,在岗,,", "A2,张一,\(Self.person),行政编制,,,,否,在岗,,",
    ])
    #expect(summary.repeatedPeople == 1)
    #expect(try desk.rows("SELECT repeats FROM roster_list ORDER BY id") == ["1", "0"])
  }

  @Test func peopleOutsideTheQuotaAreSummedAsSuch() throws {
    let desk = try Desk()
    try desk.take(lines: [
      Self.header, "A1,张一,\(Self.person),编外,,,,否,在岗,,", "A1,李二,\(Identity.number(8)),合同工,,,,否,在岗,,",
    ])
    let state = try desk.rows("SELECT id FROM term WHERE field = 'state' AND text = '编外'")
    let kinds = try desk.rows(
      "SELECT json_extract(g.value, '$[1]') FROM roster_sum s, json_each(s.kinds) g")
    #expect(Set(kinds) == Set(state) && kinds.count == 2)
  }
}
