import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Sheets of one workbook of which only some name the unit.
@Suite("units of workbooks") struct WorkbookUnitTests {
  private static func sheet(_ title: String, _ serial: Int) -> String {
    "\(title)|<|<\n姓名|身份证号|编制类型\n甲\(serial)|\(Identity.number(serial))|行政编制"
  }

  /// Tabs with their titles: the organs of the rows, or nothing where some sheet stays without.
  static let cases: [(sheets: [(tab: String, title: String)], organs: [String])] = [
    ([("机关", "岚汀市财政局人员花名册"), ("事业", "事业人员花名册"), ("Sheet3", "人员花名册")], ["A1", "A1", "A1"]),
    ([("行政", "人员花名册"), ("工勤", "岚汀市水务局工勤人员花名册")], ["A2", "A2"]),
    ([("机关", "岚汀市财政局花名册"), ("编外", "岚汀市水务局花名册"), ("事业", "人员花名册")], []),
    // 二中 is no part of 一中.
    ([("一中", "岚汀市财政局花名册"), ("二中", "人员花名册")], []),
  ]

  @Test(arguments: cases)
  func areTaken(item: (sheets: [(tab: String, title: String)], organs: [String])) throws {
    let desk = try Desk.withOrgans()
    let book = item.sheets.enumerated().map { index, sheet in
      (tab: sheet.tab, sheet: Self.sheet(sheet.title, index + 1))
    }
    let summary = try desk.take([desk.writeBook("名册.xlsx", book)])
    #expect(summary.isStored == !item.organs.isEmpty)
    #expect(try desk.rows("SELECT organ_code FROM staff ORDER BY name") == item.organs)
    let said = summary.problems.count { $0.hasPrefix("unit_of_workbook") }
    #expect((said > 0) == !item.organs.isEmpty)
  }

  /// Columns of a cell that stands outside the table: the rows stay.
  @Test(arguments: ["|待核", "||待核", "||||x"])
  func cellsBesideTheTable(tail: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      姓名|身份证号|机构代码|编制类型
      甲一|\(Identity.number(1))|A1|行政编制
      甲二|\(Identity.number(2))|A1|行政编制\(tail)
      """,
      as: .workbook)
    #expect(summary.isStored && summary.problems.count { $0.hasPrefix("cells_beside") } == 1)
    #expect(try desk.rows("SELECT name FROM staff ORDER BY name") == ["甲一", "甲二"])
  }

  /// The day that the captions print twice.
  @Test(arguments: [
    ("岚汀市财政局花名册（2010年6月30日）", "填表日期：2010年6月30日", true),
    ("岚汀市财政局花名册（截至2010年6月底）", "2010年6月30日", true),
    ("岚汀市财政局2010.6.30花名册", "制表时间：2010-06-30", true),
    ("岚汀市财政局花名册（2010年6月30日）", "填表日期：2010年7月2日", false),
    ("岚汀市财政局花名册", "填表日期：2010年6月30日", false),
  ])
  func repeatedDays(title: String, caption: String, isTaken: Bool) throws {
    let desk = try Desk.withOrgans()
    let lines = [title, caption, "姓名,身份证号,编制类型", "甲一,\(Identity.number(1)),行政编制"]
    let path = try desk.write("名册.csv", lines)
    let summary = try? desk.take([path]) { $0.asOf = nil }
    #expect((summary?.isStored == true) == isTaken)
  }

  /// Texts in a folder: whether they are passed over as no table.
  @Test(arguments: [
    ("财政局：\n单位\t说明\n我局人员编制有变动，请核对。\n教育局没有变动，特此说明。", true),
    ("姓名,单位\n一、请各单位核对人员。\n二、报送时附说明；逾期不候。\n三、联系人张某。", true),
    ("单位\t说明\n财政局\t人员编制有变动，请核对\n教育局\t没有变动", false),
  ])
  func proseIsNoTable(text: String, isPassed: Bool) throws {
    let desk = try Desk.withOrgans()
    try desk.write("f/情况.txt", text.split(separator: "\n").map(String.init))
    try desk.write("f/organs.csv", Desk.organs.split(separator: "\n").map(String.init))
    let summary = try desk.take([desk.folder.file("f")]) { $0.quarantines = true }
    #expect(summary.unread.isEmpty == isPassed && summary.isIncomplete != isPassed)
    for error in summary.unread { #expect(!error.wordingSetAside.zh.contains("--quarantine")) }
  }

  @Test(arguments: ["进入单位时间", "到单位时间", "进入本单位时间"])
  func daysOfEntries(heading: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,变动类别,\(heading),编制类型", "甲一,\(Identity.number(1)),A1,入编,2010-03-01,行政编制",
    ])
    #expect(try desk.rows("SELECT day FROM movement_row") == ["20100301"])
  }
}
