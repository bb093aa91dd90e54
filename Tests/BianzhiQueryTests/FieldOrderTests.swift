import BianzhiCore
import TestSupport
import Testing

@testable import BianzhiQuery

/// Letters told 工勤编制 before 行政编制 and deputies before heads, by their characters; two documents stood in Chinese with a
/// half-width mark between them.
@Suite("order of the field") struct FieldOrderTests {
  @Test func kindsAreAsTheFieldTellsThem() {
    let kinds = ["事业编制", "工勤编制", "自设编制", "政法专项编制", "行政编制"]
    #expect(
      kinds.sorted { SumOrder.place(ofKind: $0) < SumOrder.place(ofKind: $1) }
        == ["行政编制", "政法专项编制", "工勤编制", "事业编制", "自设编制"])
  }

  @Test func headsStandBeforeDeputies() {
    let posts = [
      "副科级/副职", "正科级/正职（财务科）", "副科级/副职（内设机构）", "正科级/副职", "正科级/正职（内设机构）",
      "正处级/正职（班子）", "副处级/副职（班子）",
    ]
    #expect(
      posts.sorted { SumOrder.place(ofPost: $0) < SumOrder.place(ofPost: $1) } == [
        "正处级/正职（班子）", "副处级/副职（班子）", "正科级/副职", "副科级/副职", "正科级/正职（内设机构）",
        "副科级/副职（内设机构）", "正科级/正职（财务科）",
      ])
  }

  @Test func documentsArePartedAsEachLanguageDoesIt() throws {
    let office = try Office()
    try office.organs("A1,甲局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,2,,甲会议纪要,2009-01-01,", "A1,行政编制,3,,乙会议纪要,2009-01-01,")
    try office.roster([Staff](1...2, "A1"), day: "2010-06-30")
    let result = try office.check("2010-06-30")
    let finding = try #require(try office.findings("data.approval_conflict", result).first)
    let rule = try office.outcome("data.approval_conflict", result).rule
    #expect(finding.documents == "乙会议纪要; 甲会议纪要")
    #expect(finding.message(rule, .zh).contains("乙会议纪要；甲会议纪要"))
    #expect(finding.message(rule, .en).contains("乙会议纪要; 甲会议纪要"))
  }
}
