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

  /// 现单位 made a roster of such a list, which added people to the units that they came to.
  @Test(arguments: [
    "姓名|身份证号|原单位|现单位|调动时间|编制类型\n甲一|'\(number)|岚汀市教育局|岚汀市财政局|2010年3月|行政编制",
    "姓名|身份证号|转任前单位|转任后单位|转任时间|编制类型|职务\n甲一|'\(number)|岚汀市教育局|岚汀市财政局|2010年3月|行政编制|科员",
    "序号|姓名|身份证号|交流前所在单位|交流后所在单位|编制性质|交流时间|备注\n1|甲一|'\(number)|岚汀市教育局|岚汀市财政局|行政编制|2010.03|",
    """
    岚汀市2010年人员流动情况表|<|<|<|<|<
    姓名|身份证号|原工作单位|现工作单位|编制类型|时间
    甲一|'\(number)|岚汀市教育局|岚汀市财政局|行政编制|2010年3月
    """,
  ])
  func theUnitOfTodayMakesNoRoster(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(sheet, as: .workbook)
    #expect(summary.isStored && summary.files.map(\.kind) == ["movements"])
    #expect(
      try movements(desk) == ["A1|甲一|入编|2010-03|行政编制", "A3|甲一|出编|2010-03|行政编制"])
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
  }

  /// A roster that tells as well where its people were before stays one.
  @Test(arguments: [
    "姓名|身份证号|原单位|现单位|编制类型|人员状态\n甲一|'\(number)|岚汀市教育局|岚汀市财政局|行政编制|在岗",
    "岚汀市在编人员花名册|<|<|<|<\n姓名|身份证号|原工作单位|现工作单位|编制类型\n甲一|'\(number)|岚汀市教育局|岚汀市财政局|行政编制",
    "姓名|身份证号|原单位|单位名称|编制类型\n甲一|'\(number)|岚汀市教育局|岚汀市财政局|行政编制",
  ])
  func aRosterThatTellsTheUnitBefore(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(sheet, as: .workbook)
    #expect(summary.isStored && summary.files.map(\.kind) == ["roster"])
    #expect(try desk.rows("SELECT organ_code, name FROM staff") == ["A1|甲一"])
  }

  /// Where nothing tells which of both it is, somebody has to say.
  @Test func whatMayBeEitherIsAsked() throws {
    let desk = try Desk.withOrgans()
    let sheet = "姓名|身份证号|原单位|现单位|编制类型\n甲一|'\(Self.number)|岚汀市教育局|岚汀市财政局|行政编制"
    let error = #expect(throws: ImportError.self) { try desk.take(sheet, as: .text) }
    guard case .ambiguousKind(_, let kinds)? = error else { return unexpected(error) }
    #expect(kinds == ["movements", "roster"])
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
  }

  /// Who is still to move is neither here nor there.
  @Test func plannedMovesArePassedOver() throws {
    let desk = try Desk.withOrgans()
    try desk.write("in/a.csv", ["机构代码,机构名称,机构类别", "B1,岚县财政局,政府工作部门"])
    try desk.write(
      "in/b.csv",
      ["2010年拟调动人员名单", "姓名,身份证号,原单位,现单位,编制类型", "甲一,\(Self.number),岚汀市教育局,岚汀市财政局,行政编制"])
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.passedOverSheets.map(\.reason) == [.people(matter: "拟调")])
    #expect(try desk.count("SELECT count(*) FROM movement") == 0)
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
