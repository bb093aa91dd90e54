import BianzhiImport
import Testing

/// Posts by name in a form by lines: 书记 and 镇长 are two principals.
@Suite("posts of forms by lines") struct FormPostTests {
  private func posts(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT organ_code, role, people FROM leader_post ORDER BY organ_code, role")
  }

  @Test func postsOfOneSortAreAddedUp() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "机构代码,职务,核定数,实有数", "A1,党委书记,1,1", "A1,镇长,1,1", "A1,副镇长,2,3", "A2,局长,1,1",
    ])
    #expect(try posts(desk) == ["A1|副职|2", "A1|正职|2", "A2|正职|1"])
    #expect(summary.problems.contains("posts_added 职务 2"))
    #expect(try desk.rows("SELECT people FROM stated_number ORDER BY 1") == ["1", "2", "3"])
  }

  @Test func theNumberOfAllIsNotAddedToItsParts() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,职务,核定数,实有数", "A1,正职,2,2", "A1,党委书记,1,1", "A1,镇长,1,1",
    ])
    #expect(try posts(desk) == ["A1|正职|2"])
  }

  @Test func theTitleMayNameTheUnit() throws {
    let desk = try Desk()
    try desk.take(lines: ["机构代码,机构名称,机构类别", "A1,岚县石桥镇人民政府,乡镇"], as: "organs.csv")
    try desk.take(lines: ["岚县石桥镇领导职数配备情况,,", "职务,核定,实有", "党委书记,1,1", "镇长,1,1", "副镇长,3,3"])
    #expect(try posts(desk) == ["A1|副职|3", "A1|正职|2"])
  }
  /// Two ranks of one role are posts of their own, and neither is the other once more.
  @Test(arguments: [
    ["A1,正科级,副职,1,1", "A1,副科级,副职,3,4"], ["A1,副科级,副职,3,4", "A1,正科级,副职,1,1"],
  ]) func ranksOfOneRoleStandApart(lines: [String]) throws {
    let desk = try Desk()
    try desk.take(lines: ["机构代码,职务层次,正副职,编制数,实有人数"] + lines)
    #expect(
      try desk.rows("SELECT part, people FROM stated_number ORDER BY 1") == [
        "副科级/副职|4", "正科级/副职|1",
      ])
  }

  /// Ranks that nobody knows are added up, and the number of all of them is not.
  @Test func ranksThatAreNotKnownAreAddedUp() throws {
    let desk = try Desk()
    try desk.take(lines: ["机构代码,职务层次,正副职,编制数,实有人数", "A1,甲档,副职,1,1", "A1,乙档,副职,3,4"])
    #expect(try desk.rows("SELECT part, people FROM stated_number") == ["副职（班子）|5"])
    let other = try Desk()
    try other.take(lines: [
      "机构代码,职务层次,正副职,编制数,实有人数", "A1,,副职,4,5", "A1,正科级,副职,1,1", "A1,副科级,副职,3,4",
    ])
    #expect(try other.rows("SELECT part, people FROM stated_number") == ["副职（班子）|5"])
    // Nobody is counted: by what is approved.
    let bare = try Desk()
    try bare.take(lines: [
      "机构代码,职务层次,正副职,编制数,实有人数", "A1,,副职,4,", "A1,正科级,副职,1,", "A1,副科级,副职,3,",
    ])
    #expect(try posts(bare) == ["A1|副职|4"])
  }

  /// Each under its own document: the people are those of both.
  @Test func postsOfTwoDocumentsHaveOneNumberOfPeople() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,职务,核定数,实有数,批准文号,生效日期", "A1,党委书记,1,1,岚编〔2019〕1号,2019-01-01",
      "A1,镇长,1,1,岚编〔2020〕2号,2020-01-01",
    ])
    #expect(try desk.rows("SELECT people FROM stated_number") == ["2"])
  }

  /// Of a post that a later document approves anew the people are there once; each document's posts are added up.
  @Test func aPostOfTwoDocumentsIsOne() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,职务,核定数,实有数,批准文号,生效日期", "A1,副镇长,2,2,岚编〔2019〕1号,2019-01-01",
      "A1,副书记,1,1,岚编〔2019〕1号,2019-01-01", "A1,副镇长,3,2,岚编〔2020〕2号,2020-01-01",
    ])
    #expect(try posts(desk) == ["A1|副职|3", "A1|副职|3"])
    #expect(try desk.rows("SELECT people FROM stated_number") == ["3"])
  }

  /// The bracket says how both roles are written in one cell; it was read as a number of deputies.
  @Test(arguments: ["领导职数（正/副）", "领导职数（正副）", "职数(正职/副职)", "领导职数（正、副职）", "校级领导职数"])
  func bothRolesInOneCell(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市机构编制表", "单位名称,行政编制,\(heading),批准文号", "岚汀市财政局,9,1正3副,岚编〔2010〕1号",
      "岚汀市水务局,7,1正2副,岚编〔2010〕1号",
    ])
    #expect(summary.total.rejected == 0, "\(summary.problems)")
    #expect(try posts(desk) == ["A1|副职|3", "A1|正职|1", "A2|副职|2", "A2|正职|1"])
  }
}
