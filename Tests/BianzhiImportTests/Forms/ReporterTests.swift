import BianzhiCore
import BianzhiImport
import Testing

/// 填报单位 names who hands a table in, which may be the superior of the unit that the title names.
@Suite("units that report others") struct ReporterTests {
  private static let organs = [
    "机构代码,机构名称,机构类别,上级机构代码", "A1,岚汀市财政局,政府工作部门,", "A2,岚汀市国库中心,事业单位,A1", "A3,岚汀市档案馆,事业单位,",
    "A4,中共岚汀市委组织部,党委部门,",
  ]

  private static func sheet(_ title: String, _ label: String) -> [String] {
    [title, label, "姓名,身份证号,编制类型,职务", "甲一,\(Identity.number(1)),事业编制,科员"]
  }

  @Test(arguments: [
    ("岚汀市国库中心花名册", "填报单位：岚汀市财政局", "表.csv", "A2"), ("岚汀市财政局花名册", "填报单位：岚汀市国库中心", "表.csv", "A2"),
    ("岚汀市国库中心花名册", "报送单位（盖章）：岚汀市财政局", "表.csv", "A2"),
    ("岚汀市档案馆花名册", "填报单位：岚汀市财政局", "岚汀市档案馆.csv", "A3"),
    ("岚汀市档案馆花名册", "填报单位：岚汀市财政局", "岚汀市财政局.csv", "A1"),
    ("中共岚汀市委组织部干部花名册", "填报单位：岚汀市财政局", "表.csv", "A1"), ("人员花名册", "填报单位：岚汀市财政局", "表.csv", "A1"),
    ("岚汀市财政局花名册", "填报单位：岚汀市财政局", "表.csv", "A1"), ("岚汀市档案馆花名册", "单位：岚汀市财政局", "表.csv", "A1"),
  ])
  func isRead(title: String, label: String, file: String, organ: String) throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs, as: "organs.csv")
    let summary = try desk.take(lines: Self.sheet(title, label), as: file)
    #expect(summary.isStored)
    #expect(try desk.rows("SELECT organ_code FROM staff") == [organ])
  }

  @Test func whichOfTwoIsAsked() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs, as: "organs.csv")
    let table = try desk.write("表.csv", Self.sheet("岚汀市档案馆花名册", "填报单位：岚汀市财政局"))
    let said = try desk.refusal([table])?.wording.zh ?? ""
    #expect(said.contains("岚汀市档案馆") && said.contains("岚汀市财政局"), "\(said)")
  }
}
