import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Headings that were asked about, or proposed as something that their cells cannot be.
@Suite("headings that need no question") struct NeedlessQuestionTests {
  @Test(arguments: ["乡镇（街道）", "镇街", "街道名称"])
  func townsAreUnitsOfApprovedBodies(heading: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "\(heading),内设机构名称,批准文号", "甲县青溪镇人民政府,党政办、经济办,甲编1号", "甲县柳湾镇人民政府,党政办、经济办,甲编1号",
    ])
    #expect(summary.isStored && summary.files.map(\.kind) == ["approved_bodies"])
    #expect(summary.files[0].unknown == [], "\(summary.problems)")
    #expect(
      try desk.rows(
        "SELECT DISTINCT superior_code FROM organ WHERE category = '内设机构' ORDER BY superior_code")
        == ["甲县柳湾镇人民政府", "甲县青溪镇人民政府"])
  }

  /// 内设机构个数 was asked about for one table of the sheet, and of no use to the other.
  @Test func whatAnotherTableKnowsIsNotAsked() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "单位名称,机构规格,类别,行政编制,内设机构个数,批准文号", "甲县水利局,正科级,政府工作部门,3,2,甲编1号",
    ])
    #expect(summary.files.count == 2, "\(summary.files.map(\.kind))")
    #expect(!summary.notices.contains { $0.content.heading == "内设机构个数" })
  }

  /// A word that no table of the sheet knows is asked about still.
  @Test func otherHeadingsAreAsked() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "单位名称,机构规格,类别,行政编制,片区代号,批准文号", "甲县水利局,正科级,政府工作部门,3,东,甲编1号",
    ])
    #expect(summary.notices.contains { $0.content.heading == "片区代号" })
  }

  @Test(arguments: [("教育类", false), ("GY1", true)])
  func onlyCodesAreProposedAsCodes(cell: String, isCode: Bool) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "单位名称,机构类别,编制类型,编制数,批准文号,批准时间", "甲县水利站,\(cell),事业编制,3,甲编1号,2009-04-12",
    ])
    let proposals = try desk.ledger.openNotices().filter { $0.content.heading == "机构类别" }
      .map(\.content.proposal)
    #expect(proposals.count == 1 && proposals.contains("organ_code") == isCode, "\(proposals)")
  }

  /// 机构类别 was proposed as the unit that gives places away.
  @Test(arguments: [
    ("机构类别", "教育类", ""), ("机构分类", "公益二类", ""), ("编制划出机构", "甲县水利局", "given_by"),
  ])
  func sortsOfUnitsAreProposedAsNoUnits(heading: String, cell: String, proposal: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "单位名称,\(heading),编制类型,编制数,批准文号,批准时间", "甲县水利站,\(cell),事业编制,3,甲编1号,2009-04-12",
    ])
    let proposals = try desk.ledger.openNotices().filter { $0.content.heading == heading }
      .map(\.content.proposal)
    #expect(proposals == [proposal], "\(proposals)")
  }
}
