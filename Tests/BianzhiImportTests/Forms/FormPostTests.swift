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
}
