import BianzhiCore
import BianzhiImport
import Testing

/// Rows that stand among people and organs and are none.
@Suite("rows about nobody") struct NobodyRowTests {
  private static let header = "序号,姓名,身份证号,机构代码,科室,编制类型,人员状态"

  private static func row(_ number: Int) -> String {
    "\(number),甲\(number),\(Identity.number(number)),A1,办公室,行政编制,在岗"
  }

  /// A vacant post was counted as a person.
  @Test(arguments: [
    "（空缺）", "空缺", "待录用", "待招聘", "空编1名", "拟录用", "×××", "……", "以上人员均已核实", "2024年7月1日", "离退休人员",
    "空缺（待补）",
    "缺编2人",
  ])
  func aVacantPostIsNobody(word: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [Self.header, Self.row(1), "2,\(word),,A1,办公室,行政编制,"])
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(summary.problems == ["vacant_post  1"])
    #expect(try desk.rows("SELECT name FROM staff") == ["甲1"])
  }

  @Test(arguments: ["空缺", "待录用"])
  func whoeverHasANumberIsAPerson(word: String) throws {
    let desk = try Desk()
    try desk.take(lines: [Self.header, "1,\(word),\(Identity.number(1)),A1,办公室,行政编制,在岗"])
    #expect(try desk.rows("SELECT name FROM staff") == [word])
  }

  @Test(arguments: ["尚上明", "年华", "买买提·艾力", "欧阳一人", "Li Ming", "王招"])
  func namesWithoutANumberStayPeople(name: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [Self.header, "1,\(name),,A1,办公室,行政编制,在岗"])
    #expect(summary.sums == [1, 1, 0, 0, 0])
  }

  static let examples = [
    "例,张三,339900199001010011,A1,办公室,行政编制,在岗", "示例,李四,,A1,办公室,行政编制,在岗",
    "（样例）,王某,,A1,办公室,行政编制,在岗", "1,张三,,A1,示例,行政编制,在岗",
    "填写说明,填姓名,18位,填代码,下拉选择,下拉选择,见代码表",
  ]

  @Test(arguments: examples)
  func anExampleIsNoPerson(row: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [Self.header, row, Self.row(1)])
    #expect(try desk.rows("SELECT name FROM staff") == ["甲1"])
    #expect(summary.problems == ["vacant_post  1"])
  }

  @Test func whatToWriteIsNoOrgan() throws {
    let desk = try Desk()
    try desk.take(lines: ["机构代码,机构名称,上级机构代码", "填12位代码,填全称,填上级代码", "A1,岚汀市审计局,"])
    #expect(try desk.rows("SELECT code FROM organ") == ["A1"])
  }

  @Test(arguments: ["栏次,1,2,3,4", "甲,1,2,3,4", "栏次,甲,乙,丙,丁", "甲,乙,丙,丁,戊", ",人,人,人,人", "单位,人,人,个,个"])
  func rowsBelowAHeaderAreNoData(row: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,行政编制数,行政实有人数,事业编制数,事业实有人数", row, "岚汀市财政局,12,11,3,3",
    ])
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(try desk.rows("SELECT people FROM staffing_quota ORDER BY people") == ["3", "12"])
  }

  @Test(arguments: ["其中：机关", "下属事业单位", "所属事业单位", "　所属事业单位：", "下设二级单位"])
  func aPartOfTheRowAboveIsNoOrgan(word: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "单位名称,行政编制数,行政实有人数,事业编制数,事业实有人数", "岚汀市财政局,12,11,3,3", "\(word),,,3,3",
    ])
    #expect(try desk.rows("SELECT DISTINCT organ_code FROM staffing_quota") == ["A1"])
    #expect(try desk.rows("SELECT count(*) FROM staffing_quota") == ["2"])
  }
}
