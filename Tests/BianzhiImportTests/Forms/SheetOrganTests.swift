import BianzhiCore
import BianzhiImport
import Testing

/// Which organ a sheet or a row is about.
@Suite("organs of sheets") struct SheetOrganTests {
  private static func roster(_ captions: String) -> String {
    captions + "姓名|身份证号|编制类型|职务\n甲一|\(Identity.number(1))|行政编制|科员"
  }

  struct Place: CustomTestStringConvertible {
    let captions, tab, file: String
    let organ: String
    var problems: [String] = []
    var testDescription: String { "\(captions)\(tab) \(file)" }
  }

  static let places: [Place] = [
    Place(captions: "岚汀市财政局人员花名册|<|<|<\n", tab: "Sheet1", file: "名册", organ: "A1"),
    Place(captions: "", tab: "岚汀市水务局", file: "名册", organ: "A2"),
    Place(captions: "", tab: "Sheet1", file: "岚汀市教育局人员花名册2010", organ: "A3"),
    Place(captions: "", tab: "Sheet1", file: "03-岚汀市教育局", organ: "A3"),
    Place(captions: "人员花名册|<|<|<\n单位：岚汀市水务局|||2010年6月30日\n", tab: "Sheet1", file: "1", organ: "A2"),
    Place(captions: "人员花名册|<|<|<\n填报单位（盖章）：|岚汀市水务局||\n", tab: "Sheet1", file: "1", organ: "A2"),
    Place(
      captions: "岚汀市财政局2010年在编人员花名册（截至2010年6月）|<|<|<\n", tab: "岚汀市财政局", file: "岚汀市财政局",
      organ: "A1"),
    // A label with nothing behind it says nothing; its neighbour is another label, a day, a number, a measure.
    Place(
      captions: "岚汀市财政局人员花名册|<|<|<\n填报单位（盖章）：|||填报时间：2010年6月30日\n", tab: "Sheet1", file: "1",
      organ: "A1"),
    Place(
      captions: "岚汀市财政局人员花名册|<|<|<\n填报单位（盖章）：                填报时间：2010年6月30日|<|<|<\n",
      tab: "Sheet1",
      file: "1", organ: "A1"),
    Place(captions: "岚汀市财政局人员花名册|<|<|<\n填报单位：|||2010年6月30日\n", tab: "S", file: "1", organ: "A1"),
    Place(captions: "岚汀市财政局人员花名册|<|<|<\n单位：|||截至2010年6月\n", tab: "S", file: "1", organ: "A1"),
    Place(captions: "岚汀市财政局人员花名册|<|<|<\n填报单位：|||联系电话：5551234\n", tab: "S", file: "1", organ: "A1"),
    Place(captions: "岚汀市财政局人员花名册|<|<|<\n填报单位：|||制表人\n", tab: "S", file: "1", organ: "A1"),
    Place(captions: "岚汀市财政局人员花名册|<|<|<\n填报单位：|||单位：人\n", tab: "S", file: "1", organ: "A1"),
    Place(captions: "岚汀市财政局人员花名册|<|<|<\n|||单位：万元\n", tab: "S", file: "1", organ: "A1"),
    Place(captions: "岚汀市财政局人员花名册|<|<|<\n|||单位：人、元\n", tab: "S", file: "1", organ: "A1"),
    Place(captions: "人员花名册|<|<|<\n填报单位：|||单位：岚汀市水务局\n", tab: "S", file: "1", organ: "A2"),
    Place(
      captions: "人员花名册|<|<|<\n单位（盖章）：岚汀市水务局|||填报时间：2010年6月30日\n", tab: "S", file: "1",
      organ: "A2"),
    // Words of versions are no part of a name.
    Place(captions: "", tab: "Sheet1", file: "（旧）岚汀市教育局人员情况表2010.6", organ: "A3"),
    Place(captions: "", tab: "Sheet1", file: "旧版-岚汀市教育局", organ: "A3"),
    Place(captions: "", tab: "Sheet1", file: "岚汀市教育局（最终版）", organ: "A3"),
    Place(captions: "", tab: "Sheet1", file: "岚汀市教育局花名册 - 副本", organ: "A3"),
    Place(
      captions: "", tab: "Sheet1", file: "（旧）河口街道办事处人员情况表", organ: "河口街道办事处",
      problems: ["unknown_organ  1"]),
    // They contradict one another: the label counts, then the sheet's name. A title beside another unit's sheet name is asked about.
    Place(
      captions: "人员花名册|<|<|<\n", tab: "岚汀市教育局", file: "岚汀市水务局名册", organ: "A3",
      problems: ["organs_disagree  1"]),
    Place(
      captions: "岚汀市财政局人员花名册|<|<|<\n单位：岚汀市水务局|||\n", tab: "Sheet1", file: "名册", organ: "A2",
      problems: ["organs_disagree  1"]),
    Place(
      captions: "岚汀市财政局人员花名册|<|<|<\n单位（盖章）：财务处|||\n", tab: "Sheet1", file: "名册", organ: "财务处",
      problems: ["organs_disagree  1", "unknown_organ  1"]),
  ]

  @Test(arguments: places)
  func titleLabelSheetAndFile(place: Place) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.roster(place.captions), as: .workbook, name: place.file, tab: place.tab)
    #expect(try desk.rows("SELECT organ_code FROM staff") == [place.organ])
    #expect(summary.problems == place.problems)
  }

  @Test func noOrganAnywhereIsToldAndTheOptionHelps() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(Self.roster("人员花名册|<|<|<\n"), as: .workbook, name: "名册")
    let refused = try desk.take([path])
    #expect(refused.problems == ["no_organ  1"] && !refused.isStored)
    let summary = try desk.take([path]) { $0.organ = "岚汀市水务局" }
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["A2"])
  }

  /// Unit names as forms write them, and the organ they are stored under.
  static let units: [(written: String, organ: String, problem: String?)] = [
    ("岚汀市财政局", "A1", nil), (" 岚汀市财政局　", "A1", nil),
    ("岚汀市财政局（含派驻机构、巡察组）", "A1", "name_matched"), ("岚汀市财政局(本级)", "A1", "name_matched"),
    ("岚汀市财政局（市本级）", "A1", "name_matched"), ("岚汀市档案馆（参公）", "A4", "name_matched"),
    ("岚汀市档案馆(参公)", "A4", "name_matched"), ("岚汀市环境监测站（含13个站所）", "A5", "name_matched"),
    ("岚汀市 财政局", "A1", nil),
    ("岚汀市财政局-国库支付中心", "岚汀市财政局-国库支付中心", "unknown_organ"),
    ("岚汀市财政局－监督局－稽查科", "岚汀市财政局－监督局－稽查科", "unknown_organ"),
  ]

  @Test(arguments: units, SheetShape.allCases)
  func unitNames(unit: (written: String, organ: String, problem: String?), shape: SheetShape) throws
  {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|行政编制数|<\n^|编制数|实有人数\n\(unit.written)|5|4", as: shape)
    #expect(summary.problems == (unit.problem.map { ["\($0) 单位名称 1"] } ?? []))
    #expect(try desk.approved == ["\(unit.organ)|行政编制|5"])
    #expect(try desk.stated == ["\(unit.organ)|行政编制|4"])
  }

  @Test func aLevelBelowIsNotItsParent() throws {
    let desk = try Desk()
    try desk.take(lines: ["机构代码,机构名称,机构类别", "A1,岚汀市财政局,政府", "A11,岚汀市财政局-国库支付中心,事业单位"])
    let summary = try desk.take(
      """
      单位名称|行政编制数|事业编制数
      岚汀市财政局|40|
      岚汀市财政局-国库支付中心||5
      岚汀市财政局－国库支付中心||5
      """, as: .workbook)
    #expect(summary.sums == [3, 2, 0, 1, 0])
    #expect(try desk.approved == ["A11|事业编制|5", "A1|行政编制|40"])
  }

  @Test func twoOrgansOfOneNameAreAnErrorThatSaysSo() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,机构名称,机构类别", "B1,岚汀市档案馆,事业单位", "B2,岚汀市档案馆,事业单位",
    ])
    let summary = try desk.take(
      "单位名称|行政编制数|事业编制数\n岚汀市档案馆|40|5", as: .workbook)
    #expect(summary.problems == ["organ_name_twice 单位名称 1"] && !summary.isStored)
    #expect(try desk.approved == [])
  }
}
