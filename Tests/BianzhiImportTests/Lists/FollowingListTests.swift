import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Several lists below each other in one sheet, each under a header of its own.
@Suite("lists below each other") struct FollowingListTests {
  private static func row(_ serial: Int) -> String {
    "甲\(serial),\(Identity.number(serial)),办公室,行政编制"
  }

  /// A second list with one more column refused the file.
  @Test(arguments: [
    ("姓名,身份证号,科室,编制类型,备注", row(3) + ",2010年5月退休"),
    ("姓名,身份证号,科室,编制类型,职务,备注", row(3) + ",科员,2010年5月退休"),
    ("序号,姓名,身份证号,科室,编制类型,备注", "1," + row(3) + ",2010年5月退休"),
  ])
  func theSecondIsReadToo(header: String, row: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,身份证号,科室,编制类型", Self.row(1), Self.row(2), "二、其他人员", header, row,
    ])
    #expect(summary.isStored && summary.files.count == 2, "\(summary.problems)")
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == ["A1|3"])
    #expect(
      try desk.rows("SELECT state FROM staff WHERE name = '甲3'") == ["退休"])
  }

  /// Everybody above a fuller header was taken for a part of the title.
  @Test func nobodyAboveAFullerHeaderIsLost() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "姓名,身份证号,科室,编制类型,机构代码", Self.row(1) + ",A1", "姓名,身份证号,科室,编制类型,机构代码,人员状态,备注",
      Self.row(2) + ",A1,在岗,",
    ])
    #expect(try desk.rows("SELECT name FROM staff ORDER BY 1") == ["甲1", "甲2"])
  }

  @Test func eachOfItsUnit() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,身份证号,科室,编制类型", Self.row(1), "岚汀市水务局人员名册",
      "姓名,身份证号,科室,编制类型,备注", Self.row(2) + ",",
    ])
    #expect(
      try desk.rows("SELECT organ_code, name FROM staff ORDER BY 1") == ["A1|甲1", "A2|甲2"])
  }

  /// What is no list of that kind is still a problem of the file.
  @Test func anotherKindIsRefused() throws {
    let desk = try Desk.withOrgans()
    let error = try desk.refusal([
      desk.write(
        "名册.csv",
        [
          "姓名,身份证号,科室,机构代码,编制类型", "甲1,\(Identity.number(1)),办公室,A1,行政编制",
          "机构代码,编制类型,核定数,批准文号,生效日期", "A1,行政编制,5,岚编〔2009〕1号,2009-01-01",
        ])
    ])
    #expect(error != nil)
  }
}
