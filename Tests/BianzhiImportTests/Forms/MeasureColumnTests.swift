import BianzhiImport
import Testing

/// A column of 核定 and 实有 was passed over, and the people of the second row were approved places.
@Suite("approved and actual rows") struct MeasureColumnTests {
  private static let rows = [
    "岚汀市财政局,核定数,8,2", "岚汀市财政局,实有数,9,2", "岚汀市水务局,核定数,5,0", "岚汀市水务局,实有数,4,0",
  ]

  @Test(arguments: ["单位名称,项目,行政编制,事业编制", "单位名称,,行政编制,事业编制"])
  func rowsSayWhatTheyAre(header: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: ["岚汀市机构编制情况表", header] + Self.rows + ["合计,核定数,13,2", "合计,实有数,13,2"])
    #expect(summary.isStored && summary.files[0].unknown == [], "\(summary.problems)")
    #expect(
      try desk.approved == ["A1|事业编制|2", "A1|行政编制|8", "A2|事业编制|0", "A2|行政编制|5"])
    #expect(
      try desk.stated == ["A1|事业编制|2", "A1|行政编制|9", "A2|事业编制|0", "A2|行政编制|4"])
    #expect(!summary.problems.contains { $0.hasPrefix("total_differs") })
  }

  @Test func balancesAreNoNumbersAndOtherWordsAreNone() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "岚汀市机构编制情况表", "单位名称,项目,行政编制", "岚汀市财政局,核定,8", "岚汀市财政局,实有,9", "岚汀市财政局,超编,1", "岚汀市水务局,核定,5",
      ])
    #expect(summary.isStored, "\(summary.problems)")
    #expect(try desk.approved == ["A1|行政编制|8", "A2|行政编制|5"] && desk.stated == ["A1|行政编制|9"])
  }
}
