import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// What stands above a header and in it.
@Suite("heads of tables") struct HeadNumberTests {
  /// The numbers of a card above a list of bodies were lost without a word.
  @Test func approvedNumbersAboveAreNamed() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "机构编制情况登记表", "单位名称,岚汀市财政局,机构规格,正处级", "行政编制,40,工勤编制,4", "领导职数,1正3副,内设机构数,2",
      "批准文号,岚编〔2009〕1号,批准日期,2009-03-01", "内设机构名称,规格,正职,副职", "办公室,正科级,1,1", "预算科,正科级,1,1",
    ])
    #expect(summary.files.map(\.kind) == ["approved_bodies"])
    #expect(summary.problems.contains("head_numbers  2"), "\(summary.problems)")
  }

  @Test func otherLabelsAboveSayNothing() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "内设机构核定表", "单位名称,岚汀市财政局,联系电话,5566123", "内设机构名称,规格,正职,副职", "办公室,正科级,1,1",
    ])
    #expect(!summary.problems.contains { $0.hasPrefix("head_numbers") }, "\(summary.problems)")
  }

  /// Groups merged across, and nothing merged down: the numbers seemed to be there twice.
  @Test func groupsMergedAcrossOnly() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      岚汀市机构编制台账|<|<|<|<|<
      序号|单位名称|编制数|<|领导职数|<
      ␣|␣|行政编制|机关工勤编制|正职|副职
      1|岚汀市财政局|40|4|1|3
      """, as: .workbook)
    #expect(
      try desk.approved == [
        "A1|工勤编制|4", "A1|行政编制|40", "A1|unit|副职|3", "A1|unit|正职|1",
      ])
  }
}
