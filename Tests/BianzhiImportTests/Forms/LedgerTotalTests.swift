import BianzhiImport
import Testing

/// A ledger of organs with one column of numbers and a printed total.
@Suite("printed totals of ledgers") struct LedgerTotalTests {
  private static let header = "序号|单位名称|机构类别|行政编制|批准文号|批准日期\n"
  private static let end = "岚编〔2010〕1号|2010-01-01"

  @Test(arguments: [("合计|||12||", 1), ("合计|||10||", 0), ("|合计|||␣|", 0), ("|总计||11||", 1)])
  func areCompared(total: String, wrong: Int) throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      Self.header + """
        1|岚汀市财政局|政府工作部门|5|\(Self.end)
        2|岚汀市水务局|政府工作部门|5|\(Self.end)
        \(total)
        """, as: .workbook)
    #expect(
      try desk.count("SELECT count(*) FROM printed_total_row WHERE printed <> computed") == wrong)
  }

  /// Whether the total holds the number of an inner body, which is one of its unit's, is not told.
  @Test func withInnerBodies() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      Self.header + """
        1|岚汀市财政局|政府工作部门|5|\(Self.end)
        2|预算科|内设机构|2|\(Self.end)
        3|岚汀市水务局|政府工作部门|5|\(Self.end)
        4|岚汀市档案馆|事业单位||\(Self.end)
        合计|||10||
        """, as: .workbook)
    #expect(try desk.count("SELECT count(*) FROM printed_total_row") == 0)
  }
}
