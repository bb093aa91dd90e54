import BianzhiImport
import Foundation
import Testing

/// Sheets that only hold what cells of other sheets offer.
@Suite("lists of choices") struct ChoiceListTests {
  private static let roster = "姓名|编制类型|人员状态|职务\n甲一|行政编制|在岗|科员\n甲二|行政编制|在岗|科员"

  @Test(arguments: [
    ("Sheet2", "编制类型|人员状态|性别\n行政编制|在岗|男\n事业编制|借调|女\n工勤编制|退休|"),
    ("Sheet3", "行政编制|在岗\n事业编制|退休\n工勤编制|借调"), ("Sheet4", "是否领导职务\n是\n否"),
    ("数据源", "单位|编制类型|科室\n岚汀市财政局|行政编制|办公室\n岚汀市水务局|事业编制|财务股\n|工勤编制|人事股"),
    ("列表", "单位名称|科室\n岚汀市财政局|办公室\n岚汀市水务局|财务股\n岚汀市林业局|人事股"),
  ])
  func noTables(tab: String, sheet: String) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.writeBook("岚汀市财政局.xlsx", [("花名册", Self.roster), (tab, sheet)])
    let summary = try desk.take([path])
    #expect(summary.isStored && summary.files.map(\.kind) == ["roster"])
    #expect(summary.passedOverSheets.map(\.sheet) == [tab])
  }

  @Test(arguments: [
    "单位名称|内设机构名称|批准文号\n岚汀市财政局|办公室|岚编〔2010〕3号\n岚汀市水务局|人事科|岚编〔2010〕4号",
    "单位名称|编制类型|核定数|生效日期\n岚汀市财政局|行政编制|1|2010-01-01\n岚汀市水务局|事业编制|2|2010-01-01",
  ])
  func tablesStayTables(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.writeBook("表.xlsx", [("花名册", Self.roster), ("Sheet2", sheet)])
    let summary = try desk.take([path]) { $0.organ = "A1" }
    #expect(summary.files.count == 2)
  }
}
