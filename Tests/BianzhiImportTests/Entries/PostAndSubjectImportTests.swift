import BianzhiCore
import BianzhiImport
import Testing

@Suite("posts and subjects") struct PostAndSubjectImportTests {
  static let posts = "机构代码,职数范围,内设机构,职务层次,正副职,核定数,增减数,批准文号,生效日期"

  static let scopes: [(scope: String, body: String, stored: String, warns: Bool)] = [
    ("", "", "unsaid|", false), ("班子", "", "unit|", false), ("中层", "", "bodies|", false),
    ("", "各内设机构", "bodies|", false), ("", "办公室", "body|办公室", false),
    ("另行规定", "", "unsaid|", true), ("—", "无", "unsaid|", false),
  ]

  @Test(arguments: scopes)
  func tellsWhosePostsTheyAre(scope: String, body: String, stored: String, warns: Bool) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      Self.posts, "A1,\(scope),\(body),正科级,正职,1,,甲编1号,2010-01-01",
    ])
    #expect(try desk.rows("SELECT scope, body FROM leader_post") == [stored])
    #expect(summary.problems == (warns ? ["unknown_word 职数范围 1"] : []))
  }

  @Test func anEmptyRankIsAnyRankAndKeepsItsOwnKey() throws {
    let desk = try Desk()
    let lines = [
      Self.posts, "A1,,,,副职,2,,甲编1号,2010-01-01", "A1,,,副科级,副职,1,,甲编1号,2010-01-01",
      "A1,,,,副职,,-1,甲编1号,2010-01-01",
    ]
    #expect(try desk.take(lines: lines).sums == [3, 3, 0, 0, 0])
    #expect(try desk.take(lines: lines).sums == [3, 0, 0, 3, 0])
    #expect(
      try desk.rows("SELECT rank, people, change FROM leader_post ORDER BY 1, 2 DESC")
        == ["|2|∅", "|∅|-1", "副科级|1|∅"])
  }

  static let roles: [(role: String, problem: String)] = [
    ("", "missing 正副职 1"), ("队长", "not_a_role 正副职 1"),
  ]

  @Test(arguments: roles)
  func aRowWithoutRoleIsBad(role: String, problem: String) throws {
    let summary = try Desk().take(lines: [Self.posts, "A1,,,正科级,\(role),1,,甲编1号,2010-01-01"])
    #expect(summary.problems == [problem])
    #expect(summary.sums == [1, 0, 0, 0, 1])
  }

  static let subjects = "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级"

  @Test func aSpellIsKnownByItsBeginning() throws {
    let desk = try Desk()
    let lines = [
      Self.subjects, "张一,A1,局长,2005-03-01,,,", "张一,A1,局长,2008-03,2010-01-01,交流,县级", "李二,A1,局长,,,,",
    ]
    #expect(try desk.take(lines: lines).sums == [3, 3, 0, 0, 0])
    #expect(try desk.take(lines: lines).sums == [3, 0, 0, 3, 0])
    let left = try desk.take(lines: [
      lines[0], "张一,A1,局长,2005-03-01,2007-12-31,退休,", "李二,A1,局长,,2010-02,,",
    ])
    #expect(left.sums == [2, 0, 2, 0, 0])
    #expect(left.missing.map(\.examples) == [["张一"]])
    #expect(
      try desk.rows("SELECT name, since, until FROM subject ORDER BY since")
        == ["李二|∅|2010-02", "张一|2005-03-01|2007-12-31", "张一|2008-03|2010-01-01"])
  }

  @Test func aSpellWithoutReadableBeginningKeepsItsText() throws {
    let desk = try Desk()
    let lines = [Self.subjects, "张一,A1,局长,上届,,,"]
    #expect(try desk.take(lines: lines).problems == ["date_unreadable 任职日期 1"])
    #expect(try desk.take(lines: lines).sums == [1, 0, 0, 1, 0])
    #expect(try desk.rows("SELECT since FROM subject") == ["上届"])
  }
}
