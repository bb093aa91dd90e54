import BianzhiImport
import Testing

/// Approvals of one number a unit were taken for organ ledgers, and the number was lost.
@Suite("one number a unit") struct OneNumberTests {
  @Test(arguments: [
    ("主管部门,单位名称,编制数,批准文号", "岚汀市财政局,岚汀市档案馆,3,岚编〔2010〕1号", "总编制"),
    ("主管部门,单位名称,事业编制,批准文号", "岚汀市财政局,岚汀市档案馆,3,岚编〔2010〕1号", "事业编制"),
    ("单位名称,机构类别,核定编制,批准文号", "岚汀市档案馆,公益一类,3,岚编〔2010〕1号", "总编制"),
    ("单位名称,机构规格,经费形式,核定编制,批准文号", "岚汀市档案馆,正科级,全额,3,岚编〔2010〕1号", "总编制"),
    ("序号,单位名称,事业编制数,举办单位,宗旨和业务范围", "1,岚汀市档案馆,3,岚汀市财政局,档案", "事业编制"),
    ("单位名称,核定编制,批准文号", "岚汀市档案馆,3,岚编〔2010〕1号", "总编制"),
  ])
  func areStored(header: String, row: String, kind: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: ["岚汀市事业单位编制情况表", header, row])
    #expect(summary.isStored && summary.files.contains { $0.kind == "forms" })
    #expect(try desk.approved == ["A4|\(kind)|3"])
  }

  /// What stands beside the number is told of the organ.
  @Test func whatUnitsAreStays() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "岚汀市编制表", "主管部门,单位名称,机构规格,事业编制,批准文号", "岚汀市财政局,岚汀市票据中心,正科级,3,岚编〔2010〕1号",
    ])
    #expect(try desk.rows("SELECT name, rank FROM organ WHERE rank <> ''") == ["岚汀市票据中心|正科级"])
    #expect(try desk.approved == ["岚汀市票据中心|事业编制|3"])
  }

  /// Rank and category of units whose places a document approves; 党政机关 tells none of the categories, so that
  /// it is asked about as a word to be decided.
  @Test func ranksOfApprovals() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "岚汀市机构编制表", "单位名称,机构类别,机构规格,行政编制,领导职数,批准文号,批准时间",
      "岚汀市水利局,党政机关,正科级,3,1正1副,岚编〔2010〕1号,2010.3", "岚汀市教育局,党政机关,正科级,3,1正1副,岚编〔2010〕1号,2010.3",
    ])
    #expect(summary.isStored)
    #expect(
      try desk.rows("SELECT name, rank, since FROM organ ORDER BY name")
        == ["岚汀市教育局|正科级|∅", "岚汀市水利局|正科级|∅"])
    #expect(try desk.rows("SELECT DISTINCT category FROM organ") == ["党政机关"])
    #expect(summary.problems.contains("unknown_word 机构类别 2"))
    #expect(try desk.approved.filter { $0.contains("编制") }.count == 2)
  }

  /// Beside whole lists of inner bodies the rank is the unit's as well.
  @Test func ranksBesideListsOfBodies() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "岚汀市机构编制核定台账", "单位名称,机构规格,行政编制,领导职数,内设机构,批准文号", "岚汀市水利局,正科级,3,1正1副,办公室、水政股,岚编〔2010〕1号",
      "岚汀市教育局,正科级,5,1正2副,办公室、人事股,岚编〔2010〕2号",
    ])
    #expect(summary.isStored)
    #expect(Set(summary.files.map(\.kind)) == ["organs", "approved_bodies", "forms"])
    #expect(
      try desk.rows("SELECT name, rank FROM organ WHERE rank <> '' ORDER BY name")
        == ["岚汀市教育局|正科级", "岚汀市水利局|正科级"])
    #expect(try desk.count("SELECT count(*) FROM organ WHERE category = '内设机构'") == 4)
  }

  /// A ledger with codes and one column of places, which inner bodies and some organs leave blank.
  @Test func ledgersWithCodes() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "机构代码,机构名称,上级机构代码,机构类别,机构规格,编制数", "A1,岚汀市财政局,,政府工作部门,正处级,9", "A101,办公室,A1,内设机构,,",
      "A102,预算科,A1,内设机构,,4", "A2,岚汀市水务局,,政府工作部门,正处级,",
    ])
    #expect(summary.isStored, "\(summary.problems)")
    #expect(try desk.approved == ["A1|总编制|9"])
    #expect(try desk.count("SELECT count(*) FROM organ WHERE category = '内设机构'") == 2)
  }

  /// Headings of units' sorts between the rows.
  @Test func sectionRows() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市编制核定表", "序号,单位,编制数,,批准文号,批准日期", ",,行政,事业,,", "一,党政机关,,,,",
      "1,岚汀市财政局,3,,岚编〔2010〕1号,2010-03-01", "二,事业单位,,,,", "1,岚汀市档案馆,,4,岚编〔2010〕1号,2010-03-01",
    ])
    #expect(summary.isStored && summary.problems == [])
    #expect(try desk.approved == ["A1|行政编制|3", "A4|事业编制|4"])
  }
}
