import BianzhiImport
import TestSupport
import Testing

/// Lists of people who go from one unit to another were taken for rosters without a unit.
@Suite("transfers of people") struct PeopleTransferTests {
  private static let number = Identity.number(1)

  private func movements(_ desk: Desk) throws -> [String] {
    try desk.rows(
      "SELECT organ_code, name, direction, day, quota_kind FROM movement ORDER BY organ_code, name")
  }

  @Test(arguments: [
    "姓名|身份证号|调出单位|调入单位|编制类型|调动时间\n甲一|'\(number)|岚汀市教育局|岚汀市财政局|行政编制|2010年3月",
    """
    2010年人员调动情况表|<|<|<|<|<|<|<|<
    序号|姓名|身份证号|原单位|调入单位|编制类型|<|<|调动时间
    ^|^|^|^|^|行政编制|事业编制|工勤编制|^
    1|甲一|'\(number)|岚汀市教育局|岚汀市财政局|√|||2010.03
    """,
    """
    序号|姓名|身份证号|调出单位|调入单位|行政编制|事业编制|调动时间
    1|甲一|'\(number)|市教育局|市财政局|√||2010年3月
    """,
  ])
  func whoGoesFromOneUnitComesToAnother(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(sheet, as: .workbook)
    #expect(summary.isStored && summary.files.map(\.kind) == ["movements"])
    #expect(
      try movements(desk) == ["A1|甲一|入编|2010-03|行政编制", "A3|甲一|出编|2010-03|行政编制"])
  }

  /// The unit's own list: those who went, with where to.
  @Test func theUnitItselfGives() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|姓名|身份证号|调入单位|调动时间\n岚汀市教育局|甲一|'\(Self.number)|岚汀市财政局|2010年3月", as: .text)
    #expect(summary.isStored && summary.files.map(\.kind) == ["movements"])
    #expect(try movements(desk) == ["A1|甲一|入编|2010-03|∅", "A3|甲一|出编|2010-03|∅"])
  }

  /// A row that says itself what it is stays what it was: 原单位 beside it tells where somebody came from.
  @Test func anEntryIsNoTransfer() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      "单位名称|姓名|身份证号|变动类别|变动时间|原单位\n岚汀市财政局|甲一|'\(Self.number)|入编|2010-03-01|岚汀市教育局",
      as: .text)
    #expect(try movements(desk) == ["A1|甲一|入编|2010-03-01|∅"])
  }
}
