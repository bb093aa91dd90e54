import BianzhiImport
import Testing

/// Rows of a ledger that only head others, and numbers that a list prints before names.
@Suite("headings and numbers in ledgers") struct LedgerRowTests {
  private static let end = "岚编〔2010〕1号|2010-01-01"

  private static func rows(_ first: String, _ second: String, _ third: String) -> String {
    """
    单位名称|机构类别|行政编制|工勤编制|批准文号|批准日期
    \(first)
    岚汀市财政局|政府工作部门|5|1|\(end)
    \(second)
    \(third)岚汀市水务局|政府工作部门|4|1|\(end)
    """
  }

  /// A group of units is no organ.
  @Test(arguments: [
    ("一、党委部门|||||", "二、政府部门|||||"), ("党委部门|<|<|<|<|<", "政府工作部门|<|<|<|<|<"),
    ("（一）县直机关|||||", "（二）县直事业单位|||||"), ("群团组织|||||", "其他|||||"),
    ("一、党委部门||18|2||", "二、政府部门||9|1||"),
  ]) func groupsAreNoOrgans(first: String, second: String) throws {
    let desk = try Desk()
    try desk.take(Self.rows(first, second, ""), as: .workbook)
    #expect(
      try desk.rows("SELECT name FROM organ ORDER BY name").sorted()
        == ["岚汀市财政局", "岚汀市水务局"].sorted())
  }

  /// A unit of which nothing but the name is told stays.
  @Test(arguments: ["岚汀市第一中学|||||", "岚汀市人大机关|||||", "岚汀市机关事务管理局|||||"])
  func unitsStay(row: String) throws {
    let desk = try Desk()
    try desk.take(Self.rows(row, "政府部门|||||", ""), as: .workbook)
    #expect(try desk.count("SELECT count(*) FROM organ") == 3)
  }

  @Test(arguments: ["1.", "（二）", "三、", "2、", "(4)", "１．"])
  func numbersAreNoNames(number: String) throws {
    let desk = try Desk()
    try desk.take(Self.rows("党委部门|||||", "政府部门|||||", number), as: .workbook)
    #expect(
      try desk.rows("SELECT name FROM organ ORDER BY name").sorted()
        == ["岚汀市财政局", "岚汀市水务局"].sorted())
  }

  /// Numbers that are a part of the name.
  @Test(arguments: ["第二", "110", "三江"]) func namesKeepTheirNumbers(start: String) throws {
    let desk = try Desk()
    try desk.take(Self.rows("党委部门|||||", "政府部门|||||", start), as: .workbook)
    #expect(try desk.rows("SELECT name FROM organ").contains("\(start)岚汀市水务局"))
  }
}
